import type { ItemEntry, ItemRecord } from '../../learner-record';

type EntryOf<Kind extends ItemEntry['kind']> = Extract<ItemEntry, { readonly kind: Kind }>;
export type ResponseEntry = EntryOf<'response'>;
export type RecallEntry = EntryOf<'recall'>;

/** What a code keeps of everything that happened to a question. */
export interface KeptItem {
	/** The latest round. */
	readonly round: number;
	/** When it was begun again; never for the first. */
	readonly again?: number | undefined;
	/** Its first response, and the one that settled it. */
	readonly responses: readonly ResponseEntry[];
	/** When the answer was asked for, in that round. */
	readonly reveal?: number | undefined;
	/** Of older rounds: the first response ever and, when no other that is kept is right, the first right one. */
	readonly earlier: readonly ResponseEntry[];
	/** The latest. */
	readonly recalls: readonly RecallEntry[];
}

export const EARLIER = 2;
export const RESPONSES = 2;
export const RECALLS = 3;
/** Further rounds are told as this one. */
const LAST_ROUND = 255;

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;
const firstRight = (responses: readonly ResponseEntry[]) => responses.find(({ right }) => right);

function settlingResponses(responses: readonly ResponseEntry[]): readonly ResponseEntry[] {
	const [first, ...others] = responses;
	return [first, firstRight(others) ?? others.at(-1)].filter(isDefined);
}

export function keepItem(record: ItemRecord): KeptItem {
	const entries = record.map((entry) => ({ ...entry, round: Math.min(entry.round, LAST_ROUND) }));
	const recalls = entries.filter((entry) => entry.kind === 'recall');
	const asked = entries.filter((entry) => entry.kind !== 'recall');
	const round = Math.max(0, ...asked.map((entry) => entry.round));
	const latest = asked.filter((entry) => entry.round === round);
	const responses = settlingResponses(latest.filter((entry) => entry.kind === 'response'));

	const before = asked.filter((entry) => entry.kind === 'response').filter((entry) => entry.round < round);
	const [first] = before;
	const right = firstRight([...responses, ...before.slice(0, 1)]) ? undefined : firstRight(before);

	return {
		round,
		again: round > 0 ? (latest.find(({ kind }) => kind === 'again') ?? latest[0])?.at : undefined,
		responses,
		reveal: latest.find(({ kind }) => kind === 'reveal')?.at,
		earlier: [first, right].filter(isDefined),
		recalls: recalls.slice(-RECALLS)
	};
}

/** The events of a question again, oldest first. */
export function entriesOf({ round, again, responses, reveal, earlier, recalls }: KeptItem): ItemRecord {
	const entries: readonly ItemEntry[] = [
		...earlier,
		...(again === undefined ? [] : [{ at: again, round, kind: 'again' as const }]),
		...responses,
		...(reveal === undefined ? [] : [{ at: reveal, round, kind: 'reveal' as const }]),
		...recalls
	];
	return [...entries].sort((one, other) => one.at - other.at);
}

export function timesOf({ again, responses, reveal, earlier, recalls }: KeptItem): readonly number[] {
	const entries: readonly ItemEntry[] = [...responses, ...earlier, ...recalls];
	return [again, reveal, ...entries.map(({ at }) => at)].filter(isDefined);
}
