import puppeteer, { type Browser } from 'puppeteer-core';

/** An ordinary Firefox ESR. A test browser that trusted every local file would hide what a real Firefox refuses. */
export const launchFirefox = (): Promise<Browser> =>
	puppeteer.launch({
		browser: 'firefox',
		executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
		headless: true,
		extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true, 'network.manage-offline-status': false }
	});
