import { expect, siteUrl, subfolderUrl, test, watch } from './guard';
import { sitePages } from './pages';

for (const [name, base] of [
	['the root', siteUrl],
	['a subfolder', subfolderUrl]
] as const) {
	test(`every link and anchor leads somewhere, and every page is three actions away at most, when served at ${name}`, async ({
		browser
	}) => {
		const page = await browser.newPage();
		const faults = await watch(page, new URL(base()).origin);
		const ids = new Map<string, readonly string[]>();
		const links = new Map<string, readonly { readonly to: string; readonly anchor: string }[]>();

		for (const path of sitePages) {
			await page.goto(base() + path);
			const found = await page.evaluate(() => ({
				ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
				hrefs: [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')].map(({ href }) => href)
			}));
			ids.set(path, found.ids);
			links.set(
				path,
				found.hrefs
					.filter((href) => href.startsWith(base()))
					.map((href) => {
						const [to = '', anchor = ''] = href.slice(base().length).split('#');
						return { to, anchor: decodeURIComponent(anchor) };
					})
			);
		}

		const dead = [...links].flatMap(([from, list]) =>
			list
				.filter(({ to, anchor }) => !ids.has(to) || (anchor !== '' && !ids.get(to)?.includes(anchor)))
				.map(({ to, anchor }) => `${from} → ${to}#${anchor}`)
		);
		expect(dead).toEqual([]);
		const reached = new Map([['', 0]]);
		for (const [path, actions] of reached) {
			if (actions === 3) continue;
			for (const { to } of links.get(path) ?? []) if (!reached.has(to)) reached.set(to, actions + 1);
		}
		expect([...reached.keys()].sort()).toEqual([...sitePages]);
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
