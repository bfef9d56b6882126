import type { PageState } from '../course/plan-progress';
import { scaledOf } from '../quiz/assess';
import type { Interaction } from '../quiz/interaction';
import { bestAssessment } from './best-assessment';
import type { LearnerRecord } from './learner-record';

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

/** What a package asks of its learner. */
export interface Requirement {
	/** Ids of the pages that must all be done. */
	readonly pages: readonly string[];
	/** 0 to 1; `undefined` for a package without the final assessment, whose success is never known. */
	readonly masteryScore: number | undefined;
}

/** What a record is worth to a LMS. `state` is the same record, encoded. */
export function learningReport(
	record: LearnerRecord,
	state: string,
	stateOf: (page: string) => PageState,
	{ pages, masteryScore }: Requirement
): LearningReport {
	const done = pages.filter((page) => stateOf(page) === 'done').length;
	const best = masteryScore === undefined ? undefined : bestAssessment(record.assessments);
	const scaled = best && best.asked.length > 0 ? scaledOf(best.right.length, best.asked.length) : undefined;
	return {
		completed: done === pages.length,
		success: scaled === undefined ? 'unknown' : scaled >= (masteryScore ?? 0) ? 'passed' : 'failed',
		scaled,
		progress: scaledOf(done, pages.length),
		place: record.place?.value,
		state
	};
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
