import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closed, DONE, HALF, kept, launched, opened, PASSED, response, took } from './cmi5-launch';
import { broken } from './cmi5-requirements';
import { startLrs, type Exchange, type Lrs, type Trouble } from './lrs';
import { verbsOf } from './recorded-statement';

let lrs: Lrs;
beforeEach(async () => {
	lrs = await startLrs();
});
afterEach(() => lrs.stop());

const well = () => undefined;
const questions = (statements: Parameters<typeof verbsOf>[0]) =>
	statements.map(({ object }) => object.id.split('/questions/')[1]).filter((id) => id !== undefined);
const isPost = ({ method, resource }: Exchange) => method === 'POST' && resource === 'statements';
const bodyHas = (text: string) => (exchange: Exchange) => isPost(exchange) && exchange.body.includes(text);

const TROUBLES: readonly (readonly [name: string, trouble: Trouble])[] = [
	['answers 500', { kind: 'error', status: 500 }],
	['answers 401', { kind: 'error', status: 401 }],
	['cuts the line', { kind: 'cut', done: false }],
	['cuts the line after it wrote', { kind: 'cut', done: true }],
	['answers too late', { kind: 'slow', ms: 500 }]
];

describe.each(TROUBLES)('a LMS that %s', (_, trouble) => {
	test('gets everything in its order when it is well again, once, and its state', async () => {
		const { trace, session } = await launched(lrs, {}, { patience: 250 });
		const turns: string[] = [];
		let report = HALF;
		session.watch(() => turns.push(session.write(report)?.code ?? 'accepted'));
		lrs.trouble = () => trouble;
		session.add(response('q1'));
		session.write(HALF);
		await vi.waitFor(() => expect(turns).toEqual(['lms-refused']), 3000);
		session.add(response('q2'));
		session.add(response('q3'));
		expect(session.write(HALF)).toEqual({ code: 'lms-refused' });
		await sleep(800);
		const asked = trace.exchanges.length;
		await sleep(300);
		expect(trace.exchanges).toHaveLength(asked); // it does not ask again by itself

		lrs.trouble = well;
		report = DONE;
		session.write(report);
		await took(trace, 'initialized', 'answered', 'answered', 'answered', 'completed');
		await vi.waitFor(() => expect(turns).toEqual(['lms-refused', 'accepted']), 3000);
		await closed(session, trace, DONE);

		expect(questions(trace.statements)).toEqual(['q1', 'q2', 'q3']);
		expect(broken(trace, { completed: true })).toEqual([]);
		expect(lrs.refusals).toEqual([]);
		expect(lrs.state(trace)).toMatchObject({ state: 'A2' });
	});

	test('gets everything on leaving, when it is well again by then', async () => {
		const { trace, session } = await launched(lrs, {}, { patience: 250 });
		lrs.trouble = () => trouble;
		for (const id of ['q1', 'q2', 'q3']) {
			session.add(response(id));
			session.write(HALF);
		}
		await vi.waitFor(() => expect(session.write(HALF)).toBeDefined(), 3000);
		await sleep(600);
		lrs.trouble = well;
		await closed(session, trace, PASSED);

		await kept(lrs, trace, 'A3');
		expect(verbsOf(trace.statements).slice(-4)).toEqual(['answered', 'completed', 'passed', 'terminated']);
		expect(questions(trace.statements)).toEqual(['q1', 'q2', 'q3']);
		expect(broken(trace, { completed: true, verdict: 'passed' })).toEqual([]);
	});
});

test('a session whose first statement is refused begins with it when the LMS is well again', async () => {
	lrs.trouble = (exchange) => (isPost(exchange) ? { kind: 'error', status: 503 } : undefined);
	const { trace, session } = await launched(lrs);
	expect(session.write(HALF)).toEqual({ code: 'lms-refused' });

	lrs.trouble = well;
	await vi.waitFor(() => expect(session.write(HALF)).toBeUndefined());
	await closed(session, trace, HALF);

	expect(broken(trace)).toEqual([]);
});

test('a fact that a LMS refuses because it has it already is a fact that it has', async () => {
	lrs.knowing = false; // it looks at the verb, and not at the id
	const { trace, session } = await launched(lrs, {}, { patience: 250 });
	lrs.trouble = (exchange) => (bodyHas('verbs/completed')(exchange) ? { kind: 'cut', done: true } : undefined);
	session.write(DONE);
	await vi.waitFor(() => expect(session.write(DONE)).toBeDefined());

	lrs.trouble = well;
	await vi.waitFor(() => expect(session.write(PASSED)).toBeUndefined());
	await took(trace, 'initialized', 'completed', 'passed');
	await closed(session, trace, PASSED);

	expect(broken(trace, { completed: true, verdict: 'passed' })).toEqual([]);
});

test('a response that a LMS cannot read does not hold back what the learner achieved', async () => {
	const { trace, session } = await launched(lrs);
	lrs.trouble = (exchange) => (bodyHas('questions/q1')(exchange) ? { kind: 'error', status: 400 } : undefined);
	session.watch(() => session.write(DONE));
	session.add(response('q1'));
	session.add(response('q2'));
	session.write(DONE);
	await took(trace, 'initialized', 'answered', 'completed');
	await closed(session, trace, DONE);

	expect(questions(trace.statements)).toEqual(['q2']);
});

test('a LRS that wants a precondition on a state gets one', async () => {
	const { trace, session } = await launched(lrs);
	lrs.trouble = ({ method, headers }) =>
		method === 'PUT' && headers['if-match'] !== '*' ? { kind: 'error', status: 409 } : undefined;
	session.write(HALF);

	await kept(lrs, trace, 'A1');
	expect(session.write(HALF)).toBeUndefined();
});

describe('on leaving', () => {
	test('what is on its way is not sent twice, and an older state does not win', async () => {
		const { trace, session } = await launched(lrs);
		lrs.trouble = ({ body }) => (body.includes('"A1"') ? { kind: 'slow', ms: 300 } : undefined);
		session.write(HALF); // its state is on its way
		await sleep(30);
		await closed(session, trace, DONE);
		await sleep(400);
		expect(lrs.state(trace)).toMatchObject({ state: 'A2' });

		const second = await launched(lrs);
		lrs.trouble = (exchange) => (bodyHas('questions/q1')(exchange) ? { kind: 'slow', ms: 50 } : undefined);
		second.session.add(response('q1'));
		second.session.write(HALF);
		await vi.waitFor(() => expect(second.trace.exchanges.some(bodyHas('questions/q1'))).toBe(true));
		second.session.close(HALF, { finished: false });
		await sleep(200);
		expect(second.trace.exchanges.filter(bodyHas('questions/q1'))).toHaveLength(1);
	});

	test('the browser is asked to carry no more than it takes, the end of the session first', async () => {
		const carried: number[] = [];
		const spied: typeof fetch = (address, init) => {
			const { length } = new TextEncoder().encode(typeof init?.body === 'string' ? init.body : '');
			if (leaving) carried.push(init?.keepalive ? length : -length);
			return fetch(address, init);
		};
		let leaving = false;
		const { trace, session } = await launched(lrs, {}, { fetch: spied });
		for (let number = 0; number < 60; number += 1) session.add(response(`q${number}`, true, 'é'.repeat(500)));
		leaving = true;
		session.close({ ...DONE, state: 'A'.repeat(4000) }, { finished: true });
		await vi.waitFor(() => expect(verbsOf(trace.statements)).toContain('terminated'));

		expect(carried.filter((size) => size > 0).reduce((sum, size) => sum + size)).toBeLessThan(60_000);
		expect(carried.every((size) => Math.abs(size) < 60_001)).toBe(true);
		expect(carried.at(-1)).toBeGreaterThan(40_000);
		expect(questions(trace.statements)).toHaveLength(60);
	});
});

describe('a launch that cannot be opened', () => {
	const never = { ok: false, error: { code: 'lms-closed' } };
	const failing = (resource: string, stateId: string | null, status = 500, times = Infinity) => {
		let left = times;
		lrs.trouble = (exchange) =>
			exchange.resource === resource && exchange.query.get('stateId') === stateId && (left -= 1) >= 0
				? { kind: 'error', status }
				: undefined;
	};

	test('is one whose token was taken already: a page loaded again', async () => {
		const trace = lrs.launch();
		await opened(trace);
		expect(await opened(trace)).toEqual(never);
	});

	test.each([
		['fetch', null, 500],
		['activities/state', 'LMS.LaunchData', 404],
		['activities/state', 'prendre-le-pli', 500],
		['activities/state', 'prendre-le-pli', 403],
		['agents/profile', null, 500]
	])('is one whose %s %s is answered with %s: nothing is written over it', async (resource, stateId, status) => {
		failing(resource, stateId, status);
		const trace = lrs.launch();

		expect(await opened(trace)).toEqual(never);
		expect(trace.statements).toEqual([]);
	});

	test('is not one that fails once', async () => {
		failing('activities/state', 'LMS.LaunchData', 500, 1);
		expect((await opened(lrs.launch())).ok).toBe(true);
	});

	test.each([[{ contextTemplate: 'none' }], [{ contextTemplate: null }]])(
		'is one without a context: %j',
		async (launchData) => {
			expect(await opened(lrs.launch({ launchData }))).toEqual(never);
		}
	);

	test('is not one with a wrong score, mode or address, which are left out', async () => {
		const launchData = { masteryScore: '80 %', launchMode: 3, returnURL: 'data:text/html,x' };
		const result = await opened(lrs.launch({ launchData }));
		expect(result).toMatchObject({
			ok: true,
			value: { returnUrl: undefined, session: { launch: { recording: true } } }
		});
	});
});
