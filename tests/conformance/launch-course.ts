import { openScormSession } from '../../src/lib/adapters/scorm/scorm-session';
import type { LearningReport, ReportedInteraction } from '../../src/lib/core/progress/learning-report';
import { interactionOf } from '../../src/lib/core/quiz/interaction';
import { quizItems } from '../fixtures/quiz-items';
import { fakeLms, moodyLms, type FakeOptions, type Standard } from './fake-lms';
import { strictLms } from './strict-lms';

/** What each standard calls the same things. */
export const NAMES = {
	'scorm-1.2': {
		state: 'cmi.suspend_data',
		status: 'cmi.core.lesson_status',
		mode: 'cmi.core.lesson_mode',
		exit: 'cmi.core.exit',
		time: 'cmi.core.session_time',
		place: 'cmi.core.lesson_location',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		end: 'LMSFinish',
		times: ['0000:00:30.00', '0000:01:00.00'],
		finished: ''
	},
	'scorm-2004': {
		state: 'cmi.suspend_data',
		status: 'cmi.completion_status',
		mode: 'cmi.mode',
		exit: 'cmi.exit',
		time: 'cmi.session_time',
		place: 'cmi.location',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		end: 'Terminate',
		times: ['PT0H0M30.00S', 'PT0H1M0.00S'],
		finished: 'normal'
	}
} as const;

export const report = (state: string, rest: Partial<LearningReport> = {}): LearningReport => ({
	completed: false,
	success: 'unknown',
	progress: 0.5,
	place: 'p1',
	state,
	...rest
});
export const done = report('all', { completed: true, success: 'passed', scaled: 0.9, progress: 1 });

export const responded = (choice = 'a'): ReportedInteraction => ({
	interaction: interactionOf(quizItems.singleChoice, { kind: 'chosen', choices: [choice] }),
	right: choice === 'b',
	at: Date.UTC(2026, 10, 2, 9),
	latency: 4000
});

export const REFUSED = { code: 'lms-refused' };
export const CLOSED = { code: 'lms-closed' };

/** A course launched by a LMS that refuses what it does wrong, and that a test makes worse. */
export function launchCourse(standard: Standard, options?: FakeOptions) {
	const lms = fakeLms(standard, options);
	const strict = strictLms(lms.api, standard);
	const moody = moodyLms(strict.api);
	let time = 0;
	return {
		...strict,
		kept: lms.kept,
		be: moody.be,
		open: () => openScormSession(moody.api, standard, () => time),
		wait: (seconds: number) => (time += seconds * 1000)
	};
}

export function openCourse(standard: Standard, options?: FakeOptions) {
	const lms = launchCourse(standard, options);
	const session = lms.open();
	if (!session.ok) throw new Error('The session did not open');
	return { ...lms, session: session.value };
}
