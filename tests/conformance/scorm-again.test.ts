import { describe, expect, test } from 'vitest';
import { openScormSession } from '../../src/lib/adapters/scorm/scorm-session';
import type { LearningReport, ReportedInteraction } from '../../src/lib/core/progress/learning-report';
import { interactionOf } from '../../src/lib/core/quiz/interaction';
import { keyOf } from '../../src/lib/core/quiz/key';
import { quizItems } from '../fixtures/quiz-items';
import { runTime } from './run-time';
import { strictLms } from './strict-lms';

const report = (state: string, rest: Partial<LearningReport> = {}): LearningReport => ({
	completed: false,
	success: 'unknown',
	progress: 0.5,
	place: 'p1',
	state,
	...rest
});

const responses = Object.values(quizItems).map((item): ReportedInteraction => ({
	interaction: interactionOf(item, keyOf(item)),
	right: true,
	at: Date.UTC(2026, 10, 2, 9),
	latency: 4000
}));

describe.each(['scorm-1.2', 'scorm-2004'] as const)('scorm-again as a LMS of %s', (standard) => {
	function opened(from?: Record<string, unknown>) {
		const lms = runTime(standard, from);
		const strict = strictLms(lms.api, standard);
		let time = 0;
		const session = openScormSession(strict.api, standard, () => (time += 1000));
		if (!session.ok) throw new Error('The session did not open');
		return { ...lms, ...strict, session: session.value };
	}

	test('holds a course opened and left at once for incomplete, with no score', () => {
		const { session, cmi, faults } = opened();
		session.close(report(''), { finished: false });
		expect(faults).toEqual([]);
		expect(cmi()).toMatchObject(
			standard === 'scorm-1.2'
				? { core: { lesson_status: 'incomplete', score: { raw: '' } } }
				: { completion_status: 'incomplete', success_status: 'unknown', score: { raw: '', scaled: '' } }
		);
	});

	test('takes a whole course, every kind of question, and gives it back', () => {
		const { session, cmi, faults } = opened();
		for (const [index, response] of responses.entries()) {
			session.add(response);
			expect(session.write(report(`s${index}`))).toBeUndefined();
		}
		const limit = standard === 'scorm-1.2' ? 4096 : 64_000;
		const last = report('x'.repeat(limit), { completed: true, success: 'passed', scaled: 0.875, progress: 1 });
		expect(session.write(last)).toBeUndefined();
		session.close(last, { finished: false });
		expect(faults).toEqual([]);

		const kept = cmi();
		expect(Object.keys(kept['interactions'] as object)).toHaveLength(responses.length);
		expect(kept).toMatchObject(
			standard === 'scorm-1.2'
				? { core: { lesson_status: 'passed', score: { raw: '87.5' }, lesson_location: 'p1' } }
				: { completion_status: 'completed', success_status: 'passed', score: { scaled: '0.875' }, location: 'p1' }
		);

		const again = opened(kept);
		expect(again.session.launch).toMatchObject({ state: last.state, completed: true, passed: true });
		again.session.add(responses[0] as ReportedInteraction);
		expect(again.session.write(report('again'))).toBeUndefined();
		again.session.close(report('again'), { finished: true });
		expect(again.faults).toEqual([]);
		expect(Object.keys(again.cmi()['interactions'] as object)).toHaveLength(responses.length + 1);
	});
});
