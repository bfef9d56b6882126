import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { broken } from '../conformance/cmi5-requirements';
import { startLrs, type Lrs, type Trace } from '../conformance/lrs';
import { verbsOf } from '../conformance/recorded-statement';
import { ASKED, formOf, giveKey, itemOf, openQuestion, validate } from './answering';
import { title } from './assessing';
import { expect, watch } from './guard';

let lrs: Lrs;
/** The host of the package, on another port of this machine: a browser lets no page of a name reach a loopback address. */
let host: Server;
base.beforeEach(async () => {
	lrs = await startLrs();
	const html = packaged();
	host = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
	await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
});
base.afterEach(async () => {
	await lrs.stop();
	host.close();
});

/** The page of the package. A real LRS is on https, as its policy asks; the one of the tests is on this machine. */
function packaged(): string {
	const page = unzipSync(readFileSync('build/lms/prendre-le-pli-cmi5.zip'))['index.html'];
	const html = new TextDecoder().decode(page);
	const policy = "connect-src 'self' https:";
	if (!html.includes(policy)) throw new Error('The policy of the package is another one');
	return html.replace(policy, `${policy} ${new URL(lrs.endpoint).origin}`);
}

/** The LRS is on another origin, and answers 404 for what it does not hold yet, as xAPI asks. */
const expected = (fault: string) =>
	fault.includes(new URL(lrs.endpoint).origin) ||
	fault.endsWith('the server responded with a status of 404 (Not Found)');

async function open(context: BrowserContext, { search }: Pick<Trace, 'search'>) {
	const page = await context.newPage();
	const course = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
	const faults = await watch(page, course);
	await page.goto(`${course}${search}`);
	await expect(title(page)).toBeVisible();
	return {
		page,
		faults: () => faults.filter((fault) => !expected(fault))
	};
}
const leave = async (page: Page, trace: Trace) => {
	await page.close();
	await expect.poll(() => verbsOf(trace.statements).at(-1)).toBe('terminated');
};
const follow = (page: Page, path: string) =>
	page.locator('#app').evaluate((app, href) => {
		const link = Object.assign(document.createElement('a'), { href });
		app.append(link);
		link.click();
		link.remove();
	}, `#/${path}`);

base('opened and closed at once: nothing is granted, and the token is not in the address', async ({ context }) => {
	const trace = lrs.launch();
	const { page, faults } = await open(context, trace);
	expect(page.url()).not.toMatch(/fetch|actor|endpoint|registration/);
	expect(
		await page.evaluate(() => [localStorage, sessionStorage].map((kept) => JSON.stringify(Object.entries(kept))).join())
	).not.toContain('token');

	await leave(page, trace);
	expect(verbsOf(trace.statements)).toEqual(['initialized', 'terminated']);
	expect(trace.statements.every(({ result }) => result?.score === undefined)).toBe(true);
	expect(broken(trace, { completed: false })).toEqual([]);
	expect([lrs.refusals, faults()]).toEqual([[], []]);
});

base(
	'an answer and a page arrive one by one; launched again, the course begins where it was left',
	async ({ context }) => {
		const first = lrs.launch({ returnURL: 'https://lms.example/retour' });
		const { page, faults } = await open(context, first);
		await expect(page.getByRole('link', { name: 'Quitter et y revenir' })).toHaveAttribute(
			'href',
			'https://lms.example/retour'
		);
		const { path, id } = ASKED['single-choice'];
		await follow(page, path);
		await openQuestion(page, id);
		await giveKey(formOf(page, itemOf(id)), itemOf(id));
		await validate(formOf(page, itemOf(id)));
		await expect.poll(() => verbsOf(first.statements)).toEqual(['initialized', 'answered']);
		const name = (await title(page).textContent()) ?? '';
		await leave(page, first);
		expect(faults()).toEqual([]);

		const second = lrs.launch({ registration: first.params.registration });
		const again = await open(context, second);
		await expect(title(again.page)).toHaveText(name);
		await leave(again.page, second);
		expect([...broken(first, { completed: false }), ...broken(second, { completed: false })]).toEqual([]);
		expect([lrs.refusals, again.faults()]).toEqual([[], []]);
	}
);

base('a LRS that is down: the learner is told, and everything arrives once it is back', async ({ context }) => {
	const trace = lrs.launch();
	const { page } = await open(context, trace);
	lrs.trouble = () => ({ kind: 'error', status: 503 });
	const { path, id } = ASKED['single-choice'];
	await follow(page, path);
	await openQuestion(page, id);
	await giveKey(formOf(page, itemOf(id)), itemOf(id));
	await validate(formOf(page, itemOf(id)));
	await expect(page.getByRole('region', { name: 'Votre avancée' })).toContainText('n’a pas enregistré');

	lrs.trouble = () => undefined;
	await page.getByRole('region', { name: 'Votre avancée' }).getByRole('button', { name: 'Réessayer' }).click();
	await expect.poll(() => verbsOf(trace.statements)).toEqual(['initialized', 'answered']);
	await expect(page.getByRole('region', { name: 'Votre avancée' })).toHaveCount(0);
	await leave(page, trace);
	expect(lrs.refusals).toEqual([]);
});

base('a launch without its parameters works as a course, and says that nothing is reported', async ({ context }) => {
	const { page, faults } = await open(context, { search: '' });
	await expect(page.getByRole('region', { name: 'Votre avancée' })).toContainText('n’a répondu');
	expect(faults()).toEqual([]);
});
