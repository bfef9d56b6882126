import type { Sought } from './mark-found';

/** How one document answers one part of a query. */
export interface Answer {
	readonly score: number;
	/** Keys of its words that answer, and how much of the part each is. */
	readonly keys: ReadonlyMap<string, number>;
	/** Its title alone answers. */
	readonly inTitle: boolean;
}

/** The documents that answer a part, by their place in the list. */
export type Answers = ReadonlyMap<number, Answer>;

export interface Ranked {
	readonly document: number;
	/** How many parts of the query it answers. */
	readonly answered: number;
	readonly inTitle: boolean;
	readonly sought: Sought;
}

/** The documents that answer some part, those whose title answers first. */
export function rankAnswers(parts: readonly Answers[]): readonly Ranked[] {
	const documents = new Set(parts.flatMap((answers) => [...answers.keys()]));
	return [...documents]
		.map((document) => {
			const own = parts.map((answers) => answers.get(document));
			const given = own.filter((answer) => answer !== undefined);
			return {
				document,
				answered: given.length,
				inTitle: given.every(({ inTitle }) => inTitle),
				score: given.reduce((sum, { score }) => sum + score, 0),
				sought: new Map(
					own.flatMap((answer, part) =>
						[...(answer?.keys ?? [])].map(([key, share]) => [key, { part, share }] as const)
					)
				)
			};
		})
		.sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || b.score - a.score);
}

/** Fewer than this, and the search looks further. */
const FEW = 3;

/**
 * What to show: the documents that answer the whole query; when they are few, those that answer it with a mistake, then
 * those whose title answers a part; when there are none, those that answer most of it.
 */
export function chooseRanked(
	parts: number,
	strict: readonly Ranked[],
	forgiving: () => readonly Ranked[]
): readonly Ranked[] {
	const whole = ({ answered }: Ranked) => answered === parts;
	const complete = strict.filter(whole);
	if (complete.length >= FEW) return complete;

	const shown = new Set(complete.map(({ document }) => document));
	const others = forgiving().filter(({ document }) => !shown.has(document));
	const further = [...complete, ...others.filter(whole), ...others.filter((other) => !whole(other) && other.inTitle)];
	if (further.length > 0) return further;
	const most = Math.max(0, ...others.map(({ answered }) => answered));
	return others.filter(({ answered }) => answered === most);
}
