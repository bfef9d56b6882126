import { AxeBuilder } from '@axe-core/playwright';
import { expect, siteUrl, test } from './guard';
import { sitePages } from './pages';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];
const WIDTHS = [320, 390, 1440] as const;
const THEMES = ['light', 'dark'] as const;

for (const path of sitePages) {
	test(`/${path} has nothing for axe to say and never scrolls sideways`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(siteUrl() + path);

		async function check(state: string): Promise<void> {
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 900 });
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(overflow, `${state}, ${width} px: sideways scroll`).toBe(0);
				for (const colorScheme of THEMES) {
					await page.emulateMedia({ colorScheme });
					const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
					const found = violations.map(
						({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
					);
					expect(found, `${state}, ${width} px, ${colorScheme}`).toEqual([]);
				}
			}
		}

		await check('as it opens');
		if (/^situations\/./.test(path)) {
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.getByRole('button', { name: 'Moment suivant' }).click();
			await page.getByRole('button', { name: 'Moment suivant' }).click();
			await check('after using the player');
		}
	});
}
