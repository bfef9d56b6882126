import type { AskedItems } from '../course/asked-items';
import { itemIdsOf } from '../course/asked-items';
import { itemFacts } from '../progress/item-facts';
import type { LearnerRecord } from '../progress/learner-record';
import type { ProgressIndex } from './progress-index';

/** A question to review: `unsure` when it was right, and the learner hesitated. */
export interface ReviewedQuestion {
	readonly id: string;
	readonly text: string;
	readonly reason: 'missed' | 'unsure';
	/** The question has changed since it was answered (P-6). */
	readonly revised: boolean;
}

export interface PageToReview {
	readonly page: string;
	readonly questions: readonly ReviewedQuestion[];
}

interface Known {
	readonly record: LearnerRecord;
	readonly asked: AskedItems;
	readonly questions: ProgressIndex['questions'];
}

/** The pages whose questions are worth another look, in the order of `pages`; a question of two pages comes with the first. */
export function pagesToReview(pages: readonly string[], known: Known): readonly PageToReview[] {
	const found = new Set<string>();
	return pages
		.map((page) => {
			const questions = itemIdsOf(known.asked, page)
				.filter((id) => !found.has(id))
				.flatMap((id) => reviewed(id, known) ?? []);
			questions.forEach(({ id }) => found.add(id));
			return { page, questions };
		})
		.filter(({ questions }) => questions.length > 0);
}

function reviewed(id: string, { record, questions }: Known): ReviewedQuestion | undefined {
	const { toReview, lastRight, revision } = itemFacts(record.items[id]);
	const question = questions[id];
	if (!toReview || !question) return undefined;
	const revised = revision !== undefined && revision !== question.revision;
	return { id, text: question.text, reason: lastRight ? 'unsure' : 'missed', revised };
}
