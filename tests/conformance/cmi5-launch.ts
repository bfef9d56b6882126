import { randomUUID } from 'node:crypto';
import { expect, vi } from 'vitest';
import { openCmi5Session, type OpenedCmi5 } from '../../src/lib/adapters/cmi5/cmi5-session';
import { readLaunchParams } from '../../src/lib/adapters/cmi5/launch-params';
import type { LearningReport, ReportedInteraction } from '../../src/lib/core/progress/learning-report';
import type { Result } from '../../src/lib/core/shared/result';
import type { LmsFault, LmsSession } from '../../src/lib/ports/lms';
import { type LaunchOptions, type Lrs, type Trace } from './lrs';
import { verbsOf } from './recorded-statement';

export const FIRST: LearningReport = { completed: false, success: 'unknown', progress: 0, state: 'A0' };
export const HALF: LearningReport = { ...FIRST, progress: 0.5, place: 'p4', state: 'A1' };
export const DONE: LearningReport = { ...FIRST, completed: true, progress: 1, state: 'A2' };
export const PASSED: LearningReport = { ...DONE, success: 'passed', scaled: 0.8, state: 'A3' };
export const FAILED: LearningReport = { ...DONE, success: 'failed', scaled: 0.4, state: 'A3' };

/** A response to a question, as a page reports it. */
export const response = (
	id: string,
	right = true,
	description = 'Comment envoyer ce compte rendu ?'
): ReportedInteraction => ({
	interaction: {
		type: 'choice',
		choices: [
			{ id: 'a', description: 'Par MSSanté' },
			{ id: 'b', description: 'Par télécopie' }
		],
		id,
		description,
		learnerResponse: right ? 'a' : 'b',
		correctResponses: ['a']
	},
	right,
	at: Date.now(),
	latency: 4200
});

/** What a course does with the address that the LMS gave it. */
export async function opened(
	trace: Trace,
	{ patience = 2000, ...platform }: { patience?: number; fetch?: typeof fetch; now?: () => number } = {}
): Promise<Result<OpenedCmi5, LmsFault>> {
	const params = readLaunchParams(trace.search);
	if (!params.ok) throw new Error(JSON.stringify(params));
	return openCmi5Session(params.value, { fetch, now: Date.now, uuid: randomUUID, patience, ...platform });
}

export async function launched(
	lrs: Lrs,
	options?: LaunchOptions,
	platform?: Parameters<typeof opened>[1]
): Promise<{ readonly trace: Trace; readonly session: LmsSession }> {
	const trace = lrs.launch(options);
	const result = await opened(trace, platform);
	if (!result.ok) throw new Error(result.error.code);
	return { trace, session: result.value.session };
}

const PATIENT = { timeout: 10_000, interval: 5 };

/** The LMS holds this state. */
export const kept = (lrs: Lrs, trace: Trace, state: string): Promise<void> =>
	vi.waitFor(() => expect(lrs.state(trace)).toMatchObject({ state }), PATIENT);

/** The LMS took these statements, in this order, and no other. */
export const took = (trace: Trace, ...verbs: readonly string[]): Promise<void> =>
	vi.waitFor(() => expect(verbsOf(trace.statements)).toEqual(verbs), PATIENT);

export async function closed(session: LmsSession, trace: Trace, report: LearningReport): Promise<void> {
	session.close(report, { finished: report.completed });
	await vi.waitFor(() => expect(verbsOf(trace.statements).at(-1)).toBe('terminated'), PATIENT);
}
