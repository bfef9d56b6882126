import { describe, expect, test } from 'vitest';
import type { FakeOptions } from '../../../../tests/conformance/fake-lms';
import { CLOSED, done, NAMES, openCourse, report, responded } from '../../../../tests/conformance/launch-course';

describe.each(['scorm-1.2', 'scorm-2004'] as const)('a session of %s', (standard) => {
	const names = NAMES[standard];
	const response = standard === 'scorm-1.2' ? 'student_response' : 'learner_response';
	const opened = (options?: FakeOptions) => openCourse(standard, options);
	const relaunch = (kept: ReadonlyMap<string, string>) => opened({ kept: new Map(kept) });
	const responses = (kept: ReadonlyMap<string, string>) =>
		[...kept].filter(([name]) => name.endsWith(response)).map(([, value]) => value);

	test('opened and left at once, is incomplete and has no score', () => {
		const { session, kept, calls, faults } = opened();
		expect(session.launch).toEqual({ state: '', learner: 'e-42', completed: false, passed: false, recording: true });
		expect([kept.get(names.status), kept.get(names.exit)]).toEqual(['incomplete', 'suspend']);

		session.close(report(''), { finished: false });
		expect(kept.get(names.status)).toBe('incomplete');
		expect(calls.filter((call) => /score|success_status,/.test(call))).toEqual([]);
		expect(faults).toEqual([]);
	});

	test('keeps everything at each writing, so that a tab closed without warning loses nothing', () => {
		const { session, kept, faults } = opened();
		session.add(responded('a'));
		expect(session.write(report('one'))).toBeUndefined();
		session.add(responded('c'));
		session.add(responded('b'));
		expect(session.write(done)).toBeUndefined();

		const again = relaunch(kept);
		expect(again.session.launch).toMatchObject({ state: 'all', completed: true, passed: true });
		expect(responses(kept)).toEqual(['a', 'c', 'b']);
		again.session.add(responded('b'));
		again.session.write(report('more'));
		expect(responses(again.kept)).toEqual(['a', 'c', 'b', 'b']);
		expect([...faults, ...again.faults]).toEqual([]);
	});

	test('never takes back what was granted', () => {
		const { session, kept } = opened();
		session.write(done);
		session.write(report('erased'));
		const again = relaunch(kept);
		again.session.write(report('lost', { success: 'failed', scaled: 0.1 }));
		expect(relaunch(again.kept).session.launch).toMatchObject({ state: 'lost', completed: true, passed: true });
		expect([...again.kept].filter(([name]) => name.endsWith('score.raw'))).toEqual([[expect.anything(), '90']]);
	});

	test('writes only what changed, and the time with it', () => {
		const { session, calls, wait, kept } = opened();
		wait(30);
		session.write(report('one'));
		expect(kept.get(names.time)).toBe(names.times[0]);
		const before = calls.length;

		wait(30);
		session.write(report('one'));
		expect(calls.slice(before)).toEqual([]);

		session.write(report('two'));
		expect(calls.slice(before)).toEqual([
			`${names.set}(${names.state}, two)`,
			`${names.set}(${names.time}, ${names.times[1]})`,
			`${names.commit}()`
		]);
	});

	test('writes again what came back to what was kept before a failure', () => {
		const { session, be, kept } = opened();
		session.write(report('one'));
		be('refuses', /Commit/);
		session.write(report('two'));
		be('well');
		session.write(report('one'));
		session.close(report('one'), { finished: false });
		expect(kept.get(names.state)).toBe('one');
	});

	test('says how the learner leaves, ends once, and makes no call after', () => {
		const { session, calls, kept, faults, wait } = opened();
		session.write(done);
		wait(60);
		session.close(done, { finished: true });
		expect([kept.get(names.exit), kept.get(names.time)]).toEqual([names.finished, names.times[1]]);
		expect(calls.slice(-2)).toEqual([`${names.commit}()`, `${names.end}()`]);

		const count = calls.length;
		session.close(done, { finished: false });
		session.add(responded());
		expect(session.write(report('late'))).toEqual(CLOSED);
		expect(calls).toHaveLength(count);
		expect(faults).toEqual([]);
	});

	test.each(['browse', 'review'])('records nothing when it is asked to: %s', (mode) => {
		const { session, calls, kept } = opened({ kept: new Map([[names.mode, mode]]) });
		expect(session.launch.recording).toBe(false);
		session.add(responded());
		expect(session.write(done)).toBeUndefined();
		session.close(done, { finished: true });
		expect(calls.filter((call) => !call.startsWith(names.get)).map((call) => call.replace('LMS', ''))).toEqual([
			'Initialize()',
			`${names.end.replace('LMS', '')}()`
		]);
		expect(kept.has(names.place)).toBe(false);
	});
});
