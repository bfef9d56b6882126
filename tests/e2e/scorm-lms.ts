import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import ts from 'typescript';
import { expect } from '@playwright/test';
import type { strictLms } from '../conformance/strict-lms';
import { watch } from './guard';

export type ScormStandard = 'scorm-1.2' | 'scorm-2004';

/** What the LMS holds between two launches: all of it was committed. */
export type Kept = Readonly<Record<string, unknown>>;

/** What a LMS may do wrong, from its next call on. */
export type Trouble = 'none' | 'refuses' | 'throws' | 'gone' | 'slow';

const ORIGIN = 'http://lms.localhost';
const runTime = readFileSync('node_modules/scorm-again/dist/scorm-again.min.js', 'utf8');
const guard = ts
	.transpile(readFileSync('tests/conformance/strict-lms.ts', 'utf8'), { target: ts.ScriptTarget.ES2022 })
	.replaceAll(/^export /gm, '');

/** Runs in the page of the LMS, around the course. */
function playLms({ standard, kept }: { standard: ScormStandard; kept: Kept | undefined }): void {
	const world = window as unknown as Record<string, unknown> & {
		strictLms: typeof strictLms;
	};
	const is2004 = standard === 'scorm-2004';
	const create = world[is2004 ? 'Scorm2004API' : 'Scorm12API'] as new (
		options: object
	) => Record<string, (...given: unknown[]) => unknown> & { cmi: object };
	const lms = new create({ autocommit: false, logLevel: 5 });
	if (kept) lms['loadFromJSON']?.(structuredClone(kept), 'cmi');
	const names = is2004
		? ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError']
		: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'];
	const strict = world.strictLms(
		Object.fromEntries(names.map((name) => [name, (...given: string[]) => lms[name]?.(...given)])),
		standard
	);

	const state = { kept, trouble: 'none' as Trouble, calls: strict.calls, faults: strict.faults };
	const api = Object.fromEntries(
		Object.entries(strict.api).map(([name, call]) => [
			name,
			(...given: string[]) => {
				if (state.trouble === 'throws') throw new Error('The LMS broke down');
				if (state.trouble === 'refuses') return name.endsWith('GetLastError') ? '101' : 'false';
				if (state.trouble === 'slow') {
					const until = performance.now() + 50;
					while (performance.now() < until);
				}
				const answer = call(...given);
				if (/Commit$|Finish$|Terminate$/.test(name)) state.kept = JSON.parse(JSON.stringify(lms.cmi)) as Kept;
				return answer;
			}
		])
	);
	// The window that held it is closed: what the course holds of it answers nothing.
	const gone = new Proxy(api, { get: (own, name: string) => (state.trouble === 'gone' ? undefined : own[name]) });
	Object.assign(window, { [is2004 ? 'API_1484_11' : 'API']: gone });
	Object.assign(window, { lmsState: state });

	const frame = document.createElement('iframe');
	frame.title = 'Cours';
	frame.src = '/cours/index.html';
	document.body.append(frame);
}
interface LmsState {
	readonly kept: Kept | undefined;
	trouble: Trouble;
	readonly calls: readonly string[];
	readonly faults: readonly string[];
}

/** A course launched by a LMS in a page. */
export interface Launched {
	readonly course: FrameLocator;
	/** What the LMS holds now. */
	kept(): Promise<Kept>;
	calls(): Promise<readonly string[]>;
	suffer(trouble: Trouble): Promise<void>;
	/** Goes to a page of the course, as its links do. */
	go(path: string): Promise<void>;
	/** What the course did that a strict LMS refuses, and what its page reported. */
	check(): Promise<void>;
	/** The learner closes: the page hears of it. Gives what the LMS holds then. */
	leave(): Promise<Kept>;
}

/** Launches the package whose page is `html`, with what an earlier session left. */
export async function launch(page: Page, standard: ScormStandard, html: string, kept?: Kept): Promise<Launched> {
	const faults = await watch(page, ORIGIN);
	await page.route(`${ORIGIN}/**`, (route) => {
		const { pathname } = new URL(route.request().url());
		if (pathname === '/cours/index.html') return route.fulfill({ contentType: 'text/html', body: html });
		return route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><title>LMS</title><style>iframe{inline-size:100%;block-size:90vh;border:0}</style><body></body></html>`
		});
	});
	await page.goto(`${ORIGIN}/`);
	await page.addScriptTag({ content: runTime });
	await page.addScriptTag({ content: `${guard}\nwindow.strictLms = strictLms;` });
	await page.evaluate(playLms, { standard, kept });
	const course = page.frameLocator('iframe');
	await course.locator('h1').first().waitFor();

	const state = <T>(read: (state: LmsState) => T) => page.evaluate<T>(`(${read.toString()})(window.lmsState)`);
	const launched: Launched = {
		course,
		kept: async () => (await state((lms) => lms.kept)) ?? {},
		calls: () => state((lms) => lms.calls),
		suffer: (trouble) =>
			page.evaluate(
				(next) => void Object.assign((window as unknown as { lmsState: LmsState }).lmsState, { trouble: next }),
				trouble
			),
		async go(path) {
			await course.locator('#app').evaluate((app, href) => {
				const link = Object.assign(document.createElement('a'), { href });
				app.append(link);
				link.click();
				link.remove();
			}, `#/${path}`);
		},
		async check() {
			expect(await state((lms) => lms.faults)).toEqual([]);
			expect(faults).toEqual([]);
		},
		async leave() {
			await page.locator('iframe').evaluate((frame) => frame.remove());
			return launched.kept();
		}
	};
	return launched;
}
