// Makes the icons that a system wants as pictures from static/icon.svg. The output is committed: run it again only when the
// drawing changes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureChromium } from './browsers.js';

const folder = fileURLToPath(new URL('../static/', import.meta.url));
const drawing = readFileSync(`${folder}icon.svg`, 'utf8');
/** Where the system cuts the corners itself, the ground goes to the edge. */
const uncut = drawing.replace(' rx="96"', '');

const ICONS = [
	{ file: 'icon-192.png', size: 192, svg: drawing },
	{ file: 'icon-512.png', size: 512, svg: drawing },
	{ file: 'icon-maskable-512.png', size: 512, svg: uncut },
	{ file: 'apple-touch-icon.png', size: 180, svg: uncut }
];

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const { file, size, svg } of ICONS) {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
	await page.screenshot({ path: `${folder}${file}`, omitBackground: true });
}
await browser.close();
