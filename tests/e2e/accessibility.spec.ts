import { checkAccessible } from './axe';
import { siteUrl, test } from './guard';
import { sitePages } from './pages';

for (const path of sitePages) {
	test(`/${path} has nothing for axe to say and never scrolls sideways`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(siteUrl() + path);
		await checkAccessible(page, 'as it opens');

		if (/^situations\/./.test(path)) {
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.getByRole('button', { name: 'Moment suivant' }).click();
			await page.getByRole('button', { name: 'Moment suivant' }).click();
			await checkAccessible(page, 'after using the player');
		}
	});
}
