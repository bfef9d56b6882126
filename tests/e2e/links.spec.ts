import { expect, siteUrl, subfolderUrl, test, watch } from './guard';
import { sitePages } from './pages';

for (const [name, base] of [
	['the root', siteUrl],
	['a subfolder', subfolderUrl]
] as const) {
	test(`every link and anchor leads somewhere when served at ${name}`, async ({ browser }) => {
		const page = await browser.newPage();
		const faults = await watch(page, new URL(base()).origin);
		const ids = new Map<string, Set<string>>();
		const wanted: { from: string; to: string; anchor: string }[] = [];

		for (const path of sitePages) {
			await page.goto(base() + path);
			ids.set(path, new Set(await page.locator('[id]').evaluateAll((list) => list.map(({ id }) => id))));
			const hrefs = await page
				.locator('a[href]:not([download])')
				.evaluateAll((list) => list.map((a) => (a as HTMLAnchorElement).href));
			for (const href of hrefs.filter((link) => link.startsWith(base()))) {
				const [to = '', anchor = ''] = href.slice(base().length).split('#');
				wanted.push({ from: path, to, anchor: decodeURIComponent(anchor) });
			}
		}
		const dead = wanted.filter(({ to, anchor }) => !ids.has(to) || (anchor !== '' && !ids.get(to)?.has(anchor)));
		expect(dead).toEqual([]);
		expect(faults).toEqual([]);
		await page.close();
	});
}

test('a reader walks from a lesson to the next and back, in a subfolder', async ({ browser }) => {
	const page = await browser.newPage();
	const faults = await watch(page, new URL(subfolderUrl()).origin);
	await page.goto(subfolderUrl());
	await page.getByRole('link', { name: 'Commencer', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prendre le pli');
	await page.getByRole('link', { name: /^Suivant/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page).toHaveTitle(/Vos envois d’aujourd’hui/);
	await page.goBack();
	await expect(page).toHaveTitle(/Prendre le pli/);
	expect(page.url().startsWith(subfolderUrl())).toBe(true);
	expect(faults).toEqual([]);
	await page.close();
});

test('a citation opens the list of sources and takes the keyboard there', async ({ page }) => {
	await page.goto(`${siteUrl()}modules/comprendre-les-usages/espace-de-confiance/`);
	await page.locator('main .prose a[href^="#source-"]').first().click();
	const entry = page.locator('li[id^="source-"]').first();
	await expect(entry).toBeVisible();
	await expect(entry).toBeFocused();
});

test('an acronym opens its definition, without JavaScript too', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${siteUrl()}modules/comprendre-les-usages/espace-de-confiance/`);
	const acronym = page.getByRole('button', { name: 'ANS', exact: true });
	await acronym.click();
	await expect(page.getByText('Agence du numérique en santé').last()).toBeVisible();
	await context.close();
});
