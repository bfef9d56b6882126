import type { Page } from '@playwright/test';
import { plainText } from '../../src/lib/core/shared/inline-text';
import { formOf, giveKey, giveWrong, itemOf, validate } from './answering';
import { checkAccessible } from './axe';
import { expect, siteUrl, test } from './guard';

test.use({ timezoneId: 'Europe/Paris' });

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** By the links of the course, as a learner goes. */
async function open(page: Page, name: string | RegExp) {
	await page.getByRole('contentinfo').getByRole('link', { name: 'Plan du site' }).click();
	await page.getByRole('main').getByRole('link', { name }).click();
}

test('what was missed or hesitant comes back after 2, 7 and 30 days, and what is missed again two days later', async ({
	page
}) => {
	const on = (day: string) => page.clock.setFixedTime(new Date(`${day}T13:30:00+01:00`));
	const reviewed = ['m1-q1', 'm4-q1'].map(itemOf);
	/** Answers the questions of a review, in whatever order they come. */
	async function review(give: typeof giveKey) {
		await page.getByRole('button', { name: 'Commencer la révision' }).press('Enter');
		for (const [index] of reviewed.entries()) {
			await expect(page.getByRole('heading', { level: 3 })).toBeFocused();
			const stem = plain(await page.locator('legend').innerText());
			const item = reviewed.find((one) => stem.startsWith(plain(plainText(one.stem)).slice(0, 40)));
			if (!item) throw new Error(`Unexpected question: ${stem}`);
			await give(formOf(page, item), item);
			await validate(formOf(page, item));
			const answer = page.getByRole('button', { name: 'Voir la réponse' });
			if (give === giveWrong) await answer.press('Enter');
			if (index === 0) await checkAccessible(page, 'during a review', [320, 1440]);
			await page
				.getByRole('button', { name: index === 0 ? 'Question suivante' : 'Terminer la révision' })
				.press('Enter');
		}
		await expect(page.getByRole('heading', { name: 'La révision est finie' })).toBeFocused();
	}
	const main = page.getByRole('main');

	// The lesson: one question missed, one hesitant, one right.
	await page.clock.setFixedTime(new Date('2026-11-26T18:40:00+01:00'));
	await page.goto(`${siteUrl()}modules/comprendre-les-usages/espace-de-confiance/`);
	await giveWrong(formOf(page, itemOf('m1-q1')), itemOf('m1-q1'));
	await validate(formOf(page, itemOf('m1-q1')));
	await open(page, 'Lire une adresse');
	await giveKey(formOf(page, itemOf('m4-q1')), itemOf('m4-q1'));
	await page.getByLabel('J’hésite').press('Space');
	await validate(formOf(page, itemOf('m4-q1')));
	await page.getByRole('button', { name: 'Question suivante' }).press('Enter');
	await giveKey(formOf(page, itemOf('m4-q2')), itemOf('m4-q2'));
	await validate(formOf(page, itemOf('m4-q2')));
	await open(page, 'Réviser trois minutes');
	await expect(main).toContainText(/Rien à revoir aujourd’hui\.\s*Prochaine révision vers le 28\s+novembre\./);

	await on('2026-11-28');
	await open(page, 'Réviser trois minutes');
	await expect(main).toContainText(/2\s+questions à revoir, environ 1\s+minute\./);
	await review(giveKey);
	await expect(main).toContainText(/Vous aviez retenu 2\s+réponses sur 2\./);
	await expect(main).toContainText(/Prochaine révision vers le 3\s+décembre\./);

	await on('2026-12-02');
	await open(page, 'Réviser trois minutes');
	await expect(main).toContainText(/Rien à revoir aujourd’hui\.\s*Prochaine révision vers le 3\s+décembre\./);

	await on('2026-12-03');
	await open(page, 'Réviser trois minutes');
	await review(giveKey);
	await expect(main).toContainText(/Prochaine révision vers le 26\s+décembre\./);

	await on('2026-12-26');
	await open(page, 'Réviser trois minutes');
	await review(giveWrong);
	await expect(main).toContainText('Une question manquée revient dans deux jours.');
	await expect(main).toContainText(/Prochaine révision vers le 28\s+décembre\./);
});
