import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { test as base, type Response, type Route } from '@playwright/test';
import { checkAccessible } from './axe';
import { expect, siteUrl, test, watch } from './guard';

/** What the issue asks to find, and the page that must be among the first three results. */
const QUERIES = [
	['fax', 'Pourquoi pas l’e-mail ou le fax'],
	['departement', 'Une information préoccupante, de l’IME au département'],
	['boite partagee', 'La boîte de service au quotidien'],
	['noreply', 'La boîte applicative, sans impasse'],
	['MDPH', 'Une fin de prise en charge, du PCPE à la MDPH'],
	['signature scannée', 'L’image de signature']
] as const;
const FIELD = { name: 'Un mot, un sigle ou quelques mots' };

test('fetches its index when the field is entered, and nothing more afterwards', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => void asked.push(request.url()));
	/** What was asked for since the last time, in bytes over the wire. */
	const fetched = async () => {
		await page.waitForLoadState('networkidle');
		const bodies = await Promise.all(asked.splice(0).map(async (url) => (await page.request.get(url)).body()));
		return bodies.map((body) => brotliCompressSync(body).length);
	};
	// What keeps a copy of the course comes by itself, three seconds after the page.
	const copy = page.waitForRequest(
		async (request) => (await (await request.response())?.text())?.includes('service-worker.js') ?? false
	);
	await page.goto(`${siteUrl()}recherche/`);
	await copy;
	expect(Math.max(...(await fetched()))).toBeLessThan(35_000);

	await page.getByRole('searchbox', FIELD).fill(' ');
	await expect.poll(() => asked.length).toBeGreaterThan(0);
	const index = await fetched();
	const bytes = index.reduce((sum, size) => sum + size, 0);
	test.info().annotations.push({ type: 'measure', description: `${bytes} B, ${index.length} requests` });
	expect(bytes).toBeGreaterThan(35_000);
	expect(bytes).toBeLessThan(60_000);
	for (const [query, title] of QUERIES) {
		await page.getByRole('searchbox', FIELD).fill(query);
		const titles = page.locator('main li h3');
		await expect(titles.filter({ hasText: title }), query).toBeVisible();
		expect((await titles.allInnerTexts()).slice(0, 3), query).toContain(title);
	}
	expect(asked).toEqual([]);
});

test('is reached from any page by its button, typed in at once, and found again by going back', async ({ page }) => {
	await page.goto(`${siteUrl()}lexique/`);
	await page.getByRole('link', { name: 'Chercher', exact: true }).click();
	await expect(page.getByRole('searchbox', FIELD)).toBeFocused();
	await page.keyboard.type('liste rouge');
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(/résultats pour «\sliste rouge\s»/);
	await expect(page.getByRole('status').filter({ hasText: /résultats pour/ })).toHaveCount(1);

	await page.getByRole('link', { name: 'La boîte de service au quotidien' }).click();
	await expect(page).toHaveURL(/choisir-sa-boite\/boite-de-service\/#la-liste-rouge$/);
	await expect(page.getByRole('heading', { name: 'La liste rouge' })).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(/\?q=liste%20rouge$/);
	await expect(page.getByRole('searchbox', FIELD)).toHaveValue('liste rouge');
	await expect(page.getByRole('link', { name: 'La boîte de service au quotidien' })).toBeVisible();

	await page.getByRole('link', { name: 'Chercher', exact: true }).click();
	await expect(page.getByRole('searchbox', FIELD)).toHaveValue('');
	await expect(page.getByRole('searchbox', FIELD)).toBeFocused();
});

test('goes back to the place it was left at', async ({ page }) => {
	await page.goto(`${siteUrl()}recherche/?q=boite`);
	await page.getByRole('button', { name: /^Voir les \d+ autres résultats$/ }).click();
	const link = page.locator('main h3 a').nth(15);
	for (const when of ['at leisure', 'at once']) {
		await link.scrollIntoViewIfNeeded();
		const top = await page.evaluate(() => scrollY);
		await link.click();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Chercher');
		if (when === 'at once') {
			// The router takes the keyboard to an anchor a moment later, and may write its address over the one gone back to.
			await page.evaluate((left) => {
				addEventListener('popstate', () => history.replaceState(history.state, '', left), { once: true });
			}, page.url());
		}
		await page.goBack();
		await expect(link, when).toBeInViewport();
		expect(Math.abs((await page.evaluate(() => scrollY)) - top), when).toBeLessThan(4);
		await expect(page, when).toHaveURL(/\/recherche\/\?q=boite$/);
	}
});

test('moves nobody who typed or left before the results were there again', async ({ page }) => {
	const scripts: Promise<readonly [url: string, bytes: number]>[] = [];
	const measure = (response: Response) => {
		if (!response.url().endsWith('.js')) return;
		scripts.push(response.body().then(({ length }) => [response.url(), length] as const));
	};
	page.on('response', measure);
	await page.goto(`${siteUrl()}recherche/?q=boite`);
	await page.getByRole('button', { name: /^Voir les \d+ autres résultats$/ }).click();
	page.off('response', measure);
	const [[index] = ['']] = (await Promise.all(scripts)).sort(([, a], [, b]) => b - a); // the largest
	await page.locator('main h3 a').nth(15).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Chercher');
	/** Where the page stands once the index is there, and a turn later. */
	const standing = () =>
		page.evaluate(
			`import(${JSON.stringify(index)}).then(() => new Promise((done) => setTimeout(() => done(scrollY))))`
		);
	/** Goes back to a page that is loaded anew, and whose index stays on its way until it is let through. */
	async function goBackSlowly(): Promise<() => void> {
		await page.reload({ waitUntil: 'networkidle' }); // its router is there to hear of it
		const held: (() => void)[] = [];
		const hold = async (route: Route) => {
			await new Promise<void>((resolve) => held.push(resolve));
			await route.fallback();
		};
		await page.route(index, hold, { times: 1 });
		const wanted = page.waitForRequest(index);
		await page.goBack({ waitUntil: 'commit' });
		await wanted;
		return () => held.forEach((letThrough) => letThrough());
	}

	const whenTyped = await goBackSlowly();
	await page.getByRole('searchbox', FIELD).fill('message');
	whenTyped();
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(/résultats pour «\smessage\s»/);
	await expect(page.locator('main h3 a')).toHaveCount(10);
	expect(await standing()).toBe(0);

	await page.goForward();
	const whenLeft = await goBackSlowly();
	await page.getByRole('link', { name: 'Lexique', exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Lexique/);
	whenLeft();
	expect(await standing()).toBe(0);
});

test('answers to an address, and every result leads somewhere', async ({ page }) => {
	for (const query of ['boite', 'e-cps', 'domaine', 'lexique', 'accessibilité', 'nommer']) {
		await page.goto(`${siteUrl()}recherche/?q=${query}`);
		await expect(page.locator('main h3 a').first()).toBeVisible();
		const more = page.getByRole('button', { name: /^Voir/ });
		if (await more.isVisible()) await more.click();
		const links = await page.locator('main h3 a').evaluateAll((list) => list.map((a) => (a as HTMLAnchorElement).href));
		for (const link of new Set(links)) {
			const answer = await page.request.get(link);
			expect(answer.status(), link).toBe(200);
			const anchor = decodeURIComponent(new URL(link).hash.slice(1));
			if (anchor !== '') expect(await answer.text(), link).toContain(`id="${anchor}"`);
		}
	}
});

test('has nothing for axe to say, with results, without, and on a phone with its menu', async ({ page }) => {
	await page.goto(`${siteUrl()}recherche/?q=fax`);
	await expect(page.locator('main li')).not.toHaveCount(0);
	await checkAccessible(page, 'with results');
	await page.getByRole('searchbox', FIELD).fill('xyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzy');
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(/Aucun résultat/);
	await checkAccessible(page, 'without results');

	await page.setViewportSize({ width: 320, height: 700 });
	await page.getByRole('button', { name: 'Menu' }).click();
	await page.getByRole('link', { name: 'Chercher', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Affichage' })).toBeHidden();
	await expect(page.getByRole('searchbox', FIELD)).toBeFocused();
});

test('prints its results plainly', async ({ page }) => {
	await page.goto(`${siteUrl()}recherche/?q=fax`);
	await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Pourquoi pas l’e-mail ou le fax' })).toBeVisible();
	await expect(page.getByRole('searchbox')).toBeHidden();
	await expect(page.getByRole('banner')).toBeHidden();
});

test('says where to read without JavaScript', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${siteUrl()}recherche/`);
	await expect(page.locator('noscript p')).toHaveText(/^La recherche a besoin de JavaScript.*Plan du site$/);
	await expect(page.locator('noscript p')).toBeVisible();
	await expect(page.getByRole('searchbox')).toBeHidden();
	await expect(page.locator('main').getByRole('link', { name: 'Plan du site' }).first()).toBeVisible();
	await expect(page.locator('main').getByRole('link', { name: 'Lexique' })).toBeVisible();
	await context.close();
});

test('says so when the index cannot be fetched', async ({ browser }) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${siteUrl()}recherche/`, { waitUntil: 'networkidle' });
	await context.setOffline(true);
	await page.getByRole('searchbox', FIELD).fill('fax');
	await expect(page.locator('main').getByText('La recherche n’a pas pu se charger')).toBeVisible();
	await context.close();
});

base('finds the same in the file edition, with the network off', async ({ page }) => {
	const file = pathToFileURL('build/fichier/prendre-le-pli.html').href;
	const faults = await watch(page, file);
	await page.context().setOffline(true);
	await page.goto(`${file}#/lexique/`);
	await page.getByRole('link', { name: 'Chercher', exact: true }).click();
	await expect(page.getByRole('searchbox', FIELD)).toBeFocused();
	for (const [query, title] of QUERIES) {
		await page.getByRole('searchbox', FIELD).fill(query);
		await expect(page.locator('main li h3').filter({ hasText: title }), query).toBeVisible();
	}
	await page.getByRole('searchbox', FIELD).fill('liste rouge');
	await page.getByRole('link', { name: 'La boîte de service au quotidien' }).click();
	await expect(page).toHaveURL(/#\/modules\/choisir-sa-boite\/boite-de-service\/#la-liste-rouge$/);
	await expect(page.getByRole('heading', { name: 'La liste rouge' })).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(/#\/recherche\/\?q=liste%20rouge$/);
	await expect(page.getByRole('searchbox', FIELD)).toHaveValue('liste rouge');
	await page.getByRole('link', { name: /^Liste rouge/ }).click();
	await expect(page).toHaveURL(/#\/lexique\/#liste-rouge$/);
	expect(faults).toEqual([]);
});
