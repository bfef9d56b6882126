import type { Attempt } from '../core/quiz/attempt';

/** The attempts of this visit, by id of question: they follow the learner from page to page. */
export class AttemptBook {
	#attempts = $state.raw<Readonly<Record<string, Attempt>>>({});

	get attempts(): Readonly<Record<string, Attempt>> {
		return this.#attempts;
	}

	record(id: string, attempt: Attempt): void {
		this.#attempts = { ...this.#attempts, [id]: attempt };
	}
}
