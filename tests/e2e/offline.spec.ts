import { test as base, expect, type Page } from '@playwright/test';
import { ASKED, formOf, giveKey, itemOf, openQuestion, validate } from './answering';
import { launchFirefox } from './firefox';
import { watch } from './guard';
import { OLD_SCRIPT, ownHost, type OwnHost } from './own-host';
import { sitePages } from './pages';

const { path: LESSON, id: QUESTION } = ASKED['single-choice'];
/** A question that a second tab has begun, and not sent. */
const BEGUN = ASKED['multiple-choice'];
const KEY = 'prendre-le-pli:prendre-le-pli:v1';
/** What the whole copy may weigh in a browser, before compression. */
const BUDGET = 5_000_000;

/** A host with the site in each of the folders; it is gone at the end. */
const test = base.extend<{ host: OwnHost; folders: readonly string[] }>({
	folders: [[''], { option: true }],
	host: async ({ folders }, use) => {
		const host = await ownHost(...folders);
		await use(host);
		await host.stop();
		host.delete();
	}
});
test.use({ serviceWorkers: 'allow' });

const ready = (page: Page) => page.getByRole('contentinfo').getByRole('link', { name: 'Disponible hors ligne' });
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const versionOf = (page: Page) => page.locator('html').getAttribute('data-version');
const offer = (page: Page) => page.getByRole('region', { name: 'Nouvelle version du cours' });
const newerWaits = (page: Page) =>
	page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

async function answer(page: Page): Promise<void> {
	await openQuestion(page, QUESTION);
	const form = formOf(page, itemOf(QUESTION));
	await giveKey(form, itemOf(QUESTION));
	await validate(form);
	await expect(form.getByRole('heading', { level: 4 })).toHaveText(/C’est juste/);
}

test('after one visit of the summary, every page opens without the host: by its address, and by its link', async ({
	page,
	host
}) => {
	const faults = await watch(page, host.url);
	await page.goto(host.url);
	await expect(ready(page)).toBeVisible();
	await host.stop();

	for (const path of sitePages) {
		await page.goto(host.url + path);
		await expect(page, path).toHaveTitle(/ · Prendre le pli$/);
		await expect(page.locator('h1'), path).toHaveCount(1);
	}
	await page.goto(`${host.url}plan-du-site/`);
	const title = await page.title();
	for (const path of sitePages) {
		const url = host.url + path;
		await page.locator('a[href]').evaluateAll((links, href) => {
			(links as HTMLAnchorElement[]).find((link) => link.href === href)?.click();
		}, url);
		await expect(page, path).toHaveURL(url);
		if (path === 'plan-du-site/') continue;
		await expect(page, path).not.toHaveTitle(title);
		await page.goBack();
		await expect(page, path).toHaveTitle(title);
	}
	expect(faults).toEqual([]);
});

test('without the host, answers are kept, and addresses that are slightly wrong are helped', async ({ page, host }) => {
	const faults = await watch(page, host.url);
	await page.goto(host.url);
	await expect(ready(page)).toBeVisible();
	await host.stop();

	await page.goto(host.url + LESSON);
	await answer(page);
	const record = await kept(page);
	await page.reload();
	await openQuestion(page, QUESTION);
	await expect(formOf(page, itemOf(QUESTION)).getByRole('heading', { level: 4 })).toHaveText(/C’est juste/);
	expect(record).toContain(QUESTION);

	await page.goto(`${host.url}bilan?tirage=4821#contenu`);
	expect(page.url()).toBe(`${host.url}bilan/?tirage=4821#contenu`);
	await page.goto(`${host.url}hors-ligne/`);
	await expect(page.getByRole('main').getByText('Tout le cours est copié dans ce navigateur.')).toBeVisible();
	expect(faults).toEqual([]);

	const missing = await page.goto(`${host.url}modules/rien/du/tout`);
	expect(missing?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
});

test('the copy is whole, within its budget, and an idle page asks for nothing more', async ({ page, host }) => {
	await page.goto(host.url);
	const before = host.asked();
	await expect(ready(page)).toBeVisible();
	const copy = await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const cache = await caches.open(name);
		const sizes = await Promise.all(
			(await cache.keys()).map(async (request) => (await (await cache.match(request))?.blob())?.size ?? 0)
		);
		return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
	});
	const asked = host.asked();
	test.info().annotations.push({
		type: 'measure',
		description: `${copy.bytes} B in ${copy.files} files; ${before} requests for the page, ${asked - before} after it`
	});
	expect(copy.bytes).toBeGreaterThan(1_000_000);
	expect(copy.bytes).toBeLessThanOrEqual(BUDGET);

	await page.waitForTimeout(5_000);
	expect(host.asked()).toBe(asked);
});

test('a newer version waits, is offered between two pages, and is shown without losing an answer', async ({
	page,
	context,
	host
}) => {
	host.addOldScript('');
	const faults = await watch(page, host.url);
	await page.goto(host.url);
	await expect(ready(page)).toBeVisible();
	const other = await context.newPage();
	await other.goto(host.url + BEGUN.path);
	await openQuestion(other, BEGUN.id);
	const choice = other.getByRole('checkbox').first();
	await choice.check();

	// given a newer version, fetched while a lesson is read
	host.publish('', '2');
	await page.goto(host.url + LESSON);
	await expect.poll(() => newerWaits(page)).toBe(true);
	await answer(page);
	await expect(offer(page)).toHaveCount(0);
	expect(await versionOf(page)).toBeNull();

	// when the learner goes on to a page where nothing is asked
	await page.getByRole('link', { name: 'Prendre le pli, sommaire' }).click();
	await expect(offer(page)).toContainText('Une nouvelle version est prête');
	const record = await kept(page);
	let loads = 0;
	page.on('load', () => (loads += 1));
	await offer(page).getByRole('button', { name: 'Mettre à jour' }).click();

	// then it is shown, once, with all that was done
	await expect.poll(() => versionOf(page)).toBe('2');
	await expect(ready(page)).toBeVisible();
	await expect(offer(page)).toHaveCount(0);
	expect(loads).toBe(1);
	expect(JSON.parse((await kept(page)) ?? '')).toEqual(JSON.parse(record ?? ''));

	// and a tab left in the middle of a question is not disturbed: what it may still ask for is there
	await expect(choice).toBeChecked();
	expect(await versionOf(other)).toBeNull();
	expect(await other.evaluate(async (path) => (await fetch(path)).status, `/${OLD_SCRIPT}`)).toBe(200);

	// and the version before goes with the next one
	host.publish('', '3');
	await page.goto(host.url);
	await expect.poll(() => newerWaits(page)).toBe(true);
	await page.getByRole('link', { name: 'Lexique', exact: true }).first().click();
	await offer(page).getByRole('button', { name: 'Mettre à jour' }).click();
	await expect.poll(() => versionOf(page)).toBe('3');
	await expect.poll(async () => (await cacheNames(page)).length).toBe(2);
	expect(faults).toEqual([]);
});

test.describe('in folders of one host', () => {
	test.use({ folders: ['a/b', 'a'] });

	test('each copy of the course has its own, and no page of a folder is taken for one of another', async ({
		page,
		host
	}) => {
		const faults = await watch(page, host.url);
		for (const folder of ['a/b/', 'a/']) {
			await page.goto(host.url + folder);
			await expect(ready(page)).toBeVisible();
		}
		host.publish('a', '2');
		await page.goto(`${host.url}a/lexique/`);
		await expect.poll(() => newerWaits(page)).toBe(true);
		await page.getByRole('link', { name: 'Situations', exact: true }).first().click();
		await offer(page).getByRole('button', { name: 'Mettre à jour' }).click();
		await expect.poll(() => versionOf(page)).toBe('2');
		await host.stop();

		for (const [folder, version] of [
			['a/b/', null],
			['a/', '2']
		] as const) {
			await page.goto(`${host.url}${folder}situations`);
			expect(page.url()).toBe(`${host.url}${folder}situations/`);
			expect(await versionOf(page)).toBe(version);
			await page.getByRole('link', { name: 'Lexique', exact: true }).first().click();
			await expect(page).toHaveTitle(/Lexique/);
		}
		expect(faults).toEqual([]);

		await page.goto(`${host.url}a/b/rien/`);
		const home = page.getByRole('link', { name: 'Prendre le pli, sommaire' });
		await expect(home).toHaveAttribute('href', '/a/b/');
	});
});

test('the file that stops everything removes the worker and its copy, and touches no answer', async ({
	page,
	host
}) => {
	await page.goto(host.url + LESSON);
	await answer(page);
	await expect(ready(page)).toBeVisible();
	await page.evaluate(() => caches.open('of another site'));
	const record = await kept(page);

	host.put('service-worker.js', 'docs/hebergement/service-worker-arret.js');
	await page.goto(`${host.url}lexique/`);
	await expect.poll(() => cacheNames(page)).toEqual(['of another site']);
	await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	await expect(ready(page)).toHaveCount(0);

	await page.goto(`${host.url}hors-ligne/`);
	await expect(page.getByRole('main').getByText('La copie n’a pas pu se faire.')).toBeVisible();
	expect(JSON.parse((await kept(page)) ?? '')).toEqual(JSON.parse(record ?? ''));
});

test('in a frame, no copy is made, and the page says how to have one', async ({ page, host }) => {
	await page.route(`${host.url}cadre`, (route) =>
		route.fulfill({ contentType: 'text/html', body: `<iframe src="${host.url}hors-ligne/"></iframe>` })
	);
	await page.goto(`${host.url}cadre`);
	await expect(
		page.frameLocator('iframe').getByRole('main').getByText('Ouvrez ce site dans son propre onglet')
	).toBeVisible();
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('nothing is asked on the pages where a newer version may be offered', async ({ page, host }) => {
	const quiet = sitePages.filter((path) =>
		/^(modules\/[^/]+\/|situations\/|lexique\/|sources\/|plan-du-site\/|hors-ligne\/|accessibilite\/|mentions-legales\/|confidentialite\/|)$/.test(
			path
		)
	);
	expect(quiet.length).toBeGreaterThan(10);
	for (const path of quiet) {
		await page.goto(host.url + path);
		await expect(page.locator('main :is(form, input, textarea)'), path).toHaveCount(0);
	}
});

test('does the same in Firefox', async ({ host }) => {
	const firefox = await launchFirefox();
	try {
		const page = await firefox.newPage();
		await page.goto(host.url);
		await expect.poll(() => page.$eval('footer', ({ textContent }) => textContent)).toContain('Disponible hors ligne');
		await host.stop();

		for (const path of sitePages) {
			await page.goto(host.url + path);
			expect(await page.title(), path).toMatch(/ · Prendre le pli$/);
			expect((await page.$$('h1')).length, path).toBe(1);
		}
		await page.goto(`${host.url}situations`);
		expect(page.url()).toBe(`${host.url}situations/`);

		// An answer, kept and found again.
		await page.goto(`${host.url}modules/accueil/vos-envois/`);
		await page.waitForSelector('main select:not(:disabled)');
		await page.select('main select', 'fax');
		await page.reload();
		await expect.poll(() => page.$eval('main select', (select) => select.value)).toBe('fax');

		await page.goto(`${host.url}plan-du-site/`);
		await page.waitForSelector('html[data-js]');
		await page.$eval('main a[href$="lexique/"]', (link) => (link as HTMLElement).click());
		await expect.poll(() => page.title()).toMatch(/^Lexique/);
	} finally {
		await firefox.close();
	}
});
