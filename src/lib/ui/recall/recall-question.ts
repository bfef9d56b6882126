import type { ProsePage } from '$lib/core/page/page';
import type { QuizItem } from '$lib/core/quiz/item';

/** A question of a review, with the page that asks it: its sources and its rules stand there. */
export interface RecallQuestion {
	readonly item: QuizItem;
	readonly page: ProsePage;
	readonly href: string;
}
