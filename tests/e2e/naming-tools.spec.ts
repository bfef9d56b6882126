import { checkAccessible } from './axe';
import { expect, siteUrl, test } from './guard';

const VERDICTS = [
	['secretariat@ehpad-valfictif.mssante.fr', 'ORG', 'Rien à signaler'],
	['secrétariat@ehpad_valfictif.mssante.fr', 'ORG', 'À corriger'],
	['secretariat@test-ehpad-valfictif.mssante.fr', 'ORG', 'À revoir'],
	['100000000000047@patient.mssante.fr', 'USG', 'Rien à signaler'],
	['', '', 'Écrivez d’abord une adresse'],
	['x'.repeat(10_000), '', 'Une adresse n’en a jamais plus de 320'],
	['Alix Fictive <alix.fictive@sad-valfictif.mssante.fr>', 'PER', 'Rien à signaler'],
	['\u202ealix.fictive@sad-valfictif.mssante.fr\u0007', 'PER', 'Rien à signaler'],
	['\u0430lix.fictive@sad-valfictif.mssante.fr', 'PER', 'À corriger']
] as const;

test('the checker answers on every text, and sends nothing', async ({ page }) => {
	await page.goto(`${siteUrl()}outils/verifier-une-adresse/`, { waitUntil: 'networkidle' });
	const requests: string[] = [];
	page.on('request', (request) => void requests.push(request.url()));

	for (const [text, kind, words] of VERDICTS) {
		await page.getByLabel('Adresse à vérifier').fill(text);
		await page.getByLabel('Type de boîte').selectOption(kind);
		await page.getByLabel('Adresse à vérifier').press('Enter');
		await expect(page.getByRole('status').filter({ hasText: words }), text.slice(0, 60)).toBeVisible();
	}
	expect(requests).toEqual([]);
	await checkAccessible(page, 'after a verdict');
});

test('a series is played to its end with its mistakes come back, replayed by its number, and read rule by rule', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`${siteUrl()}entrainement/`);
	await page.getByRole('radio', { name: /Pour pratiquer/ }).check();
	await page.getByRole('radio', { name: 'Quel type de boîte choisir' }).check();
	await page.getByRole('button', { name: 'Commencer la série' }).click();
	await expect(page).toHaveURL(/serie=2-1-\d+/);
	const stem = page.locator('main legend');
	const first = await stem.innerText();

	// The first is missed: it comes back, once.
	await page.getByRole('radio').first().check();
	for (const next of ['Valider ma réponse', 'Réessayer', 'Valider ma réponse']) {
		const button = page.getByRole('button', { name: next });
		if (await button.isVisible()) await button.click();
	}
	const total = async () => Number(/sur (\d+)/.exec(await page.getByText(/^\d+ sur \d+/).innerText())?.[1]);
	const finish = page.getByRole('button', { name: /Question suivante|Voir le bilan/ });
	while ((await total()) > 0) {
		if (!(await finish.isVisible())) {
			await page.getByRole('radio').first().check();
			await page.getByRole('button', { name: 'Valider ma réponse' }).click();
			const reveal = page.getByRole('button', { name: 'Voir la réponse' });
			if (await reveal.isVisible()) await reveal.click();
		}
		const last = (await finish.innerText()).includes('bilan');
		await finish.click();
		if (last) break;
	}
	await expect(page.getByRole('heading', { name: 'La série est finie' })).toBeFocused();
	await expect(page.getByText(/sur 10, dont/)).toBeVisible();
	await expect(page.getByRole('table', { name: 'Règle par règle' })).toBeVisible();
	await checkAccessible(page, 'at the end of a series');

	await page.reload();
	await expect(page.getByRole('heading', { name: /Série n°/ })).toBeVisible();
	await expect(stem).toHaveText(first, { useInnerText: true });
	await checkAccessible(page, 'in a series', [320, 1440]);
});

test('the page as it is served shows neither the choices nor a series: which of them, its address says', async ({
	page
}) => {
	const served = await (await page.request.get(`${siteUrl()}entrainement/`)).text();
	expect(served).toContain('S’entraîner à nommer une boîte');
	expect(served).not.toContain('Commencer la série');
	expect(served).not.toContain('Série n°');
});

test('a number that is none is refused in words, and nothing is lost', async ({ page }) => {
	await page.goto(`${siteUrl()}entrainement/?serie=9-9-9`);
	await expect(page.getByRole('alert')).toContainText('Ce numéro de série n’existe pas');
	await page.getByLabel('Numéro de la série').fill('1-3-7');
	await page.getByRole('button', { name: 'Ouvrir cette série' }).click();
	await expect(page.getByText('Série n° 1-3-7')).toBeVisible();
});

test('a printed series has its key on a sheet of its own', async ({ page }) => {
	await page.goto(`${siteUrl()}entrainement/?serie=1-0-12`);
	await expect(page.locator('main legend')).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Série n° 1-0-12').locator('visible=true')).toHaveCount(1);
	const key = page.getByRole('heading', { name: 'Corrigé' });
	await expect(key).toBeVisible();
	const breaks = await key.evaluate((heading) => {
		for (let node: Element | null = heading; node && node.tagName !== 'MAIN'; node = node.parentElement) {
			if (getComputedStyle(node).breakBefore === 'page') return true;
		}
		return false;
	});
	expect(breaks).toBe(true);
});
