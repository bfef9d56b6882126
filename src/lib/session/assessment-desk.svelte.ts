import { emptyRecord, type AssessmentRecord, type LearnerRecord } from '../core/progress/learner-record';
import type { ItemResponse } from '../core/quiz/response';

/** Holds the draws of this visit in memory, in the place of the learner's session: nothing is kept, merged or folded. */
export class AssessmentDesk {
	#record = $state.raw<LearnerRecord>(emptyRecord);
	#now: () => number;

	constructor(now: () => number) {
		this.#now = now;
	}

	get record(): LearnerRecord {
		return this.#record;
	}

	start(id: string): void {
		if (!this.#record.assessments[id]) this.#set(id, { startedAt: this.#now(), responses: {} });
	}

	answer(id: string, item: string, value: ItemResponse): void {
		const draw = this.#record.assessments[id];
		if (!draw || draw.sent) return;
		this.#set(id, { ...draw, responses: { ...draw.responses, [item]: { at: this.#now(), value } } });
	}

	send(id: string, right: readonly string[], asked: readonly string[]): void {
		const draw = this.#record.assessments[id];
		if (draw && !draw.sent) this.#set(id, { ...draw, sent: { at: this.#now(), right, asked } });
	}

	#set(id: string, draw: AssessmentRecord): void {
		this.#record = { ...this.#record, assessments: { ...this.#record.assessments, [id]: draw } };
	}
}
