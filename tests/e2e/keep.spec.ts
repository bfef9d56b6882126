import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { assessmentBank } from '../../src/lib/content/page-data';
import { courseIndex } from '../../src/lib/content/course-index';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';
import { progressKey } from '../../src/lib/adapters/storage/browser-progress-store';
import { SETTINGS_KEY } from '../../src/lib/adapters/storage/local-settings-store';
import { assessedObjectives } from '../../src/lib/core/course/assessment-plan';
import { drawAssessment } from '../../src/lib/core/quiz/draw-assessment';
import { emptyRecord, type LearnerRecord } from '../../src/lib/core/progress/learner-record';
import { ASKED, formOf, giveKey, giveWrong, itemOf, validate } from './answering';
import { checkAccessible } from './axe';
import { expect, siteUrl, test, watch } from './guard';

const { content } = loadContent(readFolder('content'));
if (!content) throw new Error('The content has faults');
const course = courseIndex(content);
const KEY = progressKey(course.id);
const PAGE = 'mes-reperes/';
const { path: LESSON, id: QUESTION } = ASKED['single-choice'];

/** Of every storage of the page, by key; what SvelteKit keeps of the scroll is not ours. */
const everythingKept = (page: Page) =>
	page.evaluate(() =>
		Object.fromEntries(
			[localStorage, sessionStorage].flatMap((storage, index) =>
				Object.keys(storage)
					.filter((key) => !key.startsWith('sveltekit:'))
					.map((key) => [`${index === 0 ? 'local' : 'session'} ${key}`, storage.getItem(key)])
			)
		)
	);
const recordIn = async (page: Page, place = 'local'): Promise<LearnerRecord> => {
	const text = (await everythingKept(page))[`${place} ${KEY}`];
	return text ? (JSON.parse(text) as LearnerRecord) : emptyRecord;
};
/** Puts a record in the browser before the page opens. */
const begin = (page: Page, text: string | Partial<LearnerRecord>) =>
	page.addInitScript(
		([key, kept]) => {
			if (sessionStorage.getItem('begun') === null) localStorage.setItem(key, kept);
			sessionStorage.setItem('begun', '');
		},
		[KEY, typeof text === 'string' ? text : JSON.stringify({ ...emptyRecord, clock: 9, ...text })] as const
	);
const marked = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, { marked: 1 }]));

const part = (page: Page, name: string) => page.getByRole('region', { name });
async function answer(page: Page, give: typeof giveKey): Promise<void> {
	await page.goto(siteUrl() + LESSON);
	const form = formOf(page, itemOf(QUESTION));
	await give(form, itemOf(QUESTION));
	await validate(form);
	await page.getByRole('button', { name: 'Marquer comme lu' }).click();
}
/** Saves the file, and gives its path. */
async function save(page: Page): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Enregistrer un fichier' }).first().click()
	]);
	const path = test.info().outputPath(download.suggestedFilename());
	await download.saveAs(path);
	return path;
}
async function eraseAll(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Tout effacer' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Effacer', exact: true }).click();
	await expect(part(page, 'Sur cet appareil').getByText('C’est effacé.')).toBeVisible();
}

test('what was done is saved in a file, erased, and taken up again the same', async ({ page }) => {
	await answer(page, giveWrong);
	await page.goto(siteUrl() + PAGE);
	const parts = ['Ce que j’ai fait', /^À revoir/, 'Par objectif'] as const;
	await expect(part(page, 'Ce que j’ai fait')).toContainText('Vous avez terminé 1 page sur 39.');
	const before = await Promise.all(parts.map((name) => page.getByRole('region', { name }).innerText()));
	const { pages, items, place } = await recordIn(page);

	const path = await save(page);
	expect(path).toMatch(/prendre-le-pli-progression-\d{4}-\d\d-\d\d\.json$/);
	await eraseAll(page);
	await expect(part(page, 'Ce que j’ai fait')).toContainText('Aucune page n’est encore terminée.');
	expect(await recordIn(page)).toMatchObject({ pages: {}, items: {}, epoch: 1 });

	const file = page.getByLabel('Reprendre un fichier');
	await file.setInputFiles(path);
	await expect(page.getByText(/Ce fichier ajoute 1.page et 1.réponse\. Rien n’est effacé\./)).toBeFocused();
	await page.getByRole('button', { name: 'Annuler' }).click();
	expect(await recordIn(page)).toMatchObject({ pages: {}, items: {} });
	await file.setInputFiles(path);
	await page.getByRole('button', { name: 'Ajouter' }).click();
	await expect(page.getByText('C’est ajouté.')).toBeFocused();

	expect(await recordIn(page)).toMatchObject({ pages, items, place, epoch: 1 });
	expect(await Promise.all(parts.map((name) => page.getByRole('region', { name }).innerText()))).toEqual(before);
	await file.setInputFiles(path);
	await expect(page.getByText(/tout est déjà ici/)).toBeVisible();
});

test('a file that is not ours, damaged or too new is refused, and nothing is lost', async ({ page }) => {
	await begin(page, { pages: marked('m1-p1') });
	await page.goto(siteUrl() + PAGE);
	const saved = readFileSync(await save(page), 'utf8');
	const file = page.getByLabel('Reprendre un fichier');
	for (const [text, sentence] of [
		['', 'Ce fichier n’est pas une avancée du cours.'],
		['{"format":"autre"}', 'Ce fichier n’est pas une avancée du cours.'],
		[saved.replace('m1-p1', 'm1-p2'), 'Ce fichier est incomplet ou modifié.'],
		[saved.replace('"version": 1', '"version": 2'), 'Ce fichier vient d’une version plus récente du cours.'],
		[saved.replace(`"course": "${course.id}"`, '"course": "autre"'), 'Ce fichier vient d’un autre cours.'],
		['x'.repeat(3_100_000), 'Ce fichier est trop gros']
	] as const) {
		await file.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await expect(part(page, 'Garder mon avancée').getByRole('alert')).toContainText(sentence);
	}
	expect(Object.keys((await recordIn(page)).pages)).toEqual(['m1-p1']);
});

test('says of each objective what the assessment and the attestation say', async ({ page }) => {
	const objectives = assessedObjectives(course).map(({ id }) => id);
	const items = drawAssessment({
		bank: assessmentBank(content).items,
		objectives,
		cases: course.assessment.cases,
		seed: 12
	});
	const asked = items.map(({ id }) => id);
	const right = asked.filter((_, index) => index % 3 !== 0);
	await begin(page, { assessments: { 12: { startedAt: 1, responses: {}, sent: { at: 2, right, asked } } } });

	await page.goto(`${siteUrl()}bilan/?tirage=12`);
	const result = page.getByRole('region', { name: 'Objectif par objectif' });
	await expect(result).toBeVisible();
	const acquired = await result.getByText('Acquis', { exact: true }).count();
	const overall = (await result.locator('p > b').innerText()).trim();
	await page.goto(siteUrl() + PAGE);
	const groups = part(page, 'Par objectif');
	await expect(groups).toBeVisible();
	for (const summary of await groups.locator('summary').all()) await summary.click();
	await expect(groups.getByText('Acquis au bilan', { exact: true })).toHaveCount(right.length);
	await expect(part(page, 'Ce que j’ai fait')).toContainText(`${right.length} bonnes réponses sur ${asked.length}`);
	await expect(part(page, 'Ce que j’ai fait').getByText(overall, { exact: true })).toBeVisible();
	// The whole counts as one more where it is acquired too.
	expect(acquired).toBe(right.length + (overall === 'Acquis' ? 1 : 0));
	for (const item of items.filter(({ id }) => right.includes(id))) {
		const text = course.modules.flatMap((module) => module.objectives).find(({ id }) => id === item.objective)?.text;
		await expect(groups.getByRole('listitem').filter({ hasText: text ?? '' })).toContainText('Acquis au bilan');
	}
});

test('on a shared PC, closing the tab erases, and « Terminer et effacer » leaves nothing', async ({
	page,
	context
}) => {
	await answer(page, giveKey);
	await page.getByRole('button', { name: 'Affichage' }).click();
	await page.getByRole('radio', { name: 'Sombre' }).check();
	await page.goto(siteUrl() + PAGE);
	await page.getByRole('checkbox', { name: 'Ne rien garder après ma visite' }).check();
	const bar = part(page, 'Poste partagé');
	await expect(bar).toContainText('votre avancée s’efface à la fermeture.');
	expect((await recordIn(page)).pages).toEqual({});
	expect(Object.keys((await recordIn(page, 'session')).pages)).toHaveLength(1);

	// It follows the learner from page to page, and a page opened anew; another tab knows nothing.
	await page.goto(siteUrl() + LESSON);
	await expect(bar).toBeVisible();
	await expect(page.getByText('Cette page est terminée.')).toBeVisible();
	const other = await context.newPage();
	await other.goto(siteUrl() + PAGE);
	await expect(part(other, 'Ce que j’ai fait')).toContainText('Aucune page n’est encore terminée.');
	await other.close();

	// The dialog starts on what loses nothing, and gives the focus back.
	const end = bar.getByRole('button', { name: 'Terminer et effacer' });
	await end.click();
	await expect(page.getByRole('button', { name: 'Garder', exact: true })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(end).toBeFocused();
	await end.press('Enter');
	await save(page);
	await expect(page.getByRole('dialog')).toContainText('supprimez-le de ce poste');
	await page.getByRole('button', { name: 'Effacer', exact: true }).click();

	await expect(page).toHaveURL(siteUrl());
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(bar).toHaveText('C’est effacé.');
	await expect(page.getByRole('status').filter({ hasText: 'C’est effacé.' })).toHaveCount(1);
	const nothing = { version: 1, pages: {}, items: {}, notes: {}, assessments: {} };
	for (const [key, text] of Object.entries(await everythingKept(page))) {
		expect(key).not.toContain(SETTINGS_KEY);
		const { epoch, clock, ...rest } = JSON.parse(text ?? '') as LearnerRecord;
		expect(rest, key).toEqual(nothing);
		expect([typeof epoch, typeof clock]).toEqual(['number', 'number']);
	}
	expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
	await page.goBack();
	await expect(page.getByText('Cette page est terminée.')).toHaveCount(0);
	await expect(bar).toContainText('votre avancée s’efface à la fermeture.');
});

test('ending a visit in a tab ends it in the others', async ({ page, context }) => {
	await page.goto(siteUrl() + PAGE);
	const other = await context.newPage();
	await other.goto(siteUrl() + PAGE);
	for (const tab of [page, other]) {
		await tab.getByRole('checkbox', { name: 'Ne rien garder après ma visite' }).check();
		await tab.goto(siteUrl() + LESSON);
		await tab.getByRole('button', { name: 'Marquer comme lu' }).click();
		await expect(tab.getByText('Cette page est terminée.')).toBeVisible();
	}
	await page.getByRole('button', { name: 'Terminer et effacer' }).click();
	await page.getByRole('button', { name: 'Effacer', exact: true }).click();
	await expect(part(page, 'Poste partagé')).toHaveText('C’est effacé.');

	await expect(other.getByText('Cette page est terminée.')).toHaveCount(0);
	expect((await recordIn(other, 'session')).pages).toEqual({});
	await other.close();
});

test('a browser that keeps nothing says so on every page, with the place and a way to keep it', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				}
			});
		}
	});
	await page.goto(siteUrl() + LESSON);
	const notice = part(page, 'Votre avancée');
	await expect(notice).toContainText(
		'Cet appareil n’enregistre pas votre avancée. Notez où vous en êtes : module 4, page 1.'
	);
	await checkAccessible(page, 'with a notice');
	await page.getByRole('button', { name: 'Marquer comme lu' }).click();
	await notice.getByRole('link', { name: 'Garder mon avancée' }).click();
	await expect(part(page, 'Ce que j’ai fait')).toContainText('Vous avez terminé 1 page');
	await expect(notice).toBeVisible();
	expect(readFileSync(await save(page), 'utf8')).toContain('m4-p1');
	await checkAccessible(page, 'where nothing is kept', [320]);
});

test('what cannot be read is set aside and told once; what is too new stays as it is', async ({ page, context }) => {
	await begin(page, '{');
	await page.goto(siteUrl() + LESSON);
	const notice = part(page, 'Votre avancée');
	await expect(notice).toContainText('Elle est mise de côté sur cet appareil.');
	await notice.getByRole('button', { name: 'Fermer' }).click();
	await expect(notice).toHaveCount(0);
	expect((await everythingKept(page))[`local ${KEY}:corrompu`]).toBe('{');

	const newer = await context.newPage();
	await newer.goto(siteUrl());
	await newer.evaluate(([key]) => localStorage.setItem(key, '{"version":2}'), [KEY] as const);
	await newer.goto(siteUrl() + LESSON);
	await expect(part(newer, 'Votre avancée')).toContainText('une version plus récente du cours');
	await newer.getByRole('button', { name: 'Marquer comme lu' }).click();
	expect((await everythingKept(newer))[`local ${KEY}`]).toBe('{"version":2}');
	await newer.close();
});

test('asks the browser to take care of the progress once a module is done, and no sooner', async ({ page }) => {
	await page.addInitScript(() => {
		const asked = window as unknown as { asked: number };
		asked.asked = 0;
		Object.defineProperty(navigator.storage, 'persisted', { value: () => Promise.resolve(false) });
		Object.defineProperty(navigator.storage, 'persist', {
			value: () => Promise.resolve(((asked.asked += 1), false))
		});
	});
	const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
	await begin(page, { pages: marked('m0-p1', 'm0-p2') });
	await page.goto(`${siteUrl()}modules/accueil/vos-situations/`);
	await page.getByRole('button', { name: 'Marquer comme lu' }).click();
	await page.getByRole('link', { name: /^Suivant/ }).click();
	expect(await asked()).toBe(0);
	await page.getByRole('button', { name: 'Marquer comme lu' }).click();
	await expect.poll(asked).toBe(1);
	await page.reload();
	await expect(page.getByText('Cette page est terminée.')).toBeVisible();
	expect(await asked()).toBe(0);
});

test('is accessible in each of its states', async ({ page }) => {
	await page.goto(siteUrl() + PAGE);
	await expect(part(page, 'Par objectif')).toBeVisible();
	await checkAccessible(page, 'at the first visit');

	await answer(page, giveWrong);
	await page.goto(siteUrl() + PAGE);
	await page.getByLabel('Reprendre un fichier').setInputFiles({
		name: 'a.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{}')
	});
	await expect(part(page, 'Garder mon avancée').getByRole('alert')).not.toBeEmpty();
	for (const summary of await page.locator('main summary').all()) await summary.click();
	await checkAccessible(page, 'with everything open and a fault');

	const path = await save(page);
	await eraseAll(page);
	await page.getByLabel('Reprendre un fichier').setInputFiles(path);
	await expect(page.getByRole('button', { name: 'Ajouter' })).toBeVisible();
	await page.getByRole('checkbox', { name: 'Ne rien garder après ma visite' }).check();
	await checkAccessible(page, 'with a preview, on a shared PC');

	await page.getByRole('button', { name: 'Terminer et effacer' }).first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await checkAccessible(page, 'with the dialog');
});

test('the privacy page leads to where everything is erased', async ({ page }) => {
	await page.goto(`${siteUrl()}confidentialite/`);
	await page.getByRole('link', { name: 'Effacer mes données' }).click();
	await expect(page.getByRole('button', { name: 'Tout effacer' })).toBeInViewport();
	// Opened anew, it leads there too: what is above comes with the learner's record.
	await page.goto('about:blank');
	await page.goto(`${siteUrl()}${PAGE}#appareil`);
	await expect(page.getByRole('button', { name: 'Tout effacer' })).toBeInViewport();
});

test('without JavaScript, says that it needs it', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(siteUrl() + PAGE);
	await expect(page.locator('noscript p').first()).toContainText('Cette page a besoin de JavaScript');
	await expect(page.locator('noscript p').first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Tout effacer' })).toHaveCount(0);
	await context.close();
});

test('the single file saves, erases and takes up again with the network off', async ({ browser }) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const file = pathToFileURL(resolve('build/fichier/prendre-le-pli.html')).href;
	const faults = await watch(page, file);
	await context.setOffline(true);

	await page.goto(`${file}#/${LESSON}`);
	await page.getByRole('button', { name: 'Marquer comme lu' }).click();
	await page.goto('about:blank');
	await page.goto(`${file}#/${PAGE}`);
	await expect(part(page, 'Ce que j’ai fait')).toContainText('Vous avez terminé 1 page');
	await expect(part(page, 'Garder mon avancée')).toContainText('Gardez le fichier du cours dans le même dossier.');
	const path = await save(page);
	await eraseAll(page);
	await page.getByLabel('Reprendre un fichier').setInputFiles(path);
	await page.getByRole('button', { name: 'Ajouter' }).click();
	await expect(part(page, 'Ce que j’ai fait')).toContainText('Vous avez terminé 1 page');

	await page.getByRole('checkbox', { name: 'Ne rien garder après ma visite' }).check();
	await page.getByRole('button', { name: 'Terminer et effacer' }).first().click();
	await page.getByRole('button', { name: 'Effacer', exact: true }).click();
	await expect(part(page, 'Poste partagé')).toHaveText('C’est effacé.');
	expect(JSON.stringify(await everythingKept(page))).not.toContain('m4-p1');
	expect(faults).toEqual([]);
	await context.close();
});
