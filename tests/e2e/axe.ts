import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from './guard';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];
const WIDTHS = [320, 390, 1440] as const;

/** What axe finds, a line a rule. axe is put in once a page and run many times. */
async function faultsOf(page: Page, options: RunOptions): Promise<readonly string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
	const { violations } = await page.evaluate(async (given) => {
		const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
		return axe.run({ ...given, resultTypes: ['violations'] });
	}, options);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Every rule at each width, without sideways scroll; in the dark theme, the one rule that colours can change. */
export async function checkAccessible(page: Page, state: string, widths: readonly number[] = WIDTHS): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const width of widths) {
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
