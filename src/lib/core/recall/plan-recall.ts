import type { ItemRecord } from '../progress/learner-record';
import { chooseReview, type DueItem } from './choose-review';
import { reviewHistory, type ReviewEvent } from './review-history';

/** Where a question is asked, and what for. */
export interface ItemPlace {
	/** Id of a page. */
	readonly page: string;
	readonly objective: string;
}

/** When to ask a question again, after what happened to it: never empty. */
export type NextDue = (history: readonly ReviewEvent[]) => number;

export type PlannedItem = DueItem & ItemPlace;

export interface RecallPlan {
	/** Whether any question was ever answered. */
	readonly begun: boolean;
	/** The next review, now. */
	readonly review: readonly PlannedItem[];
	/** How many questions are due in all. */
	readonly due: number;
	/** When the first of the others is. */
	readonly next: number | undefined;
}

interface Given {
	readonly records: Readonly<Record<string, ItemRecord>>;
	/** By id of question; one that the course no longer asks has none, and is left out. */
	readonly places: Readonly<Record<string, ItemPlace>>;
	readonly nextDue: NextDue;
	readonly now: number;
}

/** What there is to recall now, and when to come back. */
export function planRecall({ records, places, nextDue, now }: Given): RecallPlan {
	const planned = Object.entries(records).flatMap(([id, record]): readonly PlannedItem[] => {
		const history = reviewHistory(record);
		const place = places[id];
		return place && history.length > 0 ? [{ id, ...place, due: nextDue(history) }] : [];
	});
	const due = planned.filter((item) => item.due <= now);
	const later = planned.filter((item) => item.due > now).map((item) => item.due);
	return {
		begun: Object.values(records).some(({ length }) => length > 0),
		review: chooseReview(due),
		due: due.length,
		next: later.length > 0 ? Math.min(...later) : undefined
	};
}
