/** A question to ask again, and since when. */
export interface DueItem {
	readonly id: string;
	readonly objective: string;
	/** Time from which it may be asked. */
	readonly due: number;
}

/** Questions of one review: three minutes, at half a minute each. */
export const REVIEW_SIZE = 6;
export const reviewMinutes = (questions: number): number => Math.ceil(questions / 2);

/** By id at the same date: the same review on every device. */
const mostOverdueFirst = (one: DueItem, other: DueItem) => one.due - other.due || (one.id < other.id ? -1 : 1);

/**
 * The questions of the next review, the most overdue first; no objective has a second one before each has had its first,
 * so that three minutes go over the whole course.
 */
export function chooseReview<Item extends DueItem>(due: readonly Item[]): readonly Item[] {
	const sorted = [...due].sort(mostOverdueFirst);
	const turn = (item: Item, place: number) =>
		sorted.slice(0, place).filter(({ objective }) => objective === item.objective).length;

	return sorted
		.map((item, place) => ({ item, turn: turn(item, place) }))
		.sort((one, other) => one.turn - other.turn) // stable: the most overdue first within a turn
		.slice(0, REVIEW_SIZE)
		.map(({ item }) => item);
}
