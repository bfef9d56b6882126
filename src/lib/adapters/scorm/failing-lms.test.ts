import { describe, expect, test } from 'vitest';
import { fakeLms, moodyLms, type FakeOptions, type Mood } from '../../../../tests/conformance/fake-lms';
import {
	CLOSED,
	done,
	launchCourse,
	NAMES,
	openCourse,
	REFUSED,
	report,
	responded
} from '../../../../tests/conformance/launch-course';
import { openScormSession } from './scorm-session';

describe.each(['scorm-1.2', 'scorm-2004'] as const)('a LMS of %s that fails', (standard) => {
	const names = NAMES[standard];
	const response = standard === 'scorm-1.2' ? 'student_response' : 'learner_response';
	const opened = (options?: FakeOptions) => openCourse(standard, options);
	const relaunch = (kept: ReadonlyMap<string, string>) => opened({ kept: new Map(kept) });
	const responses = (kept: ReadonlyMap<string, string>) =>
		[...kept].filter(([name]) => name.endsWith(response)).map(([, value]) => value);

	// given                                                       then, for the learner
	test.each<[string, Mood, RegExp, { code: string }]>([
		['refuses everything', 'refuses', /./, REFUSED],
		['throws', 'throws', /./, REFUSED],
		['is gone', 'gone', /./, REFUSED],
		['answers nothing', 'answers oddly', /Set|Commit/, REFUSED],
		['refuses to keep', 'refuses', /Commit/, REFUSED],
		['throws when it should keep', 'throws', /Commit/, REFUSED],
		['refuses the state', 'refuses', /suspend_data/, REFUSED],
		['refuses a part of a response', 'throws', /result/, REFUSED],
		['refuses to count', 'throws', /_count/, REFUSED]
	])('loses nothing when the LMS %s for a while', (_what, mood, calls, fault) => {
		const { session, be, kept, faults } = opened();
		session.add(responded('a'));
		be(mood, calls);
		expect(session.write(report('one'))).toEqual(fault);
		session.add(responded('b'));
		expect(session.write(done)).toEqual(fault);
		expect(session.write(done)).toEqual(fault);

		be('well');
		expect(session.write(done)).toBeUndefined();
		expect(relaunch(kept).session.launch).toMatchObject({ state: 'all', completed: true, passed: true });
		expect(responses(kept)).toEqual(['a', 'b']);
		expect([...kept.keys()].filter((name) => name.endsWith('.result'))).toHaveLength(2);
		session.close(done, { finished: true });
		expect(faults).toEqual([]);
	});

	test('believes an error even from a LMS that answers "true", and answers that are no strings', () => {
		const { session, be } = opened();
		be('answers oddly', /Commit/);
		expect(session.write(report('one'))).toEqual(REFUSED);

		const lms = fakeLms(standard);
		const yes = Object.fromEntries(
			Object.entries(lms.api).map(([name, call]) => [
				name,
				(...given: string[]) => (call(...given) === 'true' ? true : call(...given))
			])
		);
		const other = openScormSession(yes, standard, () => 0);
		expect(other.ok && other.value.write(report('one'))).toBeUndefined();

		let error = '0';
		const silent = { ...yes, [names.get.replace('GetValue', 'GetLastError')]: () => error };
		const third = openScormSession(silent, standard, () => 0);
		error = '351';
		expect(third.ok && third.value.write(report('one'))).toEqual(REFUSED);
	});

	test('tells that the LMS has ended the session', () => {
		const { session, be } = opened();
		be('refuses', /Set|Commit/, standard === 'scorm-1.2' ? 301 : 143);
		expect(session.write(report('one'))).toEqual(CLOSED);
	});

	test('leaves out, after three tries, what the LMS will never take, so that the rest goes on', () => {
		const { session, be, kept } = opened();
		be('refuses', /0\.result/, standard === 'scorm-1.2' ? 405 : 406);
		session.add(responded('a'));
		session.add(responded('b'));
		const outcomes = ['one', 'two', 'three', 'four'].map((state) => session.write(report(state)));
		expect(outcomes).toEqual([REFUSED, REFUSED, undefined, undefined]);
		expect(kept.get(names.state)).toBe('four');
		expect([kept.has('cmi.interactions.0.result'), kept.has('cmi.interactions.0.latency')]).toEqual([false, true]);
		expect(responses(kept)).toEqual(['a', 'b']);
		expect(kept.has('cmi.interactions.2.id')).toBe(false);
	});

	test('leaves no hole for a response whose very name is refused', () => {
		const { session, be, kept } = opened();
		be('refuses', /0\.id, fin/, standard === 'scorm-1.2' ? 405 : 406);
		session.add(responded('a'));
		['one', 'two', 'three'].map((state) => session.write(report(state)));
		be('well');
		session.add(responded('b'));
		expect(session.write(report('four'))).toBeUndefined();
		expect(responses(kept)).toEqual(['b']);
	});

	test('does without interactions where the LMS does not know them', () => {
		const { session, be, calls } = opened();
		be('refuses', /interactions/, 401);
		session.add(responded('a'));
		expect(session.write(report('one'))).toBeUndefined();
		session.add(responded('a'));
		expect(session.write(report('two'))).toBeUndefined();
		expect(calls.filter((call) => call.includes('interactions'))).toEqual([]);
	});

	test('refuses a state too long for the standard rather than have it cut, and says so', () => {
		const { session, kept, calls } = opened();
		session.write(report('one'));
		const long = 'x'.repeat(standard === 'scorm-1.2' ? 4097 : 64_001);
		expect(session.write(report(long, { place: 'p2' }))).toEqual(REFUSED);
		expect(kept.get(names.state)).toBe('one');
		expect(kept.get(names.place)).toBe('p2');
		expect(calls.some((call) => call.includes('xxx'))).toBe(false);
		expect(session.write(report(long.slice(1)))).toBeUndefined();
	});

	test('does not open on a state that cannot be read, which writing would erase', () => {
		const { open, be, kept, calls } = launchCourse(standard, { kept: new Map([[names.state, 'precious']]) });
		be('throws', /suspend_data/);
		expect(open()).toEqual({ ok: false, error: REFUSED });
		expect(calls.some((call) => call.startsWith(names.end))).toBe(false);

		be('refuses', /suspend_data/);
		expect(open()).toEqual({ ok: false, error: REFUSED });
		expect(kept.get(names.state)).toBe('precious');
	});

	test('goes on with a session that a page left running when it was reloaded', () => {
		const { api } = fakeLms(standard, {
			kept: new Map([
				[names.state, 'kept'],
				[names.status, 'incomplete']
			])
		});
		const running = moodyLms(api);
		running.be('refuses', /Initialize/, standard === 'scorm-1.2' ? 101 : 103);
		const session = openScormSession(running.api, standard, () => 0);
		expect(session.ok && session.value.launch.state).toBe('kept');
		running.be('refuses', /./);
		expect(openScormSession(running.api, standard, () => 0)).toEqual({ ok: false, error: REFUSED });
	});

	test('never throws', () => {
		const { open, be } = launchCourse(standard);
		be('gone');
		expect(open()).toEqual({ ok: false, error: REFUSED });
		const { session, be: become } = opened();
		become('throws');
		expect(() => session.close(done, { finished: true })).not.toThrow();
	});
});

describe('a LMS that takes for sent what it failed to send, as Moodle does in SCORM 1.2', () => {
	function opened(kept = new Map<string, string>()) {
		const network = { up: true };
		return { ...openCourse('scorm-1.2', { kept, habit: 'sends changes', reaches: () => network.up }), network, kept };
	}

	test.each([
		[1, done],
		[2, done],
		[3, done],
		[1, { ...done, state: 'later' }]
	])('has everything when it is written again after %d failures', (failures, last) => {
		const { session, kept, network } = opened();
		network.up = false;
		expect(Array.from({ length: failures }, () => session.write(done)).at(-1)).toEqual(REFUSED);
		network.up = true;
		expect(session.write(last)).toBeUndefined();

		expect([kept.get('cmi.core.score.raw'), kept.get('cmi.core.lesson_location')]).toEqual(['90', 'p1']);
		expect(kept.get('cmi.suspend_data')).toBe(last.state);
		expect(opened(kept).session.launch).toMatchObject({ completed: true, passed: true });
	});

	test('is not asked twice in a row while it fails: each time may freeze the page', () => {
		const { session, calls, network } = opened();
		network.up = false;
		session.write(done);
		const before = calls.length;
		session.write(done);
		expect(calls.slice(before).filter((call) => call.startsWith('LMSCommit'))).toHaveLength(1);
	});

	test('gives back the state without the space that made it go, should nothing come after', () => {
		const kept = new Map([['cmi.suspend_data', 'one ']]);
		expect(opened(kept).session.launch.state).toBe('one');
	});
});
