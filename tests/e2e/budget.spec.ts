import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, siteUrl, test } from './guard';

/** Bytes over the wire with brotli, as a host with precompressed files sends them; fonts are compressed already. */
const wire = (body: Buffer, url: string) =>
	url.endsWith('.woff2')
		? body.length
		: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Requests of a page, cold (E-1). */
const REQUESTS = 12;

/** Requirement E-1 and the issue of each page: kilobytes, elements (the inside of drawings apart). */
for (const [path, kilobytes, elements] of [
	['', 111, 300],
	['modules/comprendre-les-usages/espace-de-confiance/', 126, 250],
	['modules/nommer-sa-boite/lire-une-adresse/', 126, 250],
	['situations/ehpad-pharmacie/', 167, 460],
	['situations/pcpe-mdph/', 167, 490]
] as const) {
	test(`/${path} keeps to its budget`, async ({ page }) => {
		const sizes: number[] = [];
		page.on('response', (response) => {
			if (response.url().startsWith('data:')) return;
			const path_ = new URL(response.url()).pathname;
			const file = `build/site${path_.endsWith('/') ? `${path_}index.html` : path_}`;
			sizes.push(wire(readFileSync(file), file));
		});
		await page.goto(siteUrl() + path, { waitUntil: 'networkidle' });
		const count = await page.evaluate(
			() => [...document.querySelectorAll('*')].filter((element) => !element.parentElement?.closest('svg')).length
		);
		const bytes = sizes.reduce((sum, size) => sum + size, 0);
		test
			.info()
			.annotations.push({ type: 'measure', description: `${bytes} B, ${sizes.length} requests, ${count} elements` });
		expect(bytes / 1000, 'kilobytes').toBeLessThanOrEqual(kilobytes);
		expect(count, 'elements').toBeLessThanOrEqual(elements);
		expect(sizes.length, 'requests').toBeLessThanOrEqual(REQUESTS);
	});
}

test('a series of exercises costs at most 25 kilobytes of script more than a lesson, at any level', async ({
	page
}) => {
	const loaded = new Set<string>();
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (pathname.endsWith('.js')) loaded.add(`build/site${pathname}`);
	});
	await page.goto(`${siteUrl()}modules/comprendre-les-usages/espace-de-confiance/`, { waitUntil: 'networkidle' });
	const ofLesson = new Set(loaded);
	for (const level of [1, 2, 3]) {
		loaded.clear();
		// Chosen first, as a learner does, then drawn.
		await page.goto(`${siteUrl()}entrainement/`, { waitUntil: 'networkidle' });
		await page.goto(`${siteUrl()}entrainement/?serie=${level}-0-7`, { waitUntil: 'networkidle' });
		const own = [...loaded].filter((file) => !ofLesson.has(file));
		const bytes = own.reduce((sum, file) => sum + wire(readFileSync(file), file), 0);
		test.info().annotations.push({ type: 'measure', description: `${bytes} B more, ${own.length} files` });
		expect(bytes, `level ${level}`).toBeLessThanOrEqual(25_000);
		expect(own.length).toBeGreaterThan(0);
	}
});

test('the single file stays under two megabytes', () => {
	expect(readFileSync('build/fichier/prendre-le-pli.html').length).toBeLessThan(2_000_000);
});
