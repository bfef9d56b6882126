import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closed, DONE, FAILED, FIRST, HALF, kept, launched, opened, PASSED, response } from './cmi5-launch';
import { broken } from './cmi5-requirements';
import { startLrs, type Lrs } from './lrs';
import { verbsOf } from './recorded-statement';

let lrs: Lrs;
beforeEach(async () => {
	lrs = await startLrs();
});
afterEach(() => lrs.stop());

describe('a session that goes well', () => {
	afterEach(() => expect(lrs.refusals).toEqual([]));

	test('opened and closed at once, says that it was, and nothing of what was achieved', async () => {
		const { trace, session } = await launched(lrs, { masteryScore: 0.7 });
		expect(session.launch).toEqual({
			state: '',
			learner: trace.params.registration,
			completed: false,
			passed: false,
			recording: true
		});

		await closed(session, trace, FIRST);

		expect(verbsOf(trace.statements)).toEqual(['initialized', 'terminated']);
		expect(broken(trace)).toEqual([]);
		expect(lrs.state(trace)).toMatchObject({ state: 'A0', completed: false, passed: false });
	});

	test('tells a whole course and a passed assessment, each response in its order', async () => {
		const { trace, session } = await launched(lrs, { masteryScore: 0.7 });
		session.add(response('q1'));
		session.add(response('q2', false));
		session.write(HALF);
		await kept(lrs, trace, 'A1');
		session.add(response('q3'));
		session.write(DONE);
		await kept(lrs, trace, 'A2');
		session.write(PASSED);
		await closed(session, trace, PASSED);

		expect(verbsOf(trace.statements)).toEqual([
			...['initialized', 'answered', 'answered', 'answered', 'completed', 'passed', 'terminated']
		]);
		expect(broken(trace, { completed: true, verdict: 'passed' })).toEqual([]);
		expect(trace.statements.slice(1, 4).map(({ object }) => object.id.split('/').at(-1))).toEqual(['q1', 'q2', 'q3']);
		expect(trace.statements[2]).toMatchObject({
			object: { definition: { interactionType: 'choice', correctResponsesPattern: ['a'] } },
			result: { response: 'b', success: false, duration: 'PT4.20S' }
		});
		expect(trace.statements[5]).toMatchObject({ result: { score: { scaled: 0.8 } } });
	});

	test('tells a failure on leaving, and a pass in a later session', async () => {
		const { trace, session } = await launched(lrs, { masteryScore: 0.7 });
		session.write(FAILED);
		await closed(session, trace, FAILED);
		expect(verbsOf(trace.statements)).toEqual(['initialized', 'completed', 'failed', 'terminated']);
		expect(broken(trace, { completed: true, verdict: 'failed' })).toEqual([]);

		const { registration } = trace.params;
		const nothingNew = await launched(lrs, { registration, masteryScore: 0.7 });
		await closed(nothingNew.session, nothingNew.trace, FAILED);
		expect(broken(nothingNew.trace)).toEqual([]);

		const again = await launched(lrs, { registration, masteryScore: 0.7 });
		again.session.write(PASSED);
		await closed(again.session, again.trace, PASSED);
		expect(verbsOf(again.trace.statements)).toEqual(['initialized', 'passed', 'terminated']);
		expect(broken(again.trace, { verdict: 'passed' })).toEqual([]);
	});

	test('tells a pass alone to a learner who failed first in the same session', async () => {
		const { trace, session } = await launched(lrs, { masteryScore: 0.7 });
		session.write(FAILED);
		await kept(lrs, trace, 'A3');
		session.write({ ...PASSED, state: 'A4' });
		await closed(session, trace, { ...PASSED, state: 'A4' });

		expect(verbsOf(trace.statements)).toEqual(['initialized', 'completed', 'passed', 'terminated']);
		expect(broken(trace, { completed: true, verdict: 'passed' })).toEqual([]);
	});

	test.each([true, false])(
		'grants once for a registration, a course that may read statements or not: %s',
		async (may) => {
			lrs.readable = may;
			const first = await launched(lrs);
			first.session.write(PASSED);
			await vi.waitFor(() => expect(lrs.state(first.trace)).toMatchObject({ completed: true, passed: true }));
			await closed(first.session, first.trace, PASSED);

			const { trace, session } = await launched(lrs, { registration: first.trace.params.registration });
			expect(session.launch).toMatchObject({ state: 'A3', completed: true, passed: true });
			session.write({ ...FAILED, state: 'A5' });
			await closed(session, trace, { ...FAILED, state: 'A5' });

			expect(verbsOf(trace.statements)).toEqual(['initialized', 'terminated']);
			expect(broken(trace)).toEqual([]);
		}
	);

	test.each(['Browse', 'Review'] as const)('in the mode %s, reads and keeps nothing', async (mode) => {
		const { trace, session } = await launched(lrs, { mode, masteryScore: 0.7 });
		expect(session.launch.recording).toBe(false);
		session.add(response('q1'));
		expect(session.write(PASSED)).toBeUndefined();
		await closed(session, trace, PASSED);

		expect(verbsOf(trace.statements)).toEqual(['initialized', 'terminated']);
		expect(broken(trace, { completed: true, verdict: 'passed' })).toEqual([]);
		expect(lrs.state(trace)).toBeNull();
	});

	test.each([
		[0.85, 'failed', PASSED],
		[0.3, 'passed', FAILED]
	] as const)('judges by the mastery score of the LMS: %s makes it %s', async (masteryScore, verdict, report) => {
		const { trace, session } = await launched(lrs, { masteryScore });
		session.write(report);
		await closed(session, trace, report);

		expect(broken(trace, { completed: true, verdict })).toEqual([]);
	});

	test('asks for one thing at a time, and skips the states that are out of date', async () => {
		const { trace, session } = await launched(lrs);
		let under = 0;
		let most = 0;
		const counting: typeof lrs.trouble = () => {
			most = Math.max(most, (under += 1));
			setTimeout(() => (under -= 1), 15);
			return { kind: 'slow', ms: 15 };
		};
		lrs.trouble = counting;
		for (const state of ['B1', 'B2', 'B3', 'B4']) session.write({ ...HALF, state });
		await kept(lrs, trace, 'B4');

		expect(trace.exchanges.filter(({ method }) => method === 'PUT').map(({ body }) => body.slice(10, 12))).toEqual([
			'B1',
			'B4'
		]);
		expect(most).toBe(1);
	});

	test('gives a return address of the web alone', async () => {
		const kind = async (returnURL: string) => {
			const result = await opened(lrs.launch({ returnURL }));
			return result.ok && result.value.returnUrl;
		};
		expect(await kind('https://lms.example/course?id=3')).toBe('https://lms.example/course?id=3');
		expect(await kind('javascript:alert(1)')).toBeUndefined();
	});

	test('does nothing after it is closed', async () => {
		const { trace, session } = await launched(lrs);
		await closed(session, trace, HALF);
		const { length } = trace.exchanges;

		session.close(PASSED, { finished: true });
		session.add(response('q1'));
		expect(session.write(PASSED)).toEqual({ code: 'lms-closed' });
		await sleep(50);

		expect(trace.exchanges).toHaveLength(length);
	});

	test('ends after everything else, on a clock that goes back', async () => {
		let now = Date.UTC(2026, 2, 1, 9);
		const { trace, session } = await launched(lrs, {}, { now: () => now });
		now += 3_600_000;
		session.add({ ...response('q1'), at: now });
		session.write(DONE);
		now -= 7_200_000;
		await closed(session, trace, DONE);

		expect(broken(trace, { completed: true })).toEqual([]);
	});
});
