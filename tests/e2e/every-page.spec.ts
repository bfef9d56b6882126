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
			.locator('a[href]')
			.evaluateAll((anchors) => anchors.map((a) => (a as HTMLAnchorElement).href));
		for (const link of links) {
			if (!link.startsWith(siteUrl())) continue;
			const target = link.slice(siteUrl().length).split('#')[0] ?? '';
			if (!seen.has(target)) seen.set(target, depth + 1);
		}
	}
	expect([...seen.keys()].sort()).toEqual([...sitePages]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of sitePages) {
		test(`/${path} has a title, one h1 and its whole text`, async ({ page, browser }) => {
			await page.goto(siteUrl() + path);
			expect(await page.title()).toMatch(/ · Prendre le pli$/);
			await expect(page.locator('h1')).toHaveCount(1);
			expect(await page.locator('html').getAttribute('lang')).toBe('fr');
			const still = wordsOf(await page.locator('main').innerText());

			// What JavaScript adds is controls, not content: every paragraph and row is there without it.
			const context = await browser.newContext({ javaScriptEnabled: true });
			const alive = await context.newPage();
			await alive.goto(siteUrl() + path);
			await alive.locator('main').waitFor();
			const paragraphs = await alive
				.locator('main :is(p, li, td, dd, h1, h2, h3):not([data-needs-js] *, [popover], [role=group] *)')
				.allInnerTexts();
			await context.close();
			for (const paragraph of paragraphs) {
				for (const line of paragraph.split('\n').map(wordsOf)) expect(still).toContain(line);
			}
		});
	}
});

test('a page that does not exist says so, at any depth', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => void faults.push(error.message));
	const answer = await page.request.get(`${siteUrl()}modules/rien/du/tout/`);
	expect(answer.status()).toBe(404);
	expect(await answer.text()).toContain('Cette page n’existe pas');
	expect(faults).toEqual([]);
});
