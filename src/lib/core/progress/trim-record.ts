import type { ItemRecord, LearnerRecord } from './learner-record';
import { isBegun, isOver, roundsOf } from './rounds';
import { stableText } from './stable-text';

/** Characters of a record as it is kept (P-8): a course state weighs a fifth of it. */
const LIMIT = 100_000;

/** A record over the limit without its optional history. What is still over it is kept all the same: it is work. */
export function fitRecord(record: LearnerRecord): LearnerRecord {
	return stableText(record).length > LIMIT ? trimRecord(record) : record;
}

/** Leaves out the rounds that no fact rests on (item-facts.ts): those between the first response and the last rounds. */
export function trimRecord(record: LearnerRecord): LearnerRecord {
	const items = Object.entries(record.items).map(([id, entries]) => [id, trimItem(entries)] as const);
	return { ...record, items: Object.fromEntries(items) };
}

function trimItem(entries: ItemRecord): ItemRecord {
	const rounds = roundsOf(entries);
	const needed = [rounds.at(-1), rounds.findLast(isBegun), rounds.findLast(isOver)].map((round) => round?.round);
	const alone = [
		entries.find(({ kind }) => kind === 'response' || kind === 'reveal'),
		entries.find(({ kind }) => kind === 'response'),
		entries.findLast(({ kind }) => kind === 'recall')
	];

	const kept = entries.filter(
		(entry) => alone.includes(entry) || (entry.kind !== 'recall' && needed.includes(entry.round))
	);
	return kept.length === entries.length ? entries : kept;
}
