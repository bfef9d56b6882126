import type { ItemRecord } from '../core/progress/learner-record';
import { planRecall, type ItemPlace, type NextDue, type PlannedItem } from '../core/recall/plan-recall';
import type { RecallResult } from '../core/recall/recall-result';
import type { Result } from '../core/shared/result';

interface Given<Review> {
	/** What the learner did so far: a function, so that the plan follows it. */
	readonly records: () => Readonly<Record<string, ItemRecord>>;
	readonly places: Readonly<Record<string, ItemPlace>>;
	readonly nextDue: NextDue;
	/** Gets the questions themselves. */
	readonly load: (review: readonly PlannedItem[]) => Promise<Result<Review, unknown>>;
	readonly clock: () => number;
}

/** One visit to the reviews: what is due, the review going on, how the last one went. */
export class RecallSession<Review> {
	#given: Given<Review>;
	now = $state(0);
	/** The review going on. */
	review = $state.raw<Review>();
	result = $state.raw<RecallResult>();
	/** The questions could not be loaded. */
	failed = $state(false);
	plan = $derived.by(() => planRecall({ ...this.#given, records: this.#given.records(), now: this.now }));

	constructor(given: Given<Review>) {
		this.#given = given;
		this.now = given.clock();
	}

	/** A page left open since Tuesday is read on Thursday. */
	refresh(): void {
		this.now = this.#given.clock();
	}

	async start(): Promise<void> {
		const loaded = await this.#given.load(this.plan.review);
		this.failed = !loaded.ok;
		if (loaded.ok) this.review = loaded.value;
	}

	end(result: RecallResult): void {
		this.result = result;
		this.review = undefined;
		this.refresh();
	}
}
