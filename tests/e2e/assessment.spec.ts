import type { Page } from '@playwright/test';
import { answer, course, draw, press, question, title } from './assessing';
import { giveKey } from './answering';
import { checkAccessible } from './axe';
import { expect, siteUrl, test } from './guard';

async function begin(page: Page, seed: number): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`${siteUrl()}bilan/?tirage=${seed}`);
	await press(page, `Commencer le tirage n° ${seed}`);
	await expect(title(page)).toHaveText('Question 1 sur 12');
	await expect(title(page)).toBeFocused();
}

test('a whole assessment is done with the keyboard alone, and each of its states is accessible', async ({ page }) => {
	await page.goto(`${siteUrl()}bilan/`);
	await expect(title(page)).toHaveText('Bilan');
	await begin(page, 4821);
	const items = draw(4821);
	await checkAccessible(page, 'at a question');
	await answer(page, items, [0, 5]);

	await expect(title(page)).toHaveText('Relisez avant d’envoyer');
	await expect(page.getByText('Vous avez répondu aux 12 questions.')).toBeVisible();
	await checkAccessible(page, 'at the summary');
	await press(page, 'Modifier : Question 1');
	await expect(title(page)).toHaveText('Question 1 sur 12');
	await expect(title(page)).toBeFocused();
	const [first] = items;
	if (first) await giveKey(question(page), first);
	await press(page, 'Revenir au récapitulatif');
	await press(page, 'Envoyer mes réponses');

	await expect(title(page)).toHaveText('Le pli est pris.');
	await expect(title(page)).toBeFocused();
	await expect(page.getByText('11 bonnes réponses sur 12')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'À revoir, une question' })).toBeVisible();
	await page.getByRole('region', { name: 'Vos réponses' }).getByText('Question 6').click();
	await expect(page.getByRole('heading', { level: 3, name: /À revoir|vous ont échappé|vous a échappé/ })).toBeVisible();
	await checkAccessible(page, 'at the result');

	const lesson = course.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === items[5]?.lesson);
	await page.getByRole('link', { name: lesson?.title ?? '', exact: true }).press('Enter');
	await expect(title(page)).toHaveText(lesson?.title ?? '');
	await page.goBack();
	await expect(title(page)).toHaveText('Le pli est pris.');
});

test('an assessment is left and taken up again, and may be sent with questions passed', async ({ page }) => {
	await begin(page, 7);
	const [first, second] = draw(7);
	if (!first || !second) throw new Error('No question');
	await giveKey(question(page), first);
	await press(page, 'Quitter');
	await expect(title(page)).toHaveText('Bilan');
	await expect(title(page)).toBeFocused();
	await expect(page.getByText('Tirage n° 7 : 1 réponse sur 12.')).toBeVisible();
	await checkAccessible(page, 'with a draw begun', [320, 1440]);

	await press(page, 'Reprendre le bilan');
	await expect(title(page)).toHaveText('Question 2 sur 12');
	await expect(title(page)).toBeFocused();
	for (let place = 2; place <= 12; place += 1) {
		await press(page, place < 12 ? 'Question suivante' : 'Relire mes réponses');
	}
	await expect(page.getByText('Il reste 11 questions sans réponse.')).toBeVisible();
	await press(page, 'Envoyer mes réponses');
	await expect(page.getByText('1 bonne réponse sur 12')).toBeVisible();
	await press(page, 'Refaire ces 11 questions');
	await expect(page.getByRole('heading', { name: 'Question 1', exact: true })).toBeFocused();
	await checkAccessible(page, 'while practising', [320, 1440]);
	await press(page, 'Faire un autre tirage');
	await expect(title(page)).toHaveText('Question 1 sur 12');
	await expect(page).not.toHaveURL(/tirage=7$/);
});

test('a number that is none is refused in words, and nothing is lost', async ({ page }) => {
	await page.goto(`${siteUrl()}bilan/?tirage=99999`);
	await expect(page.getByRole('alert')).toContainText('Ce numéro de tirage n’existe pas');
	await page.getByLabel('Numéro du tirage').fill('31');
	await press(page, 'Ouvrir ce tirage');
	await expect(page.getByRole('button', { name: 'Commencer le tirage n° 31' })).toBeVisible();
});

const LONGEST = {
	'Prénom et nom': 'Marie-Élisabeth Anne-Charlotte de la Fiction-Inventée et d’Imagination-Romanesque',
	Structure:
		'Établissement d’hébergement pour personnes âgées dépendantes Les Tilleuls et le service de soins à domicile de la Vallée',
	'Nom du formateur ou de l’organisme':
		'Groupement fictif d’appui au développement de la santé numérique du département inventé du Bocage',
	'Numéro SIRET de l’organisme': '000 000 000 00000',
	'Numéro de déclaration d’activité': '00 00 00000 00'
} as const;

/** The sheet as at the end of the whole course: what this visit has not done is written on it. */
const fillWhole = (page: Page, situations: readonly string[]) =>
	page.getByRole('article').evaluate((sheet, titles) => {
		const line = (name: string) =>
			[...sheet.querySelectorAll('dt')].find((term) => term.textContent === name)?.nextElementSibling;
		const followed = line('Modules suivis');
		const read = line('Situations lues');
		if (!followed || !read) throw new Error('A line is missing');
		followed.textContent = '6 sur 6';
		const list = document.createElement('span');
		list.className = line('Durée prévue')?.querySelector('span')?.className ?? '';
		list.textContent = titles.join(' · ');
		read.replaceChildren('7 sur 7 ', list);
	}, situations);

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('the attestation takes the result, and prints on one sheet however long its words', async ({ page }) => {
	await begin(page, 12);
	await answer(page, draw(12), [2, 3, 4, 5]);
	await press(page, 'Envoyer mes réponses');
	await page.getByRole('link', { name: 'Préparer l’attestation' }).press('Enter');
	await expect(title(page)).toHaveText('Attestation de suivi');
	await expect(page.getByLabel('Afficher mon résultat')).not.toBeChecked();
	expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);

	await page.getByLabel('En présentiel').check();
	await page.getByText('Formateur ou organisme (facultatif)').click();
	for (const [label, text] of Object.entries(LONGEST)) {
		await page.getByLabel(label).fill(text);
		await page.getByLabel(label).press('End');
	}
	await page.getByLabel('Afficher mon résultat').press('Space');
	const sheet = page.getByRole('article');
	await expect(sheet).toContainText('8 bonnes réponses sur 12');
	await expect(sheet.getByText('acquis', { exact: true })).toHaveCount(8);
	await expect(sheet.getByText('en cours', { exact: true })).toHaveCount(4);
	await checkAccessible(page, 'with a full attestation');

	await fillWhole(
		page,
		course.scenarios.map(({ shortTitle }) => shortTitle)
	);
	await page.setViewportSize({ width: 390, height: 800 });
	expect(
		pagesOf(await page.pdf({ preferCSSPageSize: true, path: test.info().outputPath('phone.pdf') })),
		'from a phone'
	).toBe(1);
	await page.setViewportSize({ width: 1440, height: 900 });
	expect(pagesOf(await page.pdf({ preferCSSPageSize: true, path: test.info().outputPath('attestation.pdf') }))).toBe(1);

	await page.emulateMedia({ media: 'print' });
	await expect(sheet).toBeVisible();
	for (const other of [page.locator('form'), page.getByRole('contentinfo'), title(page)])
		await expect(other).toBeHidden();
});

test('the code of a sheet is found again from its lines, and a slip is found out', async ({ page }) => {
	await page.goto(`${siteUrl()}attestation/`);
	await expect(page.getByRole('article')).toBeVisible();
	await page.getByLabel('Prénom et nom').fill('Alix Fictive');
	const code = /Code de cohérence\s: (\S+)/.exec(await page.getByRole('article').innerText())?.[1] ?? '';
	const today = await page.evaluate(() => {
		const now = new Date();
		return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
			.map((part) => String(part).padStart(2, '0'))
			.join('-');
	});

	await page.getByRole('link', { name: 'Vérifier un code' }).press('Enter');
	await expect(title(page)).toHaveText('Vérifier un code d’attestation');
	await page.getByLabel('Prénom et nom').fill('Alix Fictive');
	await page.getByLabel(/^Modules suivis/).fill('0');
	await page.getByLabel(/^Situations lues/).fill('0');
	await page.getByLabel('Établie le').fill(today);
	await page.getByLabel('Version du cours').fill(course.version);
	await page.getByLabel('Code de cohérence').fill(code.toLowerCase());
	await page.getByLabel('Code de cohérence').press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'Le code correspond' })).toBeVisible();
	await page.getByLabel('Prénom et nom').fill('Alix Fictif');
	await press(page, 'Vérifier le code');
	await expect(page.getByRole('status').filter({ hasText: 'Le code ne correspond pas' })).toBeVisible();
	await checkAccessible(page, 'after a slip', [320, 1440]);
});

test('a name is kept on the device only when asked, and leaves it when asked', async ({ page }) => {
	const name = page.getByLabel('Prénom et nom');
	const box = page.getByLabel('Garder ces informations sur cet appareil');
	const open = () => page.goto(`${siteUrl()}attestation/`, { waitUntil: 'networkidle' });
	await open();
	await name.fill('Alix Imaginaire');
	await open();
	await expect(name).toHaveValue('');

	await name.fill('Alix Imaginaire');
	await box.check();
	await open();
	await expect(name).toHaveValue('Alix Imaginaire');

	await box.uncheck();
	await open();
	await expect(name).toHaveValue('');
	expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Alix');
});
