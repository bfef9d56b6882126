import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, siteUrl, test } from './guard';
import { sitePages } from './pages';

/** The words of the main part, without the spaces. */
const wordsOf = (text: string) => text.replace(/\s+/g, ' ').trim();

test('every page has a title, one h1, and reads completely without JavaScript', async ({ browser }) => {
	const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	const alive = await (await browser.newContext()).newPage();
	for (const path of sitePages) {
		await Promise.all([still, alive].map((page) => page.goto(siteUrl() + path)));
		const read = await still.evaluate(() => ({
			title: document.title,
			titles: document.querySelectorAll('h1').length,
			lang: document.documentElement.lang,
			text: document.querySelector('main')?.textContent ?? ''
		}));
		expect(read, path).toMatchObject({ title: expect.stringMatching(/ · Prendre le pli$/), titles: 1, lang: 'fr' });

		// What JavaScript adds is controls, not content: every paragraph, row and answer is there without it.
		const words = wordsOf(read.text);
		const lines = await alive
			.locator('main :is(p, li, td, th, dd, dt, h1, h2, h3)')
			.evaluateAll((list) =>
				list
					.filter((element) => !element.closest('[data-needs-js], [role=group]'))
					.map(({ textContent }) => textContent)
			);
		expect(
			lines.filter((line) => !words.includes(wordsOf(line))),
			path
		).toEqual([]);
	}
	await Promise.all([still.context().close(), alive.context().close()]);
});

test('every page links the styles of all that it shows, before a program runs', () => {
	const classesOf = (css: string) => css.match(/(?<=\.)svelte-[a-z0-9]+/g) ?? [];
	const assets = 'build/site/_app/immutable/assets';
	const sheets = readdirSync(assets).filter((file) => file.endsWith('.css'));
	const styled = new Set(sheets.flatMap((file) => classesOf(readFileSync(join(assets, file), 'utf8'))));
	for (const path of sitePages) {
		const file = join('build/site', path, 'index.html');
		const html = readFileSync(file, 'utf8');
		const hrefs = [...html.matchAll(/<link href="([^"]+\.css)"/g)].map(([, href]) => href ?? '');
		const linked = new Set(hrefs.flatMap((href) => classesOf(readFileSync(join(dirname(file), href), 'utf8'))));
		const shown = new Set(html.match(/\bsvelte-[a-z0-9]+(?=[ "])/g));
		expect(linked.size, path).toBeGreaterThan(10);
		expect(
			[...shown].filter((name) => styled.has(name) && !linked.has(name)),
			path
		).toEqual([]);
	}
});

test('a page that does not exist says so, at any depth', async ({ page }) => {
	const answer = await page.request.get(`${siteUrl()}modules/rien/du/tout/`);
	expect(answer.status()).toBe(404);
	expect(await answer.text()).toContain('Cette page n’existe pas');
});
