import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, siteUrl, test } from './guard';
import { sitePages } from './pages';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];
const WIDTHS = [320, 390, 1440] as const;

/** What axe finds, a line a rule. axe is put in once a page and run many times. */
async function faultsOf(page: Page, options: RunOptions): Promise<readonly string[]> {
	const { violations } = await page.evaluate(async (given) => {
		const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
		return axe.run({ ...given, resultTypes: ['violations'] });
	}, options);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Every rule at each width; in the dark theme, the one rule that colours can change. */
async function check(page: Page, state: string): Promise<void> {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, `${state}, ${width} px: sideways scroll`).toBe(0);
		await page.emulateMedia({ colorScheme: 'light' });
		expect(await faultsOf(page, { runOnly: TAGS }), `${state}, ${width} px, light`).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await faultsOf(page, { runOnly: ['color-contrast'] }), `${state}, ${width} px, dark`).toEqual([]);
	}
}

for (const path of sitePages) {
	test(`/${path} has nothing for axe to say and never scrolls sideways`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(siteUrl() + path);
		await page.evaluate(AXE);
		await check(page, 'as it opens');

		if (/^situations\/./.test(path)) {
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.getByRole('button', { name: 'Moment suivant' }).click();
			await page.getByRole('button', { name: 'Moment suivant' }).click();
			await check(page, 'after using the player');
		}
	});
}
