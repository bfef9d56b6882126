import type { ItemResponse } from '../quiz/response';
import type { AssessmentRecord, LearnerRecord } from './learner-record';

/** What a draw was sent with. Two tabs may have gone on after: that counts for nothing. */
export function standingResponses({ responses, sent }: AssessmentRecord): Readonly<Record<string, ItemResponse>> {
	const standing = Object.entries(responses).filter(([, { at }]) => sent === undefined || at <= sent.at);
	return Object.fromEntries(standing.map(([id, { value }]) => [id, value]));
}

/** 0 to 1; `undefined` until the draw is sent. */
export function scaledOf({ sent }: AssessmentRecord): number | undefined {
	if (!sent || sent.asked.length === 0) return undefined;
	return sent.asked.filter((id) => sent.right.includes(id)).length / sent.asked.length;
}

/** The best draw sent. A later one that went worse takes nothing back. */
export function bestScaled(record: LearnerRecord): number | undefined {
	const scores = Object.values(record.assessments).flatMap((draw) => scaledOf(draw) ?? []);
	return scores.length === 0 ? undefined : Math.max(...scores);
}

export type Success = 'unknown' | 'passed' | 'failed';

/** Comes from the final assessment alone. `masteryScore` is cmi5's: 0 to 1. */
export function success(record: LearnerRecord, masteryScore: number): Success {
	const best = bestScaled(record);
	if (best === undefined) return 'unknown';
	return best >= masteryScore ? 'passed' : 'failed';
}
