import type { LearningReport, ReportedInteraction } from '../core/progress/learning-report';

export type LmsStandard = 'scorm-1.2' | 'scorm-2004' | 'cmi5';

export type LmsFault =
	/** It refused a value, answered with an error, threw, or did not answer. The next writing tries again. */
	| { readonly code: 'lms-refused' }
	/** The session is over for it: nothing can be written until the course is launched again. */
	| { readonly code: 'lms-closed' };

/** What the LMS kept of earlier sessions. Untrusted text: shown as text or decoded, never more. */
export interface LmsLaunch {
	/** The state last written; '' on a first launch. */
	readonly state: string;
	/** Who it says is learning: an opaque key for a cache in this browser, never shown. '' when it does not say. */
	readonly learner: string;
	/** Already granted: never taken back by us. */
	readonly completed: boolean;
	readonly passed: boolean;
	/** False when the LMS asked that nothing be recorded (SCORM `browse` and `review`, cmi5 `Browse` and `Review`). */
	readonly recording: boolean;
}

/**
 * A session opened with a LMS. A driver finds it, opens it, and turns what the platform does wrong into faults: it never
 * throws.
 */
export interface LmsSession {
	readonly standard: LmsStandard;
	readonly launch: LmsLaunch;
	/**
	 * Writes a report and asks the LMS to keep it. Interactions not yet accepted are written with it, in the order in which
	 * they came. Gives the outcome of the last writing that is over: `undefined` when it was accepted, or when none is over
	 * yet. Writes again only what changed or was not accepted.
	 */
	write(report: LearningReport): LmsFault | undefined;
	/** Everything written was accepted, and nothing waits. */
	readonly settled: boolean;
	/** Queues one response for the next writing. */
	add(interaction: ReportedInteraction): void;
	/** Calls when the outcome of writing changed after `write` had returned. Gives what stops it. */
	watch(onchange: () => void): () => void;
	/**
	 * Writes the last report, if there is one, says how the learner leaves (`finished`: nothing is left to do) and ends.
	 * Once; then nothing.
	 */
	close(report: LearningReport | undefined, leaving: { readonly finished: boolean }): void;
}
