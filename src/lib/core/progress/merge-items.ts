import type { ItemEntry, ItemRecord } from './learner-record';
import { stableText } from './stable-text';

/** Entries of the same millisecond, which two tabs can make, are ordered by their text: any order, but always one. */
function byTime(a: ItemEntry, b: ItemEntry): number {
	return a.at - b.at || (stableText(a) < stableText(b) ? -1 : 1);
}

/** Entries as a record holds them: oldest first, without doubles. */
export function asItemRecord(entries: readonly ItemEntry[]): ItemRecord {
	return [...new Map(entries.map((entry) => [stableText(entry), entry])).values()].sort(byTime);
}

/** Everything that happened in one copy or in the other; `a` itself when `b` adds nothing. */
export function mergeItems(a: ItemRecord, b: ItemRecord): ItemRecord {
	if (a === b) return a;
	const known = new Set(a.map(stableText));
	const added = b.filter((entry) => !known.has(stableText(entry)));
	return added.length === 0 ? a : [...a, ...added].sort(byTime);
}
