import { test as base, expect, type Page } from '@playwright/test';

/** What the test browser says in the place of a worker that it was told to block (playwright.config.ts). */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Whatever the pages said, broke or asked for outside their own origin. */
export async function watch(page: Page, origin: string): Promise<readonly string[]> {
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.text() !== BLOCKED) faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => void faults.push(`error: ${error.message}`));
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) faults.push(`request: ${url}`);
	});
	// A request that the page itself gave up, by leaving, is no fault.
	page.on('requestfailed', (request) => {
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	// Policies report to the page; the console message alone may be missed while it navigates.
	await page.exposeFunction('reportViolation', (text: string) => void faults.push(`policy: ${text}`));
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
			(globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation(
				`${violatedDirective} ${sample}`
			);
		});
	});
	return faults;
}

export const siteUrl = () => process.env['SITE_URL'] ?? '';
export const subfolderUrl = () => process.env['SUBFOLDER_URL'] ?? '';

/**
 * Every test fails on a console message, a page error, a policy violation or a request to another origin (S-3, S-4).
 * A test that needs its own page calls `watch` itself.
 */
export const test = base.extend<{ guarded: undefined }>({
	guarded: [
		async ({ page }, use) => {
			const faults = await watch(page, new URL(siteUrl()).origin);
			await use(undefined);
			expect(faults).toEqual([]);
		},
		{ auto: true }
	]
});
export { expect };
