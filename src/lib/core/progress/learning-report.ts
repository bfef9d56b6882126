import type { Interaction } from '../quiz/interaction';

export type Success = 'unknown' | 'passed' | 'failed';

/**
 * What a learning management system (LMS) is told of a learner's work, in terms that SCORM and cmi5 share. Completion and
 * success are two facts: the one that pages were worked through, the other that the final assessment went well.
 */
export interface LearningReport {
	/** Every page that the package requires is done. */
	readonly completed: boolean;
	/** `unknown` until the final assessment is sent. */
	readonly success: Success;
	/** 0 to 1: the best draw sent; none before. */
	readonly scaled?: number | undefined;
	/** 0 to 1: pages done, among those required. */
	readonly progress: number;
	/** Id of the page that the learner is on. */
	readonly place?: string | undefined;
	/** The record, in the compact code (`codec/encode-record.ts`). */
	readonly state: string;
}

/** One response to one question, as it happened. */
export interface ReportedInteraction {
	readonly interaction: Interaction;
	readonly right: boolean;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Milliseconds from the question being shown, or from the response before; `undefined` when it is not known. */
	readonly latency?: number | undefined;
}
