import type { ItemEntry, ItemRecord } from '../progress/learner-record';

/** What a learner showed of a question: `unsure`, right but given without certainty. */
export type Recollection = 'missed' | 'unsure' | 'right';

export interface ReviewEvent {
	readonly at: number;
	readonly recollection: Recollection;
}

/** The rounds of the lesson and the recalls of a question, each with its entries. */
interface Happening {
	readonly kind: 'round' | 'recall';
	readonly entries: readonly ItemEntry[];
}

/** Entries of one round stand together, even when a recall came between two tries; beginning again tells nothing. */
function happenings(record: ItemRecord): readonly Happening[] {
	const told = record.filter(({ kind }) => kind !== 'again');
	const rounds = new Set(told.flatMap(({ kind, round }) => (kind === 'recall' ? [] : [round])));
	return [
		...[...rounds].map((round): Happening => {
			const entries = told.filter((entry) => entry.kind !== 'recall' && entry.round === round);
			return { kind: 'round', entries };
		}),
		...told.filter(({ kind }) => kind === 'recall').map((entry): Happening => ({ kind: 'recall', entries: [entry] }))
	];
}

/** One wrong try is enough: a second one, once told why, shows little. */
function recollectionOf(entries: readonly ItemEntry[]): Recollection {
	if (entries.some((entry) => entry.kind === 'reveal' || ('right' in entry && !entry.right))) return 'missed';
	return entries.some((entry) => entry.kind === 'response' && entry.unsure) ? 'unsure' : 'right';
}

/**
 * What happened to a question since it entered the recalls, oldest first; nothing when it never did. It enters when its
 * last round was missed, revealed or answered without certainty; once recalled, it stays.
 */
export function reviewHistory(record: ItemRecord): readonly ReviewEvent[] {
	const events = happenings(record)
		.map(({ kind, entries }) => ({
			kind,
			at: Math.max(...entries.map(({ at }) => at)),
			recollection: recollectionOf(entries)
		}))
		.sort((one, other) => one.at - other.at);

	const recalled = events.some(({ kind }) => kind === 'recall');
	if (!recalled && (events.at(-1)?.recollection ?? 'right') === 'right') return [];

	const entry = events.findIndex(({ kind, recollection }) => kind === 'recall' || recollection !== 'right');
	return events.slice(entry).map(({ at, recollection }) => ({ at, recollection }));
}
