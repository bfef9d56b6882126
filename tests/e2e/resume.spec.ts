import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import type { QuizItemKind } from '../../src/lib/core/quiz/item';
import { ASKED, formOf, giveKey, giveWrong, itemOf, openQuestion, validate } from './answering';
import { launchFirefox } from './firefox';
import { expect, siteUrl, test, watch } from './guard';

const KEY = 'prendre-le-pli:prendre-le-pli:v1';
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** Where the course can be left: a page, and what was done there. */
interface Place {
	readonly name: string;
	readonly path: string;
	/** Does something, and gives what must be found again. */
	readonly leave: (page: Page) => Promise<(page: Page) => Promise<void>>;
}

const answered = (kind: QuizItemKind, how: 'right' | 'wrong' | 'shown'): Place => {
	const { path, id } = ASKED[kind];
	return {
		name: `${kind}, ${how}`,
		path,
		async leave(page) {
			await openQuestion(page, id);
			const form = formOf(page, itemOf(id));
			await (how === 'right' ? giveKey : giveWrong)(form, itemOf(id));
			await validate(form);
			if (how === 'shown') await form.getByRole('button', { name: 'Voir la réponse' }).press('Enter');
			const feedback = await form.locator('section').innerText();
			return async (later) => {
				await openQuestion(later, id);
				await expect(formOf(later, itemOf(id)).locator('section')).toHaveText(feedback, { useInnerText: true });
			};
		}
	};
};

/** Nothing is done there: the page is left once it is alive. */
const opened = (name: string, path: string, id: string): Place => ({
	name,
	path,
	async leave(page) {
		await expect.poll(() => kept(page)).toMatch(new RegExp(`"place":{"at":\\d+,"value":"${id}"}`));
		return () => Promise.resolve();
	}
});

const PLACES: readonly Place[] = [
	opened('a page only opened', 'modules/accueil/bienvenue/', 'm0-p1'),
	{
		name: 'the channels of one’s sendings',
		path: 'modules/accueil/vos-envois/',
		async leave(page) {
			await page.getByLabel(/^Transmettre un compte rendu/).selectOption('Fax');
			await page.getByLabel(/^Poser une question à la pharmacie/).selectOption('MSSanté');
			return async (later) => {
				await expect(later.getByLabel(/^Transmettre un compte rendu/)).toHaveValue('fax');
				await expect(later.getByLabel(/^Poser une question à la pharmacie/)).toHaveValue('mssante');
				await expect(later.getByRole('heading', { name: 'Votre résultat', exact: true })).toBeVisible();
			};
		}
	},
	answered('matching', 'wrong'),
	answered('multiple-choice', 'right'),
	answered('classify', 'shown'),
	answered('ordering', 'right'),
	answered('single-choice', 'shown'),
	answered('find-faults', 'wrong'),
	answered('compose-address', 'right'),
	{
		name: 'a page marked as read',
		path: 'modules/choisir-sa-boite/choisir/',
		async leave(page) {
			await page.getByRole('button', { name: 'Marquer comme lu' }).click();
			return async (later) => {
				await expect(later.getByText('Cette page est terminée.')).toBeVisible();
			};
		}
	},
	opened('a situation', 'situations/ime-cd/', 'sc4')
];

async function leaveAndComeBack(context: BrowserContext, home: string, open: (path: string) => string) {
	for (const { name, path, leave } of PLACES) {
		await test.step(name, async () => {
			const page = await context.newPage();
			await page.goto(open(path));
			const title = await page.getByRole('heading', { level: 1 }).innerText();
			const check = await leave(page);
			await page.close();

			const later = await context.newPage();
			const resume = later.getByRole('link', { name: 'Reprendre', exact: true }).first();
			// A tab of another process learns what was kept a moment later: nobody comes back within milliseconds. Followed
			// before that, the link would make an older place the newest.
			await expect(async () => {
				await later.goto(home);
				await expect(resume).toHaveAttribute('href', new RegExp(`${path}$`), { timeout: 3000 });
			}).toPass();
			await resume.click();
			await expect(later.getByRole('heading', { level: 1 })).toHaveText(title);
			await check(later);
			await later.close();
		});
	}
}

test('a tab closed anywhere is found again as it was', async ({ context }) => {
	await leaveAndComeBack(context, siteUrl(), (path) => siteUrl() + path);
});

test('the single file finds it again too, with the network off', async ({ context }) => {
	await context.setOffline(true);
	const file = pathToFileURL('build/fichier/prendre-le-pli.html').href;
	await leaveAndComeBack(context, file, (path) => `${file}#/${path}`);
});

test('a file that Chromium opens without its storage is opened once more, and finds what was kept', async ({
	context
}) => {
	const page = await context.newPage();
	const file = pathToFileURL('build/fichier/prendre-le-pli.html').href;
	await page.goto(`${file}#/modules/accueil/bienvenue/`);
	await expect.poll(() => kept(page)).toContain('m0-p1');

	// As it does on a busy PC, for two or three openings in a hundred: an empty storage, of this tab alone.
	const later = await context.newPage();
	await later.addInitScript(() => {
		const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		if (entry?.type === 'navigate') Object.defineProperty(globalThis, 'localStorage', { get: () => sessionStorage });
	});
	await later.goto(file);
	await expect(later.getByRole('link', { name: 'Reprendre', exact: true }).first()).toHaveAttribute(
		'href',
		/bienvenue/
	);
});

test('an answer is kept at the very moment of the click', async ({ page }) => {
	const { path, id } = ASKED['multiple-choice'];
	await page.goto(siteUrl() + path);
	await openQuestion(page, id);
	const form = formOf(page, itemOf(id));
	await giveKey(form, itemOf(id));
	// The page has no turn left between the click and this reading: as if it were killed there.
	const record = await form.evaluate((asked, key) => {
		(asked as HTMLFormElement).requestSubmit();
		return localStorage.getItem(key);
	}, KEY);
	expect(record).toContain(`"${id}":[{`);
});

test('two tabs answer in turn, and none undoes the other', async ({ context, page }) => {
	const other = await context.newPage();
	const faults = await watch(other, new URL(siteUrl()).origin);
	const here = ASKED['multiple-choice'];
	const there = ASKED['compose-address'];
	await page.goto(siteUrl() + here.path);
	await other.goto(siteUrl() + there.path);

	for (const [tab, { id }] of [
		[page, here],
		[other, there]
	] as const) {
		await openQuestion(tab, id);
		const form = formOf(tab, itemOf(id));
		await giveKey(form, itemOf(id));
		await validate(form);
		await expect(form.getByRole('heading', { level: 4 })).toHaveText(/C’est juste/);
	}
	await page.getByRole('button', { name: 'Marquer comme lu' }).click();

	const record = await kept(other);
	for (const { id } of [here, there]) expect(record).toContain(`"${id}":[{`);
	expect(record).toContain('"marked"');
	expect(faults).toEqual([]);
});

test('an answer given in one tab is seen in the other', async ({ context, page }) => {
	const { path, id } = ASKED['compose-address'];
	const other = await context.newPage();
	for (const tab of [page, other]) await tab.goto(siteUrl() + path);
	await openQuestion(page, id);
	const form = formOf(page, itemOf(id));
	await giveKey(form, itemOf(id));
	await validate(form);

	await openQuestion(other, id);
	await expect(formOf(other, itemOf(id)).getByRole('heading', { level: 4 })).toHaveText(/C’est juste/);
});

test('in Firefox a file that is moved starts anew, and the one that stayed keeps what was done', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'pli-'));
	const [stayed, moved] = ['ici.html', 'ailleurs.html'].map((name) => {
		copyFileSync('build/fichier/prendre-le-pli.html', join(folder, name));
		return pathToFileURL(join(folder, name)).href;
	});
	const firefox = await launchFirefox();
	try {
		const page = await firefox.newPage();
		const proposal = async (file: string | undefined) => {
			await page.goto('about:blank');
			await page.goto(`${file ?? ''}#/`);
			await page.waitForSelector('.start a');
			return page.$eval('.start a', (link) => link.textContent.trim());
		};
		await page.goto(`${stayed ?? ''}#/modules/accueil/vos-envois/`);
		await page.waitForSelector('main [data-needs-js]:not([inert]) button[data-variant="quiet"]');
		await page.$$eval('main button', (buttons) => {
			buttons.find(({ textContent }) => textContent.includes('Marquer comme lu'))?.click();
		});
		await expect.poll(() => page.$eval('main', (main) => main.textContent)).toContain('Cette page est terminée.');

		expect(await proposal(moved)).toBe('Commencer');
		expect(await proposal(stayed)).toBe('Reprendre');
	} finally {
		await firefox.close();
		rmSync(folder, { recursive: true });
	}
});

test('a browser that refuses to keep anything says so, and the course goes on', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(globalThis, name, {
				get() {
					throw new DOMException('refused', 'SecurityError');
				}
			});
		}
	});
	const { path, id } = ASKED['multiple-choice'];
	await page.goto(siteUrl() + path);
	await expect(page.getByText(/n’enregistre pas votre avancée/).first()).toBeVisible();
	const form = formOf(page, itemOf(id));
	await giveKey(form, itemOf(id));
	await validate(form);
	await expect(form.getByRole('heading', { level: 4 })).toHaveText(/C’est juste/);
});
