import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { checkAccessible } from './axe';
import { expect, siteUrl, test, watch } from './guard';

const FILE = 'prendre-le-pli-rappels.ics';
const THURSDAY = new Date('2026-11-26T18:40:00+01:00');

/** Saves the reminders and reads the file: values by property, lines unfolded. */
async function saveReminders(page: Page): Promise<(property: string) => readonly string[]> {
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Enregistrer les rappels' }).press('Enter');
	const download = await saving;
	expect(download.suggestedFilename()).toBe(FILE);
	await expect(page.getByRole('status').filter({ hasText: 'est enregistré' })).toBeVisible();
	const lines = readFileSync(await download.path(), 'utf8')
		.replaceAll('\r\n ', '')
		.split('\r\n');
	return (property) =>
		lines.flatMap((line) => (line.startsWith(`${property}:`) ? [line.slice(property.length + 1)] : []));
}

test.use({ timezoneId: 'Europe/Paris' });

test('whoever has answered nothing is told where to begin, and may ignore it all', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`${siteUrl()}reviser/`);
	await expect(page.getByText('Vous n’avez encore répondu à aucune question.')).toBeVisible();
	await expect(page.getByText('Rien n’est obligatoire.')).toBeVisible();
	await checkAccessible(page, 'before any answer');

	await page.getByRole('link', { name: /^Lire/ }).press('Enter');
	await expect(page).toHaveURL(/\/modules\//);
});

test('reminders are saved at the hour chosen, with the address of the page and nothing else', async ({ page }) => {
	await page.clock.setFixedTime(THURSDAY);
	await page.goto(`${siteUrl()}reviser/`);
	const usual = await saveReminders(page);
	expect(usual('DTSTART')).toEqual(['20261128T123000Z', '20261203T123000Z', '20261226T123000Z']);
	expect(usual('DESCRIPTION')[0]).toContain(`: ${siteUrl()}reviser/\\n`);

	await page.getByLabel('Heure des rappels').selectOption({ label: '8 h 30' });
	const early = await saveReminders(page);
	expect(early('DTSTART')).toEqual(['20261128T073000Z', '20261203T073000Z', '20261226T073000Z']);
	expect(early('UID')).toEqual(usual('UID'));
	await checkAccessible(page, 'once the reminders are saved', [320]);
});

test('only this page loads the scheduler and the calendar', async ({ page }) => {
	const holding = async (path: string) => {
		const scripts: string[] = [];
		page.on('response', (response) => void scripts.push(new URL(response.url()).pathname));
		await page.goto(siteUrl() + path, { waitUntil: 'networkidle' });
		const texts = scripts
			.filter((file) => file.endsWith('.js'))
			.map((file) => readFileSync(`build/site${file}`, 'utf8'));
		return ['VALARM', 'request_retention'].filter((mark) => texts.some((text) => text.includes(mark)));
	};
	expect(await holding('')).toEqual([]);
	expect(await holding('modules/nommer-sa-boite/lire-une-adresse/')).toEqual([]);
	expect(await holding('reviser/')).toEqual(['VALARM', 'request_retention']);
});

base.describe('from a disk', () => {
	let folder = '';
	let file = '';
	base.beforeAll(() => {
		folder = join(mkdtempSync(join(tmpdir(), 'pli-')), 'Clé USB é');
		mkdirSync(folder);
		copyFileSync('build/fichier/prendre-le-pli.html', join(folder, 'prendre-le-pli.html'));
		file = `${pathToFileURL(join(folder, 'prendre-le-pli.html')).href}#/reviser/`;
	});
	base.afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

	base('reminders are saved with the network off, without the path of the file', async ({ page }) => {
		const faults = await watch(page, 'file:');
		await page.context().setOffline(true);
		await page.goto(file);
		const valuesOf = await saveReminders(page);
		expect(valuesOf('DTSTART')).toHaveLength(3);
		expect(valuesOf('DESCRIPTION').join()).not.toContain('file:');
		expect(valuesOf('DESCRIPTION')[0]).toContain('Ouvrez le fichier du cours');
		expect(faults).toEqual([]);
	});

	base('the same in Firefox', async () => {
		const firefox = await puppeteer.launch({
			browser: 'firefox',
			executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
			headless: true,
			extraPrefsFirefox: {
				'security.fileuri.strict_origin_policy': true,
				'network.manage-offline-status': false,
				'browser.download.folderList': 2,
				'browser.download.dir': folder,
				'browser.download.always_ask_before_handling_new_types': false,
				'browser.helperApps.neverAsk.saveToDisk': 'text/calendar'
			}
		});
		const faults: string[] = [];
		const page = await firefox.newPage();
		page.on('console', (message) => void faults.push(`console: ${message.text()}`));
		page.on('pageerror', (error) => void faults.push(`error: ${String(error)}`));
		try {
			await page.goto(file);
			const button = await page.waitForSelector('form button[type="submit"]');
			await button?.press('Enter');
			await expect.poll(() => existsSync(join(folder, FILE))).toBe(true);
			await expect.poll(() => readFileSync(join(folder, FILE), 'utf8')).toContain('END:VCALENDAR');
		} finally {
			await firefox.close();
		}
		expect(faults).toEqual([]);
	});
});
