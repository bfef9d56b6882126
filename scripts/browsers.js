/** Finds the browsers that the tests drive, or installs them. */
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { installPackage, present } from './install-package.js';

const CHROMIUM = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/microsoft-edge',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];
const FIREFOX = [
	process.env.FIREFOX_PATH,
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
];

/** Path of a Chromium, a Chrome or an Edge; Playwright's own or the distribution's when there is none. */
export function ensureChromium() {
	const own = () => [chromium.executablePath()];
	let found = present(CHROMIUM) ?? present(own());
	if (!found) {
		const { status } = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
			stdio: 'ignore'
		});
		found = status === 0 ? present(own()) : undefined;
	}
	if (!found) {
		installPackage('chromium');
		found = present(CHROMIUM);
	}
	if (found) return found;
	console.error(
		'Aucun navigateur trouvé. Installez Chromium, Chrome ou Edge, ou donnez son chemin dans CHROMIUM_PATH, puis relancez.'
	);
	return undefined;
}

/** Path of a Firefox; the distribution's when there is none. The single file must open in it too. */
export function ensureFirefox() {
	let found = present(FIREFOX);
	if (!found) {
		installPackage('firefox-esr');
		found = present(FIREFOX);
	}
	if (found) return found;
	console.error('Firefox n’a pas été trouvé. Installez-le, ou donnez son chemin dans FIREFOX_PATH, puis relancez.');
	return undefined;
}
