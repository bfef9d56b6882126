import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { checkAccessible } from './axe';
import { launchFirefox } from './firefox';
import { expect, siteUrl, test, watch } from './guard';
import { sitePages } from './pages';
import { addressOf, ehpadPlan, everything, slidesOf, source } from './room-deck';
import { slideFaults } from './slide-faults';
import { visitPages } from './visit-pages';

const ehpad = addressOf(ehpadPlan);
const slides = slidesOf(ehpadPlan);

/** The least size of words, by size of the screen (issue 6). */
const SCREENS = [
	{ width: 1600, height: 900, least: 27 },
	{ width: 1024, height: 768, least: 20 }
] as const;
const THEMES = ['light', 'dark'] as const;

interface Measured {
	slideFaults: (size: number) => readonly string[];
	themedFaults: (size: number, themes: readonly string[]) => readonly string[];
}
/** Runs in the page. The screen of a room is dark only for whoever asked for it in the course, not in the system. */
function themedFaults(size: number, themes: readonly string[]): readonly string[] {
	const { slideFaults: faultsOf } = globalThis as unknown as Measured;
	return themes.flatMap((theme) => {
		document.documentElement.dataset['theme'] = theme;
		return faultsOf(size).map((fault) => `${theme}, ${fault}`);
	});
}

for (const { width, height, least } of SCREENS) {
	test(`every slide of every situation, lesson and question fits ${width} × ${height}, in both themes`, async ({
		page
	}) => {
		test.slow();
		const { query, channel } = addressOf(everything);
		await page.setViewportSize({ width, height });
		await page.goto(`${siteUrl()}animer/projection/${query}`);
		await page.locator('.projection .slide').waitFor();
		// given: slides shown one after the other by another window, so that the page is loaded once
		const deck = slidesOf(everything);
		const shown = deck.flatMap((slide) =>
			slide.kind === 'vote'
				? [
						{ slide: slide.id, revealed: [], votes: {} },
						{
							slide: slide.id,
							revealed: [slide.id],
							votes: { [slide.id]: [{ [slide.question.options[0]?.id ?? '']: 12 }, {}] }
						}
					]
				: [{ slide: slide.id, revealed: [], votes: {} }]
		);
		expect(shown.length).toBeGreaterThan(500);
		await page.evaluate(
			`Object.assign(globalThis, { slideFaults: ${slideFaults.toString()}, themedFaults: ${themedFaults.toString()} })`
		);

		// when
		const measured = await page.evaluate(
			async ({ states, name, size, themes }) => {
				const { themedFaults: faultsOf } = globalThis as unknown as Measured;
				const [other, last] = [new BroadcastChannel(name), new BroadcastChannel(name)];
				/** What is sent reaches the windows in the order of their opening: the page has it before this one. */
				const arrived = (change: number) =>
					new Promise<void>((resolve) => {
						last.onmessage = ({ data }: MessageEvent<{ stamped?: { change: number; by: string } }>) => {
							if (data.stamped?.by === 'test' && data.stamped.change === change) resolve();
						};
					});
				const found: string[] = [];
				const places = new Set<string | undefined>();
				for (const [index, state] of states.entries()) {
					const change = index + 1;
					const stamped = { change, by: 'test', state: { ...state, black: false, clock: { base: 0 } } };
					const wait = arrived(change);
					other.postMessage({ kind: 'state', by: 'test', stamped });
					await wait;
					await new Promise((resolve) => setTimeout(resolve));
					const faults = faultsOf(size, themes);
					if (faults.length > 0) found.push(`${state.slide}: ${faults.join(' | ')}`);
					places.add(document.querySelector('.projection .place')?.textContent);
				}
				return { found, places: places.size };
			},
			{ states: shown, name: channel, size: least, themes: THEMES }
		);

		// then
		expect(measured).toEqual({ found: [], places: deck.length });
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Merci');

		// Exercises are drawn by the page: the last slides before the round of talk.
		for (let back = 0; back < 8; back += 1) {
			await page.keyboard.press('PageUp');
			await page.keyboard.press('Enter');
			const faults = await page.evaluate(
				({ size, themes }) => (globalThis as unknown as Measured).themedFaults(size, themes),
				{ size: least, themes: THEMES }
			);
			expect(faults, `${back + 1} from the end`).toEqual([]);
		}
	});
}

/** What a test drives, in any browser: a window of the session. */
interface RoomWindow {
	press(key: string): Promise<void>;
	click(selector: string): Promise<void>;
	reload(): Promise<void>;
	/** Where it says that the session stands. */
	read(): Promise<string>;
	/** Whether the screen is out. */
	black(): Promise<boolean>;
	/** The hands counted, option after option. */
	hands(): Promise<readonly number[]>;
}

/** Runs in the page. The trainer's window says « 18 sur 56 », the screen « 18 / 56 ». */
function placeIn(): string {
	const text = document.querySelector('#on-screen, .projection .place')?.textContent ?? '';
	return /\d+/.exec(text)?.[0] ?? '';
}
const blackIn = () =>
	document.querySelector('.projection')
		? document.querySelector('.black') !== null
		: document.querySelector('.preview[data-black]') !== null;
const handsIn = () =>
	[...document.querySelectorAll('.projection .vote li b, .presenter section > ol b')].map((count) =>
		Number(count.textContent)
	);

async function inStep(windows: readonly RoomWindow[], place: number, what: string): Promise<void> {
	for (const one of windows) await expect.poll(() => one.read(), { message: what }).toBe(String(place));
}

/** A whole session of 45 minutes, driven from both windows, each of them reloaded in the middle. */
async function driveSession(screen: RoomWindow, notes: RoomWindow): Promise<void> {
	const both = [screen, notes];
	/** After the reloads. */
	const vote = slides.findIndex(({ kind }, index) => kind === 'vote' && index > 20);
	const asked = slides[vote];
	const options = asked?.kind === 'vote' ? asked.question.options : [];
	const counted = (...hands: readonly number[]) => options.map((_, index) => hands[index] ?? 0);
	const answered = new Set<number>();
	/** To the next slide, by the one window or the other; a question shows its answer first. */
	async function forward(place: number): Promise<void> {
		const window = place % 2 === 0 ? screen : notes;
		const from = place - 2;
		if (slides[from]?.kind === 'vote' && !answered.has(from)) await window.press('PageDown');
		answered.add(from);
		await window.press('PageDown');
		await inStep(both, place, `slide ${place}`);
	}
	await inStep(both, 1, 'both begin at the first slide');

	for (let place = 2; place <= vote + 1; place += 1) {
		await forward(place);
		if (place === 12) {
			await screen.reload();
			await inStep(both, place, 'the screen finds its place again');
		}
		if (place === 20) {
			await notes.reload();
			await inStep(both, place, 'the notes find their place again');
			await notes.press('.');
			await expect.poll(() => screen.black()).toBe(true);
			await screen.press('b');
			await expect.poll(() => notes.black()).toBe(false);
		}
	}

	// Hands, counted on both sides; the answer; a second vote.
	await notes.press('1');
	await screen.press('2');
	await notes.press('2');
	await notes.press('2');
	await screen.press('3');
	await screen.press('Backspace');
	for (const one of both) await expect.poll(() => one.hands()).toEqual(counted(1, 3));
	await screen.reload();
	await expect.poll(() => screen.hands()).toEqual(counted(1, 3));
	await screen.press('Enter');
	await screen.press('v');
	await notes.press('3');
	await screen.press('PageDown');
	for (const one of both) await expect.poll(() => one.hands()).toEqual(counted(0, 0, 1));

	// A jump, and a clicker to the end.
	await notes.press('Home');
	await inStep(both, 1, 'back to the start');
	answered.add(vote);
	await screen.press('v');
	const first = slides.findIndex(({ kind }) => kind === 'vote');
	await inStep(both, first + 1, 'to the first vote');
	for (let place = first + 2; place <= slides.length; place += 1) await forward(place);
	await screen.press('PageDown');
	await inStep(both, slides.length, 'the last slide stays');
}

let folder = '';
let file = '';
base.beforeAll(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'pli-')), 'Clé USB é');
	mkdirSync(folder);
	copyFileSync('build/fichier/prendre-le-pli.html', join(folder, 'prendre-le-pli.html'));
	file = pathToFileURL(join(folder, 'prendre-le-pli.html')).href;
});
base.afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

base('two windows of a file go through a whole session in step, with the network off', async ({ context }) => {
	base.slow();
	const open = async (route: string): Promise<readonly [RoomWindow, readonly string[]]> => {
		const page = await context.newPage();
		const faults = await watch(page, file);
		await page.goto(`${file}#/animer/${route}/${ehpad.query}`);
		const ready = () => page.locator('#on-screen, .projection .place').waitFor();
		await ready();
		return [
			{
				press: (key) => page.keyboard.press(key),
				click: (selector) => page.locator(selector).click(),
				reload: async () => {
					await page.reload();
					await ready();
				},
				read: () => page.evaluate(placeIn),
				black: () => page.evaluate(blackIn),
				hands: () => page.evaluate(handsIn)
			},
			faults
		];
	};
	await context.setOffline(true);
	const [screen, screenFaults] = await open('projection');
	const [notes, notesFaults] = await open('notes');
	await driveSession(screen, notes);
	expect([...screenFaults, ...notesFaults]).toEqual([]);
});

base('they do the same in Firefox', async () => {
	base.slow();
	const firefox = await launchFirefox();
	const faults: string[] = [];
	const open = async (route: string): Promise<RoomWindow> => {
		// In windows, as trainers have them: a tab that is behind another draws once a second.
		const page: FirefoxPage = await firefox.newPage({ type: 'window' });
		page.on('console', (message) => void faults.push(`console: ${message.text()}`));
		page.on('pageerror', (error) => void faults.push(`error: ${String(error)}`));
		page.on('request', (request) => {
			if (!/^(file|data|about):/.test(request.url())) faults.push(`request: ${request.url()}`);
		});
		const ready = () => page.waitForSelector('#on-screen, .projection .place');
		await page.goto(`${file}#/animer/${route}/${ehpad.query}`);
		await ready();
		return {
			press: (key) => page.keyboard.press(key as Parameters<FirefoxPage['keyboard']['press']>[0]),
			click: (selector) => page.click(selector),
			reload: async () => {
				await page.reload();
				await ready();
			},
			read: () => page.evaluate(placeIn),
			black: () => page.evaluate(blackIn),
			hands: () => page.evaluate(handsIn)
		};
	};
	try {
		await driveSession(await open('projection'), await open('notes'));
	} finally {
		await firefox.close();
	}
	expect(faults).toEqual([]);
});

test('a session is chosen on the spot, and its notes follow it', async ({ page, context }) => {
	await page.goto(`${siteUrl()}animer/projection/`);
	await page.getByRole('button', { name: /EHPAD/ }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/EHPAD/);
	const [notes] = await Promise.all([
		context.waitForEvent('page'),
		page.getByRole('link', { name: 'Ouvrir les notes' }).click()
	]);
	await expect(notes.getByText('L’écran projeté suit.')).toBeVisible();
	expect(await notes.evaluate(() => globalThis.opener as unknown)).toBeNull();
	await notes.getByRole('button', { name: 'Plan de la séance' }).click();
	await notes.getByRole('dialog').getByRole('button', { name: 'Sans MSSanté · Transmettre à la pharmacie' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Transmettre à la pharmacie');
	await expect(notes.getByText('SANS seul. Demandez où est le fax et qui passe devant. Puis AVEC.')).toBeVisible();
	await expect(notes.getByText(/^0\sminute passée, 45 restantes, \d+\sminutes d’avance$/)).toBeVisible();
	await page.close();
	await expect(notes.getByText('Aucun écran projeté n’est ouvert.')).toBeVisible();
});

test('one situation alone can be projected, and a link that cannot be read is refused with words', async ({ page }) => {
	await page.goto(`${siteUrl()}animer/projection/?situation=sc7`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/PMI/);
	await page.goto(`${siteUrl()}animer/projection/?situation=sc99`);
	await expect(page.getByRole('alert')).toHaveText('Cette situation n’existe pas. Choisissez-en une ici.');
	await page.goto(`${siteUrl()}animer/notes/${ehpad.query.slice(0, -20)}`);
	await expect(page.getByRole('alert')).toHaveText(/^Ce lien est coupé/);
	await expect(page.getByRole('button', { name: /EHPAD/ }).first()).toBeVisible();
});

test('the keyboard leads first out of the projection, then through its buttons; shortcuts are for these pages only', async ({
	page
}) => {
	await page.goto(`${siteUrl()}animer/projection/${ehpad.query}`);
	await page.locator('.projection .slide').waitFor();
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText('Quitter');
	await expect(page.locator(':focus')).toHaveAttribute('href', /animer\/$/);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const light = page.getByRole('button', { name: 'Rallumer l’écran' });
	await expect(light).toBeVisible();
	await page.keyboard.press('b');
	await expect(light).toBeHidden();

	// Space on a button presses it, and the session does not move twice.
	await page.getByRole('button', { name: 'Suivant' }).focus();
	await page.keyboard.press('Space');
	await expect(page.locator('.place')).toHaveText(/^2/);
	await expect(page.getByRole('status')).toHaveText(new RegExp(`^2 sur ${slides.length}`));

	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Les touches de la projection' });
	await expect(help).toBeVisible();
	await help.getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('b');
	await expect(light).toBeHidden();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.place')).toHaveText(/^3/);

	await page.goto(siteUrl());
	await page.keyboard.press('PageDown');
	await page.keyboard.press('b');
	await expect(page.locator('.projection')).toHaveCount(0);
});

test('a finger sliding sideways moves the session', async ({ browser }) => {
	const context = await browser.newContext({ hasTouch: true, viewport: { width: 1024, height: 768 } });
	const page = await context.newPage();
	await page.goto(`${siteUrl()}animer/projection/${ehpad.query}`);
	await page.locator('.projection .slide').waitFor();
	const swipe = (from: number, to: number) =>
		page.locator('.projection').evaluate(
			(node, [start, end]) => {
				const finger = (clientX: number) => new Touch({ identifier: 1, target: node, clientX, clientY: 300 });
				node.dispatchEvent(new TouchEvent('touchstart', { changedTouches: [finger(start)], bubbles: true }));
				node.dispatchEvent(new TouchEvent('touchend', { changedTouches: [finger(end)], bubbles: true }));
			},
			[from, to] as const
		);
	await swipe(600, 300);
	await expect(page.locator('.place')).toHaveText(/^2/);
	await swipe(300, 600);
	await expect(page.locator('.place')).toHaveText(/^1/);
	await swipe(300, 320);
	await expect(page.locator('.place')).toHaveText(/^1/);
	await context.close();
});

test('both pages are accessible: at a choice, at a moment, at a vote and at its answer', async ({ page }) => {
	test.slow();
	await page.goto(`${siteUrl()}animer/notes/`);
	await page.locator('main li button').first().waitFor();
	await checkAccessible(page, 'choice of a session');
	for (const route of ['projection', 'notes']) {
		await page.goto('about:blank');
		await page.goto(`${siteUrl()}animer/${route}/?situation=sc7`);
		await page.locator('.projection .slide, .presenter .title').first().waitFor();
		// A screen of a room is no phone: a frame is never scrolled (issue 6).
		const widths = route === 'notes' ? undefined : [1024, 1600];
		await page.keyboard.press('PageDown');
		await page.keyboard.press('PageDown');
		await checkAccessible(page, `${route}, moment`, widths);
		await page.keyboard.press('v');
		await page.keyboard.press('1');
		await checkAccessible(page, `${route}, vote`, widths);
		await page.keyboard.press('Enter');
		await checkAccessible(page, `${route}, answer`, widths);
		await page.keyboard.press('?');
		await page.getByRole('dialog').waitFor();
		await checkAccessible(page, `${route}, help`, widths);
	}
});

test('every page of a situation is accessible in the dark theme', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('prendre-le-pli:affichage:v1', '{"theme":"dark"}'));
	await page.goto(`${siteUrl()}animer/projection/?situation=sc1`);
	await page.locator('.projection .slide').waitFor();
	await page.setViewportSize({ width: 1024, height: 768 });
	for (let place = 1; place <= 20; place += 1) {
		const faults = await page.evaluate(slideFaults, 20);
		expect(faults, `slide ${place}`).toEqual([]);
		if ([1, 4, 12, 19].includes(place)) await checkAccessible(page, `dark, slide ${place}`, [1600]);
		await page.setViewportSize({ width: 1024, height: 768 });
		await page.keyboard.press('PageDown');
	}
});

test('the notes of trainers are in no file that a page of a learner loads', async ({ page, context }) => {
	const secret = ['Notre pharmacien ne lit pas sa', 'Ne faites pas commenter les'];
	const loaded = new Set<string>();
	context.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (/\.(js|html|css)$|\/$/.test(pathname)) loaded.add(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
	});
	const holds = (path: string) => secret.some((words) => readFileSync(`build/site${path}`, 'utf8').includes(words));
	const visited = sitePages.filter((path) => !path.startsWith('animer/'));
	expect(visited.length).toBeGreaterThan(40);
	await visitPages(context, visited, (tab, path) => tab.goto(siteUrl() + path, { waitUntil: 'networkidle' }));
	expect([...loaded].filter(holds)).toEqual([]);

	loaded.clear();
	await page.goto(`${siteUrl()}animer/notes/${ehpad.query}`, { waitUntil: 'networkidle' });
	expect([...loaded].filter(holds)).toHaveLength(1);
	expect(Object.keys(source.words.guides)).toHaveLength(13);
});
