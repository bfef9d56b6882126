import { adoptRecord } from '../core/progress/adopt-record';
import { attemptEvents, type MarkedItem } from '../core/progress/attempt-events';
import { attemptOf, attemptsOf } from '../core/progress/attempt-of';
import type { LearnerEvent } from '../core/progress/learner-event';
import { emptyRecord, type LearnerRecord } from '../core/progress/learner-record';
import { mergeRecords } from '../core/progress/merge-records';
import { recordEvent } from '../core/progress/record-event';
import type { Attempt } from '../core/quiz/attempt';
import type { QuizItem } from '../core/quiz/item';
import { ok, type Result } from '../core/shared/result';
import type { Keeping, ProgressFault, ProgressStore } from '../ports/progress-store';
import type { ResponseSink } from '../ports/response-sink';

/** A question of a page, as the learner was asked it. */
export interface AskedItem extends MarkedItem {
	readonly question: QuizItem;
}

/** What the learner did, shown at once and kept at once, whether or not the browser keeps it. */
export class LearnerSession {
	#store: ProgressStore;
	#now: () => number;
	#sink: ResponseSink | undefined;
	#record = $state.raw<LearnerRecord>(emptyRecord);
	#fault = $state.raw<ProgressFault | undefined>();
	#lastVisit = $state.raw<number | undefined>();
	#unwatch: (() => void) | undefined;

	/** The attempt at each question met, by its id. */
	attempts = $derived<Readonly<Record<string, Attempt>>>(attemptsOf(this.#record));

	constructor(store: ProgressStore, now: () => number, sink?: ResponseSink) {
		this.#store = $state.raw(store);
		this.#now = now;
		this.#sink = sink;
	}

	get record(): LearnerRecord {
		return this.#record;
	}

	/** What the learner should be told. `corrupt` stays until the page is left: what follows it succeeds. */
	get fault(): ProgressFault | undefined {
		return this.#fault;
	}

	/** When the last thing before this page was done, or 0; `undefined` until what was kept is known (`start`). */
	get lastVisit(): number | undefined {
		return this.#lastVisit;
	}

	/** How long what is done lasts: with a fault, no longer than the page. */
	get keeping(): Keeping {
		return this.#fault && this.#fault.code !== 'corrupt' ? 'memory' : this.#store.keeping;
	}

	/** Takes up the record of the last visit, and follows other tabs. Once the page is alive: prerendered HTML has none. */
	start(): () => void {
		this.#refresh();
		this.#lastVisit = this.#record.clock;
		this.#watch();
		return () => this.#unwatch?.();
	}

	/** Takes in what the learner did, on top of what other tabs did: after an erasing there, it begins the new record. */
	tell(...events: readonly LearnerEvent[]): void {
		this.#refresh();
		this.#save(events.reduce((record, event) => recordEvent(record, event, this.#now()), this.#record));
	}

	/** A new state of an attempt: what happened since the one that the page had. */
	recordAttempt(attempt: Attempt, item: AskedItem): void {
		const events = attemptEvents(attemptOf(this.#record.items[item.id]), attempt, item);
		for (const event of events) {
			if (event.kind === 'item-responded') this.#sink?.responded(item.question, event.response, event.right);
		}
		this.tell(...events);
	}

	/** The final assessment is sent: `right` are the ids of the questions answered right among those asked. */
	sendAssessment(draw: string, asked: readonly QuizItem[], right: readonly string[]): void {
		const responses = this.#record.assessments[draw]?.responses ?? {};
		for (const item of asked) {
			const given = responses[item.id];
			if (given) this.#sink?.responded(item, given.value, right.includes(item.id));
		}
		this.tell({ kind: 'assessment-sent', draw, right, asked: asked.map(({ id }) => id) });
	}

	/** A question was asked again by a delayed recall. */
	tellRecall(item: string, right: boolean): void {
		const { round } = attemptOf(this.#record.items[item]);
		this.tell({ kind: 'item-recalled', item, round, right });
	}

	/** Once more before the page is left, and whenever another tab wrote: it may have written over this one. */
	flush(): void {
		if (this.#record === emptyRecord) this.#refresh();
		else this.#save(this.#record);
	}

	/**
	 * « Tout effacer ». On a shared PC, « Terminer et effacer » names the `others`: a tab beside this one may have kept
	 * something there. Those that hold nothing are left without a trace.
	 */
	erase(...others: readonly ProgressStore[]): void {
		this.#refresh();
		const tombstone = this.#erased(this.#record);
		this.#take(this.#store.erase(tombstone), tombstone);
		for (const store of others) this.#eraseIn(store);
	}

	#eraseIn(store: ProgressStore): void {
		const kept = store.read();
		const empty = kept.ok ? kept.value === emptyRecord : kept.error.code === 'unavailable';
		if (empty) return;
		const erased = store.erase(this.#erased(kept.ok ? kept.value : emptyRecord));
		if (!erased.ok) this.#fault = erased.error;
	}

	/** Takes in the record of a file. */
	adopt(imported: LearnerRecord): void {
		this.#refresh();
		this.#save(adoptRecord(this.#record, imported));
	}

	/** The PC is shared, or is not after all: what was done goes on in another store, and is erased where it was. */
	moveTo(store: ProgressStore): void {
		this.#refresh();
		const there = store.read();
		const moved = store.save(adoptRecord(there.ok ? there.value : emptyRecord, this.#record));
		this.#take(moved, this.#record);
		if (!moved.ok && moved.error.code !== 'corrupt') return;

		this.#unwatch?.();
		const left = this.#store.erase(this.#erased(this.#record));
		if (!left.ok) this.#fault = left.error;
		this.#store = store;
		this.#watch();
	}

	#erased(record: LearnerRecord): LearnerRecord {
		return recordEvent(record, { kind: 'erased' }, this.#now());
	}

	#watch(): void {
		this.#unwatch = this.#store.watch(() => this.flush());
	}

	#refresh(): void {
		const kept = this.#store.read();
		this.#take(kept.ok ? ok(mergeRecords(kept.value, this.#record)) : kept, this.#record);
	}

	#save(record: LearnerRecord): void {
		this.#take(this.#store.save(record), record);
	}

	/** Shows what the store gives; what it cannot keep is shown as it is here, and why is told. */
	#take(outcome: Result<LearnerRecord, ProgressFault>, here: LearnerRecord): void {
		this.#record = outcome.ok ? outcome.value : here;
		if (!outcome.ok) this.#fault = outcome.error;
		else if (this.#fault?.code !== 'corrupt') this.#fault = undefined;
	}
}
