import { chromium } from '@playwright/test';
import { serve } from './scripts/serve.js';
const server = await serve('build/site', { port: 5393 });
const url = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--disable-background-networking','--disable-component-update','--disable-sync'] });
const only = process.argv[2] ?? '';
for (const [width, scheme] of [[390,'light'],[1440,'light'],[1440,'dark'],[390,'dark']]) {
	if (only && !only.split(',').includes(`${width}${scheme}`)) continue;
	const page = await (await browser.newContext({ viewport: { width, height: 1000 }, colorScheme: scheme, reducedMotion: 'reduce', locale: 'fr-FR' })).newPage();
	page.on('console', (m) => console.log('console', m.text())); page.on('pageerror', (e) => console.log('error', e.message));
	const shot = (name) => page.screenshot({ path: `/tmp/shots-bilan/${name}-${width}-${scheme}.png`, fullPage: true });
	await page.goto(url + 'bilan/?tirage=4821');
	await shot('1-intro');
	await page.getByRole('button', { name: /Commencer le tirage/ }).click();
	await page.waitForSelector('main legend');
	await page.locator('main fieldset input').first().check().catch(() => {});
	await shot('2-question');
	for (let n = 0; n < 12; n++) {
		const h = await page.locator('h1').innerText(); 
		if (n !== 4) {
			const radios = page.locator('main fieldset input');
			if (await radios.count()) await radios.nth(n % 2 ? 1 : 0).check();
		}
		const next = page.getByRole('button', { name: /Question suivante|Relire mes/ });
		await next.click();
	}
	await shot('3-summary');
	await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
	await page.locator('details').nth(0).locator('summary').click().catch(() => {});
	await page.waitForTimeout(300);
	await shot('4-result');
	await page.pdf({ path: `/tmp/shots-bilan/result-${width}.pdf`, preferCSSPageSize: true });
	await page.getByRole('link', { name: /Préparer/ }).click();
	await page.getByLabel('Prénom et nom').fill('Alix Fictive');
	await page.getByLabel('Structure').fill('EHPAD Les Tilleuls');
	await page.getByText('Afficher mon résultat').click();
	await shot('5-attestation');
	await page.pdf({ path: `/tmp/shots-bilan/attestation-${width}-${scheme}.pdf`, preferCSSPageSize: true, printBackground: false });
	await page.goto(url + 'attestation/verifier/');
	await shot('6-verify');
	await page.context().close();
}
await browser.close(); server.close();
