import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseSessionCode } from '../../src/lib/core/trainer/session-code';
import { minutesOf } from '../../src/lib/core/trainer/propose-plan';
import { checkAccessible } from './axe';
import { expect, siteUrl, test } from './guard';

const KEY = 'prendre-le-pli:seances:v1';
const trainers = () => `${siteUrl()}animer/`;
const open = async (page: Page, path = '') => {
	await page.goto(trainers() + path);
	await expect(page.locator('html')).toHaveAttribute('data-js', /.*/);
};
const parts = (page: Page) => page.getByRole('list', { name: 'Les parties, dans l’ordre' }).getByRole('listitem');
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const codeIn = (text: string) => /seance=(\S+)/.exec(text)?.[1] ?? '';
const linkOf = async (page: Page) => {
	const link = page.getByRole('textbox', { name: 'Lien de la séance' });
	if (!(await link.isVisible())) await page.locator('summary', { hasText: 'Lien de la séance' }).click();
	return link.inputValue();
};
async function propose(page: Page, structure = /^Établissement pour personnes âgées/, length?: string): Promise<void> {
	if (length) await page.getByRole('radio', { name: length }).check();
	await page.getByRole('checkbox', { name: structure }).check();
	await page.getByRole('button', { name: 'Proposer un plan' }).click();
	await expect(page.getByRole('heading', { name: 'Le plan de la séance' })).toBeFocused();
}

test('a session for an EHPAD is built from nothing in eight actions, and its times add up', async ({ page }) => {
	await open(page);
	let actions = 0;
	const act = async (action: Promise<unknown>) => {
		await action;
		actions += 1;
	};

	await act(page.getByRole('radio', { name: '45 minutes' }).check());
	await act(page.getByRole('checkbox', { name: /^Établissement pour personnes âgées/ }).check());
	await act(page.getByRole('button', { name: 'Proposer un plan' }).click());
	await act(page.getByLabel('Nom de la séance').fill('EHPAD, jeudi à 9 h'));
	await act(page.getByLabel('Heure de début').fill('09:00'));
	await act(page.getByRole('button', { name: 'Descendre : Une prescription, de l’EHPAD à la pharmacie' }).click());
	await act(page.getByLabel('Minutes : La boîte de service au quotidien').fill('8'));
	await act(page.getByLabel('Minutes : La boîte de service au quotidien').press('Tab'));
	expect(actions).toBeLessThan(10);

	await expect(page.getByText('Le plan dure 43 min. Il reste 2 min à répartir. Fin à 9 h 43.')).toBeVisible();
	await expect(parts(page).locator('.time')).toHaveText([
		'9 h 00',
		'9 h 05',
		'9 h 10',
		'9 h 13',
		'9 h 25',
		'9 h 33',
		'9 h 38'
	]);
	const read = parseSessionCode(await linkOf(page));
	expect(read.ok && [read.value.name, read.value.start, minutesOf(read.value.parts)]).toEqual([
		'EHPAD, jeudi à 9 h',
		540,
		43
	]);
	await expect(page.getByRole('link', { name: 'Lancer la projection' })).toHaveAttribute(
		'href',
		/\/animer\/projection\/\?seance=1~/
	);
	const notes = page.getByRole('link', { name: 'Ouvrir la fenêtre du formateur' });
	await expect(notes).toHaveAttribute('href', /\/animer\/notes\/\?seance=1~/);
	await expect(notes).toHaveAttribute('rel', 'noopener');
	await checkAccessible(page, 'with a plan');
});

test('the longer sessions are proposed at their exact length', async ({ page }) => {
	for (const [length, total] of [
		['2 heures', '2 h'],
		['Une demi-journée (3 h 30)', '3 h 30']
	] as const) {
		await open(page);
		await propose(page, /^Maison départementale/, length);
		await expect(page.getByText(`Le plan dure ${total} : c’est le temps prévu.`)).toBeVisible();
	}
});

test('a plan is put together with the keyboard alone, and the focus follows the part', async ({ page }) => {
	await open(page);
	await propose(page);
	const down = page.getByRole('button', { name: 'Descendre : Vos envois d’aujourd’hui' });
	await down.focus();
	for (const place of [2, 3]) {
		await page.keyboard.press('Enter');
		await expect(down).toBeFocused();
		await expect(parts(page).nth(place - 1)).toContainText('Vos envois d’aujourd’hui');
		await expect(page.getByRole('status').filter({ hasText: `place ${place} sur 7` })).toHaveCount(1);
	}

	const before = await parts(page).allTextContents();
	await page.getByRole('button', { name: 'Retirer : Vos envois d’aujourd’hui' }).press('Enter');
	await expect(parts(page)).toHaveCount(6);
	await page.getByRole('button', { name: 'Annuler' }).press('Enter');
	expect(await parts(page).allTextContents()).toEqual(before);

	for (const [kind, which] of [
		['Vote à main levée', 'Quelle question'],
		['Exercice de nommage', 'Quel niveau'],
		['Pause ou échange', 'Quels mots à l’écran']
	] as const) {
		await page.getByLabel('Quoi').selectOption({ label: kind });
		await expect(page.getByLabel(which)).toBeVisible();
		await page.getByRole('button', { name: 'Ajouter au plan' }).press('Enter');
	}
	await expect(parts(page)).toHaveCount(10);
	await expect(parts(page).last()).toContainText('Pause');
});

test('a session comes back after a reload, and from its link and its file, exactly', async ({ page, browser }) => {
	await open(page);
	await propose(page);
	await page.getByLabel('Nom de la séance').fill('Équipe « été » n° 1 & suite ?');
	await page.getByLabel('Heure de début').fill('14:30');
	const link = await linkOf(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Enregistrer le fichier' }).click()
	]);
	expect(download.suggestedFilename()).toBe('seance-equipe-ete-n-1-suite.txt');
	const file = await download.path();
	expect(readFileSync(file, 'utf8')).toMatch(/14\sh\s30/);
	expect(codeIn(readFileSync(file, 'utf8'))).toBe(codeIn(link));

	await page.reload();
	await page.getByRole('button', { name: /^Ouvrir : Équipe/ }).click();
	expect(codeIn(await linkOf(page))).toBe(codeIn(link));

	const other = await (await browser.newContext()).newPage();
	await other.goto(link);
	await expect(other.getByRole('heading', { name: 'Le plan de la séance' })).toBeVisible();
	await expect(other).toHaveURL(trainers());
	expect(codeIn(await linkOf(other))).toBe(codeIn(link));

	const third = await (await browser.newContext()).newPage();
	await open(third);
	await third.getByLabel('Fichier de séance').setInputFiles(file);
	await expect(third.getByRole('heading', { name: 'Le plan de la séance' })).toBeVisible();
	expect(codeIn(await linkOf(third))).toBe(codeIn(link));
});

test('a damaged link or file is refused in words, and nothing is lost', async ({ page }) => {
	await open(page);
	await propose(page);
	const link = await linkOf(page);
	const before = await kept(page);

	await open(page, `?seance=${codeIn(link).slice(0, -9)}`);
	await expect(page.getByRole('alert').filter({ hasText: 'Il manque la fin.' })).toContainText(
		'Vos autres séances sont intactes.'
	);
	await open(page, `?seance=${codeIn(link).replace('ehpad', 'ehpab')}`);
	await expect(page.getByRole('alert').filter({ hasText: 'Un signe a changé en route.' })).toBeVisible();

	await page.getByLabel('Lien ou code de la séance').fill('Bonjour');
	await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
	await expect(page.getByText('Ce texte ne contient pas de séance.')).toBeVisible();
	const text = { name: 'seance.txt', mimeType: 'text/plain' };
	await page
		.getByLabel('Fichier de séance')
		.setInputFiles({ ...text, buffer: Buffer.from(`seance=${codeIn(link).toUpperCase()}`) });
	await expect(page.getByText('La séance ne peut pas être lue telle qu’elle était.').last()).toBeVisible();
	await page.getByLabel('Fichier de séance').setInputFiles({ ...text, buffer: Buffer.alloc(200_000, 'x') });
	await expect(page.getByText('Ce fichier est trop gros')).toBeVisible();

	expect(await kept(page)).toBe(before);
	await expect(page.getByRole('button', { name: /^Ouvrir : / })).toHaveCount(1);
});

test('a part that the course no longer has is told, and stays in its place', async ({ page }) => {
	await open(page);
	await propose(page);
	const read = parseSessionCode(await linkOf(page));
	if (!read.ok) throw new Error('The link is damaged');
	const { formatSessionCode } = await import('../../src/lib/core/trainer/session-code');
	const older = {
		...read.value,
		name: 'Ancienne',
		parts: [{ kind: 'lesson', lesson: 'm9-p9', minutes: 5 } as const, ...read.value.parts]
	};

	await open(page, `?seance=${formatSessionCode(older)}`);

	await expect(parts(page).first()).toContainText('Cette partie n’est plus dans le cours.');
	await expect(parts(page)).toHaveCount(8);
	await expect(page.getByText('1 partie n’est plus dans cette version du cours.')).toBeVisible();
});

test('kept sessions are opened, duplicated, renamed, and deleted with a way back', async ({ page }) => {
	await open(page);
	await propose(page);
	await page.getByRole('button', { name: 'Dupliquer : EHPAD, 45 min' }).click();
	await page.getByLabel('Nom de la séance').fill('Pour le DAC');
	await expect(page.getByRole('button', { name: 'Ouvrir : EHPAD, 45 min' })).toBeVisible();

	await page.getByRole('button', { name: 'Supprimer : EHPAD, 45 min' }).click();
	await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused();
	expect(await kept(page)).not.toContain('EHPAD!2c!_45!a0!min~');
	await page.getByRole('button', { name: 'Annuler' }).click();
	await page.getByRole('button', { name: 'Ouvrir : EHPAD, 45 min' }).click();
	await expect(page.getByLabel('Nom de la séance')).toHaveValue(/^EHPAD/);

	await page.getByRole('button', { name: 'Supprimer : EHPAD, 45 min' }).click();
	await page.getByRole('button', { name: 'Supprimer : Pour le DAC' }).click();
	expect(await kept(page)).toBeNull();
});

test('without JavaScript, the ten ready-made sessions are tables', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(trainers());
	await expect(page.locator('details table')).toHaveCount(10);
	await page.locator('summary', { hasText: 'EHPAD' }).click();
	await expect(page.getByRole('table').first()).toContainText('Une prescription, de l’EHPAD à la pharmacie');
	await expect(page.getByRole('button', { name: 'Proposer un plan' })).toBeHidden();
	await expect(page.locator('noscript p')).toBeVisible();
});

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('the plan prints on one sheet, the guide on two', async ({ page }) => {
	await open(page);
	await propose(page, /^Dispositif d’appui/, 'Une demi-journée (3 h 30)');
	expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('article')).toContainText('Total');
	await expect(page.getByRole('heading', { name: 'Le plan de la séance' })).toBeHidden();
	await page.emulateMedia({ media: null });

	await open(page, 'guide/');
	expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
	await checkAccessible(page, 'the guide');
});

/** The code of a session of a length, as the page proposes it. */
async function proposedCode(page: Page, structure: RegExp, length: string): Promise<string> {
	await open(page);
	await propose(page, structure, length);
	await page.getByLabel('Heure de début').fill('09:00');
	return codeIn(await linkOf(page));
}
/** What stands out of its page, on paper. */
const cutOnPaper = async (page: Page) => {
	await page.setViewportSize({ width: 680, height: 1000 }); // A4 without its margins
	await page.emulateMedia({ media: 'print' });
	const cut = await page.locator('[data-page]').evaluateAll((pages) =>
		pages.flatMap((sheet) => {
			const { right, height } = sheet.getBoundingClientRect();
			const out = [...sheet.querySelectorAll('*:not(.visually-hidden)')].filter(
				(part) =>
					part.getBoundingClientRect().right > right + 1 ||
					(part.scrollWidth > part.clientWidth + 1 &&
						part.clientWidth > 0 &&
						getComputedStyle(part).overflow !== 'visible')
			);
			return [
				...out.map((part) => `${part.tagName} ${part.textContent.slice(0, 80)}`),
				...(height > 1006 ? [`${sheet.ariaLabel ?? ''}: ${height}`] : [])
			];
		})
	);
	await page.emulateMedia({ media: null });
	await page.setViewportSize({ width: 1280, height: 900 });
	return cut;
};
async function checkDocuments(page: Page, query: string): Promise<void> {
	await page.goto(`${trainers()}documents/${query}`);
	const rows = page.getByRole('listitem').filter({ has: page.getByRole('heading') });
	await expect(rows).toHaveCount(10);
	for (const row of await rows.all()) {
		const name = (await row.getByRole('heading').textContent()) ?? '';
		const stated = Number(/(\d+)\spages?\.$/.exec((await row.getByRole('paragraph').textContent()) ?? '')?.[1]);
		await row.getByRole('button', { name: /^Voir/ }).click();
		expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), name).toBe(stated);
		await expect(page.locator('[data-page]'), name).toHaveCount(stated);
		expect(await cutOnPaper(page), name).toEqual([]);
		for (const sheet of await page.locator('[data-page]').all())
			expect((await sheet.innerText()).length, name).toBeGreaterThan(120);
		await row.getByRole('button', { name: /^Masquer/ }).click();
	}
}

test('each document of the shortest and of the longest session takes the pages that it says, none cut, none blank', async ({
	page
}) => {
	const [first, second] = [
		await proposedCode(page, /^Établissement pour personnes âgées/, '45 minutes'),
		await proposedCode(page, /^Institut médico-éducatif/, 'Une demi-journée (3 h 30)')
	];
	await checkDocuments(page, `?seance=${first}`);
	await checkDocuments(page, `?seance=${second}&serie=3-0-4821`);
});

test('each document of the whole course takes the pages that it says', async ({ page }) => {
	await checkDocuments(page, '');
});

test('one click prints a document, and nothing else', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () =>
			document.body.setAttribute('data-printed', String(document.querySelectorAll('[data-sheet]').length));
	});
	await page.goto(`${trainers()}documents/`);
	await page.getByRole('button', { name: 'Imprimer : Feuille d’émargement' }).click();
	await expect(page.locator('body')).toHaveAttribute('data-printed', '1');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('article')).toHaveText(/Signature du formateur/);
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	await expect(page.getByRole('contentinfo').first()).toBeHidden();
	await page.emulateMedia({ media: null });
	await page.getByRole('button', { name: 'Imprimer tout le dossier : Tout le dossier de la séance' }).click();
	await expect(page.locator('body')).toHaveAttribute('data-printed', '15');
	await checkAccessible(page, 'with all documents', [390, 1440]);
});

test('a series number that is none is refused, and another one changes the exercises and their key', async ({
	page
}) => {
	await page.goto(`${trainers()}documents/`);
	await page.getByLabel('Numéro de la série').fill('9-9-9');
	await page.getByRole('button', { name: 'Changer de série' }).press('Enter');
	await expect(page.getByRole('alert').filter({ hasText: 'Ce numéro n’existe pas.' })).toBeVisible();
	await page.getByLabel('Numéro de la série').fill('2-0-4821');
	await page.getByRole('button', { name: 'Changer de série' }).press('Enter');
	await expect(page).toHaveURL(/serie=2-0-4821/);
	await page.getByRole('button', { name: 'Voir : Exercices de nommage' }).click();
	await expect(page.getByRole('article')).toContainText('série n° 2-0-4821');
	await expect(page.getByRole('article')).not.toContainText('Bonne réponse');
	await page.getByRole('button', { name: 'Voir : Corrigé des exercices' }).click();
	await expect(page.getByRole('article')).toContainText('Bonne réponse');
});

test('the notes of trainers are in no file that a learner’s page loads', async ({ page }) => {
	const texts: string[] = [];
	page.on('response', async (response) => {
		if (/\.(js|html)$|\/$/.test(new URL(response.url()).pathname)) texts.push(await response.text().catch(() => ''));
	});
	for (const path of [
		'',
		'situations/ehpad-pharmacie/',
		'modules/choisir-sa-boite/choisir/',
		'entrainement/',
		'animer/'
	]) {
		await page.goto(siteUrl() + path, { waitUntil: 'networkidle' });
	}
	expect(texts.length).toBeGreaterThan(10);
	expect(texts.filter((text) => text.includes('Notre pharmacien ne lit pas'))).toEqual([]);
});
