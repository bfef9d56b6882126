import { plainText } from '../../src/lib/core/shared/inline-text';
import { ASKED, formOf, giveKey, giveWrong, itemOf, openQuestion, validate } from './answering';
import { checkAccessible } from './axe';
import { expect, siteUrl, test } from './guard';

for (const [kind, { path, id }] of Object.entries(ASKED)) {
	test(`a question of kind ${kind} is answered with the keyboard alone, wrong then right`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(siteUrl() + path);
		await openQuestion(page, id);
		const item = itemOf(id);
		const form = formOf(page, item);
		await validate(form);
		await expect(form.getByRole('alert')).toBeVisible();

		await giveWrong(form, item);
		await validate(form);
		const feedback = form.getByRole('heading', { level: 4 });
		await expect(feedback).toBeFocused();
		await expect(form.getByRole('button', { name: 'Voir la réponse' })).toBeVisible();
		await checkAccessible(page, 'after a wrong answer', [320, 1440]);

		await form.getByRole('button', { name: 'Réessayer' }).press('Enter');
		await giveKey(form, item);
		await validate(form);
		await expect(feedback).toHaveText(/C’est juste/);
		await expect(feedback).toBeFocused();
		await checkAccessible(page, 'after the right answer', [320, 1440]);
	});
}

test('the answer asked for is said in words', async ({ page }) => {
	const { path, id } = ASKED['single-choice'];
	await page.goto(siteUrl() + path);
	await openQuestion(page, id);
	const item = itemOf(id);
	const form = formOf(page, item);
	await giveWrong(form, item);
	await validate(form);
	await form.getByRole('button', { name: 'Voir la réponse' }).press('Enter');

	const right = 'choices' in item ? item.choices.find(({ correct }) => correct) : undefined;
	await expect(form.getByRole('heading', { level: 4 })).toBeFocused();
	await expect(form.locator('section')).toContainText(plainText(right?.text ?? []));
});

test('a page keeps what was answered while the reader looks elsewhere', async ({ page }) => {
	const { path, id } = ASKED['multiple-choice'];
	await page.goto(siteUrl() + path);
	await openQuestion(page, id);
	const form = formOf(page, itemOf(id));
	await giveKey(form, itemOf(id));
	await validate(form);
	await page.getByRole('link', { name: 'Lexique', exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Lexique/);
	await page.goBack();

	await page.getByRole('button', { name: 'Question précédente' }).click();
	await expect(formOf(page, itemOf(id)).getByRole('heading', { level: 4 })).toHaveText(/C’est juste/);
});

test('paper carries every question of a lesson, and their key', async ({ page }) => {
	await page.goto(`${siteUrl()}situations/ehpad-pharmacie/`, { waitUntil: 'networkidle' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	for (const id of ['sc1-q1', 'sc1-q5']) {
		await expect(page.getByText(plainText(itemOf(id).stem)).locator('visible=true')).not.toHaveCount(0);
	}
	await expect(page.getByRole('heading', { name: 'Corrigé' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Valider ma réponse' })).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.getByRole('heading', { name: 'Corrigé' })).toHaveCount(0);
});
