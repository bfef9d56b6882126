import type { Attempt, Stage } from '../../core/quiz/attempt';

/** How a question stands in its set: right at the first try, right, to review, or still to do. */
export type Standing = 'first' | 'right' | 'review' | 'open';

export function standingOf(attempt: Attempt, stage: Stage): Standing {
	if (stage === 'right') return attempt.responses.length === 1 ? 'first' : 'right';
	return stage === 'shown' ? 'review' : 'open';
}
