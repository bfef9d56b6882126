import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { ASKED, formOf, giveKey, itemOf, openQuestion, validate } from './answering';
import { launchFirefox } from './firefox';
import { watch } from './guard';
import { sitePages } from './pages';

/** A folder as people have them: a space and an accent in its name. */
let folder = '';
let file = '';

base.beforeAll(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'pli-')), 'Clé USB é');
	mkdirSync(folder);
	copyFileSync('build/fichier/prendre-le-pli.html', join(folder, 'prendre-le-pli.html'));
	file = pathToFileURL(join(folder, 'prendre-le-pli.html')).href;
});
base.afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

async function openOffline(page: Page): Promise<readonly string[]> {
	const faults = await watch(page, file);
	await page.context().setOffline(true);
	return faults;
}

base('opens from a disk with the network off: every page, straight and by its links', async ({ page }) => {
	base.slow(); // the whole course is read again from its file at each page
	const faults = await openOffline(page);
	for (const path of sitePages) {
		await page.goto('about:blank');
		await page.goto(`${file}#/${path}`);
		await expect(page, path).toHaveTitle(/ · Prendre le pli$/);
		await expect(page.locator('h1'), path).toHaveCount(1);

		const { ids, links } = await page.evaluate(() => ({
			ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
			links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href)
		}));
		const dead = links.filter((link) => {
			if (!link.startsWith('file:')) return false;
			const [, route = '', anchor = ''] = link.slice(file.length).split('#');
			if (route.startsWith('/')) return !sitePages.includes(route.slice(1));
			return !ids.includes(decodeURIComponent(route || anchor));
		});
		expect(dead, path).toEqual([]);
	}
	expect(faults).toEqual([]);
});

base('plays a comparison, follows a citation and the skip link, and keeps its page', async ({ page }) => {
	const faults = await openOffline(page);
	await page.goto(`${file}#/situations/ime-cd/`);
	await page.getByRole('button', { name: 'Moment suivant' }).click();
	await expect(page.getByRole('group', { name: 'Lecture pas à pas' }).locator('[aria-current="step"]')).toHaveCount(1);

	await page.locator('a[href^="#source-"]').first().click();
	await expect(page.locator('li[id^="source-"]:focus')).toHaveCount(1);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	await page.getByRole('link', { name: 'Aller au contenu' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	expect(page.url()).toContain('#/situations/ime-cd/');

	await page.getByRole('link', { name: 'Lexique', exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Lexique/);
	await page.locator('main dd a').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Sources/);
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/#\/situations\/ime-cd\//);
	expect(faults).toEqual([]);
});

base('asks every kind of question, an exercise and an address, with the network off', async ({ page }) => {
	const faults = await openOffline(page);
	for (const { path, id } of Object.values(ASKED)) {
		await page.goto('about:blank');
		await page.goto(`${file}#/${path}`);
		await openQuestion(page, id);
		const form = formOf(page, itemOf(id));
		await giveKey(form, itemOf(id));
		await validate(form);
		await expect(form.getByRole('heading', { level: 4 }), id).toHaveText(/C’est juste/);
	}
	await page.goto(`${file}#/entrainement/?serie=1-0-12`);
	await expect(page.getByRole('heading', { name: 'Série n° 1-0-12' })).toBeVisible();
	await page.goto(`${file}#/outils/verifier-une-adresse/`);
	await page.getByLabel('Adresse à vérifier').fill('secretariat@ehpad-valfictif.fr');
	await page.getByLabel('Adresse à vérifier').press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'À corriger' })).toBeVisible();
	expect(faults).toEqual([]);
});

base('does the same in Firefox', async () => {
	const firefox = await launchFirefox();
	const faults: string[] = [];
	const page: FirefoxPage = await firefox.newPage();
	page.on('console', (message) => void faults.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => void faults.push(`error: ${String(error)}`));
	page.on('request', (request) => {
		if (!request.url().startsWith('file:') && !request.url().startsWith('data:') && request.url() !== 'about:blank') {
			faults.push(`request: ${request.url()}`);
		}
	});
	try {
		for (const path of sitePages) {
			await page.goto('about:blank');
			await page.goto(`${file}#/${path}`);
			await page.waitForSelector('h1');
			expect(await page.title(), path).toMatch(/ · Prendre le pli$/);
		}
		await page.goto('about:blank');
		await page.goto(`${file}#/situations/ime-cd/`);
		await page.waitForSelector('[role="group"] button');
		await page.focus('[role="group"] button');
		await page.keyboard.press('ArrowRight');
		await page.waitForSelector('[aria-current="step"]');
		await page.$eval('a[href^="#source-"]', (link) => (link as HTMLElement).click());
		await page.waitForSelector('li[id^="source-"]:focus');
	} finally {
		await firefox.close();
	}
	expect(faults).toEqual([]);
});
