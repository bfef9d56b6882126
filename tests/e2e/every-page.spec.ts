import { expect, siteUrl, test } from './guard';
import { sitePages } from './pages';

/** The words of the main part, without the spaces. */
const wordsOf = (text: string) => text.replace(/\s+/g, ' ').trim();

test('every page is reached from the summary in at most three actions', async ({ page }) => {
	const seen = new Map<string, number>([['', 0]]);
	for (const [path, depth] of seen) {
		if (depth === 3) continue;
		await page.goto(siteUrl() + path);
		const links = await page
			.locator('a[href]:not([download])')
			.evaluateAll((anchors) => anchors.map((a) => (a as HTMLAnchorElement).href));
		for (const link of links) {
			if (!link.startsWith(siteUrl())) continue;
			const target = link.slice(siteUrl().length).split('#')[0] ?? '';
			if (!seen.has(target)) seen.set(target, depth + 1);
		}
	}
	expect([...seen.keys()].sort()).toEqual([...sitePages]);
});

test('every page has a title, one h1, and reads completely without JavaScript', async ({ browser }) => {
	const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	const alive = await (await browser.newContext()).newPage();
	for (const path of sitePages) {
		await still.goto(siteUrl() + path);
		await alive.goto(siteUrl() + path);
		expect(await still.title(), path).toMatch(/ · Prendre le pli$/);
		await expect(still.locator('h1'), path).toHaveCount(1);
		expect(await still.locator('html').getAttribute('lang')).toBe('fr');

		// What JavaScript adds is controls, not content: every paragraph, row and answer is there without it.
		const words = wordsOf((await still.locator('main').textContent()) ?? '');
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

test('a page that does not exist says so, at any depth', async ({ page }) => {
	const answer = await page.request.get(`${siteUrl()}modules/rien/du/tout/`);
	expect(answer.status()).toBe(404);
	expect(await answer.text()).toContain('Cette page n’existe pas');
});
