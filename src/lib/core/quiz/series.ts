/** How a question of a series ended; `shown`: its answer had to be shown. */
export type SeriesOutcome = 'right-first' | 'right-second' | 'shown';

interface SeriesItem {
	readonly id: string;
	readonly rule?: string | undefined;
	/** Of naming rules, for a question that tests no rule in particular. */
	readonly family?: string | undefined;
}

/** A run of practice questions, in which a mistake comes back once. It is over when `position` leaves the queue. */
export interface Series<Item extends SeriesItem> {
	readonly queue: readonly { readonly item: Item; readonly repeat: boolean }[];
	readonly position: number;
	/** One for each question of the queue answered so far. */
	readonly results: readonly SeriesOutcome[];
}

/** Questions between a mistake and its return: enough for the answer to be found again rather than repeated. */
const GAP = 3;

/** A series about to begin. */
export const startSeries = <Item extends SeriesItem>(items: readonly Item[]): Series<Item> => ({
	queue: items.map((item) => ({ item, repeat: false })),
	position: 0,
	results: []
});

/** Moves to the next question; one not right at once comes back later, or at the end, unless it already did. */
export function answerCurrent<Item extends SeriesItem>(series: Series<Item>, outcome: SeriesOutcome): Series<Item> {
	const { queue, position, results } = series;
	const current = queue[position];
	if (!current) throw new Error(`No question at ${position} of ${queue.length}`);

	const returns = outcome !== 'right-first' && !current.repeat;
	return {
		queue: returns ? queue.toSpliced(position + 1 + GAP, 0, { item: current.item, repeat: true }) : queue,
		position: position + 1,
		results: [...results, outcome]
	};
}

/** Questions answered, each counted once. */
export interface SeriesTally {
	readonly rightFirst: number;
	/** At the second try, or when it came back. */
	readonly rightLater: number;
	/** The answer was shown the last time. */
	readonly toReview: number;
	readonly total: number;
}

/** The tally of the whole series, and of each topic in the order met: a naming rule, else a family, else neither. */
export interface SeriesSummary extends SeriesTally {
	readonly topics: readonly (SeriesTally & { readonly topic: string | undefined })[];
}

type Standing = Exclude<keyof SeriesTally, 'total'>;

function standingOf(outcome: SeriesOutcome, repeat: boolean): Standing {
	if (outcome === 'shown') return 'toReview';
	return outcome === 'right-first' && !repeat ? 'rightFirst' : 'rightLater';
}

function tally(standings: readonly Standing[]): SeriesTally {
	const count = (wanted: Standing) => standings.filter((standing) => standing === wanted).length;
	return {
		rightFirst: count('rightFirst'),
		rightLater: count('rightLater'),
		toReview: count('toReview'),
		total: standings.length
	};
}

/** Sums up what was answered so far. */
export function seriesSummary<Item extends SeriesItem>({ queue, results }: Series<Item>): SeriesSummary {
	// A question that came back stands where its return left it.
	const last = new Map<string, { readonly topic: string | undefined; readonly standing: Standing }>();
	queue.slice(0, results.length).forEach(({ item, repeat }, index) => {
		const standing = standingOf(results[index] ?? 'shown', repeat);
		last.set(item.id, { topic: item.rule ?? item.family, standing });
	});

	const met = [...last.values()];
	const topics = [...new Set(met.map(({ topic }) => topic))].map((topic) => ({
		topic,
		...tally(met.filter((one) => one.topic === topic).map(({ standing }) => standing))
	}));
	return { ...tally(met.map(({ standing }) => standing)), topics };
}
