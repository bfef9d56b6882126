import { emptyAttempt, type Attempt } from '../quiz/attempt';
import type { ItemResponse } from '../quiz/response';
import type { ItemEvent } from './learner-event';

/** What is known of the question beside the attempt. */
export interface MarkedItem {
	readonly id: string;
	readonly revision?: number | undefined;
	readonly isRight: (response: ItemResponse) => boolean;
	/** The learner said that they were not sure of the response just given. */
	readonly unsure?: boolean | undefined;
}

/** What happened between two states of an attempt at a question: a page gives states, a record takes events. */
export function attemptEvents(before: Attempt, after: Attempt, item: MarkedItem): readonly ItemEvent[] {
	const { round } = after;
	const begunAgain = round !== before.round;
	const known = begunAgain ? emptyAttempt : before;
	const given = after.responses.slice(known.responses.length);

	return [
		...(begunAgain ? [{ kind: 'item-restarted', item: item.id, round } as const] : []),
		...given.map((response) => ({
			kind: 'item-responded' as const,
			item: item.id,
			round,
			response,
			right: item.isRight(response),
			revision: item.revision ?? 1,
			...(item.unsure && { unsure: true as const })
		})),
		...(after.revealed && !known.revealed ? [{ kind: 'item-revealed', item: item.id, round } as const] : [])
	];
}
