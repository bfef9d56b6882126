import type { ItemRecord } from './learner-record';
import { isBegun, isOver, isRightRound, roundsOf } from './rounds';

/** What the course needs to know of a question, for a page, a summary or a recall. */
export interface ItemFacts {
	readonly answered: boolean;
	/** The learner got an outcome, in this round or before: beginning again takes nothing back. */
	readonly settled: boolean;
	/** Right at the very first response, the answer not shown before. */
	readonly firstRight: boolean;
	/** Right the last time that it was answered, in its lesson or in a recall. */
	readonly lastRight: boolean;
	/** The learner was not sure, that time. */
	readonly wasUnsure: boolean;
	/** Wrong, shown or unsure the last time. */
	readonly toReview: boolean;
	/** Of the question, when it was last answered in its lesson: another one is « question modifiée » (P-6). */
	readonly revision: number | undefined;
}

export function itemFacts(entries: ItemRecord = []): ItemFacts {
	const rounds = roundsOf(entries);
	const last = rounds.findLast(isBegun);
	const recall = entries.findLast((entry) => entry.kind === 'recall');
	const recalled = recall && recall.at >= (last?.until ?? 0) ? recall : undefined;
	const right = last !== undefined && isRightRound(last);
	const unsure = last?.responses.some((response) => response.unsure) ?? false;
	const first = entries.find(({ kind }) => kind === 'response' || kind === 'reveal');

	return {
		answered: entries.some(({ kind }) => kind === 'response' || kind === 'recall'),
		settled: rounds.some(isOver),
		firstRight: first?.kind === 'response' && first.right,
		lastRight: recalled?.right ?? right,
		wasUnsure: unsure,
		toReview: recalled ? !recalled.right : last !== undefined && (unsure || (isOver(last) && !right)),
		revision: last?.responses.at(-1)?.revision
	};
}
