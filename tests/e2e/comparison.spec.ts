import { estimatePlateWidth } from '../../src/lib/core/flow/layout/plate-width';
import { expect, siteUrl, test } from './guard';
import { sitePages } from './pages';

const situations = sitePages.filter((path) => /^situations\/./.test(path));

test.describe('the comparison with the keyboard alone', () => {
	test('is played, stepped and left', async ({ page }) => {
		await page.goto(`${siteUrl()}situations/ehpad-pharmacie/`);
		const player = page.getByRole('group', { name: 'Lecture pas à pas' });
		const current = player.locator('[aria-current="step"]');
		await player.getByRole('button', { name: 'Moment suivant' }).focus();

		await page.keyboard.press('ArrowRight');
		await expect(current).toHaveAccessibleName(/Moment\s1/);
		await expect(page.getByRole('status')).toContainText(/Moment\s1 sur 7/);
		await page.keyboard.press('End');
		await expect(current).toHaveAccessibleName(/Moment\s7/);
		await page.keyboard.press('ArrowLeft');
		await expect(current).toHaveAccessibleName(/Moment\s6/);
		await page.keyboard.press('Home');
		await expect(current).toHaveAccessibleName(/Moment\s1/);

		// The row of the moment is current in the table too, on both sides.
		await expect(page.getByRole('row').and(page.locator('[aria-current="step"]'))).toContainText(
			'Prescrire le traitement'
		);
		await page.keyboard.press('Escape');
		await expect(current).toHaveCount(0);

		await player.getByRole('button', { name: /Lire pas à pas/ }).focus();
		await page.keyboard.press('Space');
		await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
		await page.keyboard.press('Space');
		await expect(player.getByRole('button', { name: 'Pause' })).toHaveCount(0);

		for (let presses = 0; presses < 30; presses += 1) await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('[role=group]') === null)).toBe(true);
	});

	test('shows one side at a time on a phone, and says the other', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(`${siteUrl()}situations/ehpad-pharmacie/`);
		await page.getByRole('radio', { name: /Sans/ }).focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('radio', { name: /Avec/ })).toBeChecked();
		await page.getByRole('button', { name: 'Moment suivant' }).click();
		await expect(page.getByRole('row').and(page.locator('[aria-current="step"]'))).toContainText('classeur de l’étage');
	});
});

for (const path of situations) {
	test(`/${path} draws in the light of its table, with plates as wide as their words`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(siteUrl() + path);
		const badges = await page
			.locator('[data-preset="wide"] [data-badge]')
			.evaluateAll((list) => list.map((badge) => badge.getAttribute('data-badge')));
		expect(badges.length).toBeGreaterThan(0);
		await expect(page.locator('td .step')).toHaveCount(badges.length);

		// Design 5.3, invariant 10: the layout counts letters; the font has the last word.
		await page.evaluate(() => document.fonts.ready);
		const plates = await page
			.locator('[data-place]:not([data-place*="-sans-"], [data-place*="-avec-"])')
			.evaluateAll((list) =>
				list.map((plate) => ({
					words: plate.textContent,
					width: plate.getBoundingClientRect().width,
					map: plate.parentElement?.getBoundingClientRect().width ?? 0
				}))
			);
		expect(plates.length).toBeGreaterThanOrEqual(6);
		for (const { words, width, map } of plates) {
			const drawn = (width / map) * 640;
			const estimated = estimatePlateWidth(words, 'wide');
			expect(Math.abs(drawn - estimated) / estimated, `${words}: ${drawn.toFixed(1)} for ${estimated}`).toBeLessThan(
				0.1
			);
		}
	});
}
