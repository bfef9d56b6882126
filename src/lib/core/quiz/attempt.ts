import type { ItemResponse } from './response';
import { isRight, type Marking } from './marking';

/** One run through one question: the responses validated so far, at most two, and whether the answer was asked for. */
export interface Attempt {
	readonly responses: readonly ItemResponse[];
	readonly revealed: boolean;
	/** How many times the question was begun again before: it seeds the order of the choices. */
	readonly round: number;
}

export const emptyAttempt: Attempt = { responses: [], revealed: false, round: 0 };
export const TRIES = 2;

/**
 * Where a question stands (design 6.3): `open`, waiting for a response; `retry`, a first wrong try, told why but not
 * the answer; `right`; `shown`, the answer is shown after a second wrong try or because it was asked for.
 */
export type Stage = 'open' | 'retry' | 'right' | 'shown';

type Mark = (response: ItemResponse) => Marking;

/** Neither an empty response nor one about parts of an older edition is a wrong try. */
const isScored = ({ score }: Marking) => score.kind === 'scored';

/** `mark` is the marking of this question. */
export function stageOf(attempt: Attempt, mark: Mark): Stage {
	const tries = attempt.responses.map(mark).filter(isScored);
	if (tries.some(isRight)) return 'right';
	if (attempt.revealed || tries.length >= TRIES) return 'shown';
	return tries.length > 0 ? 'retry' : 'open';
}

/** A validated response. A question that is over keeps what it has; a response that cannot be marked is not kept. */
export function respond(attempt: Attempt, response: ItemResponse, mark: Mark): Attempt {
	const stage = stageOf(attempt, mark);
	const takes = (stage === 'open' || stage === 'retry') && isScored(mark(response));
	return takes ? { ...attempt, responses: [...attempt.responses, response] } : attempt;
}

/** The question once more, from nothing. */
export const beginAgain = ({ round }: Attempt): Attempt => ({ ...emptyAttempt, round: round + 1 });

/** « Voir la réponse ». */
export const reveal = (attempt: Attempt): Attempt => ({ ...attempt, revealed: true });
