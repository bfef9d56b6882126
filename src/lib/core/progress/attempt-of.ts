import { emptyAttempt, type Attempt } from '../quiz/attempt';
import type { ItemRecord, LearnerRecord } from './learner-record';
import { roundsOf } from './rounds';

/** The run through a question that the learner is in: what a page shows. */
export function attemptOf(entries: ItemRecord | undefined): Attempt {
	const last = roundsOf(entries ?? []).at(-1);
	if (!last) return emptyAttempt;
	return {
		responses: last.responses.map(({ response }) => response),
		revealed: last.revealed,
		round: last.round
	};
}

/** By the entries themselves: a merge keeps those of a question where nothing happened, and its page stays as it is. */
const known = new WeakMap<ItemRecord, Attempt>();

/** The attempts of every question met, by its id. */
export function attemptsOf(record: LearnerRecord): Readonly<Record<string, Attempt>> {
	return Object.fromEntries(
		Object.entries(record.items).map(([id, entries]) => {
			const attempt = known.get(entries) ?? attemptOf(entries);
			known.set(entries, attempt);
			return [id, attempt];
		})
	);
}
