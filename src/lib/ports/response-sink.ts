import type { QuizItem } from '../core/quiz/item';
import type { ItemResponse } from '../core/quiz/response';

/** Where each response goes besides the learner's record: an LMS keeps them one by one. */
export interface ResponseSink {
	/** Called before the record that holds the response is saved. */
	responded(item: QuizItem, response: ItemResponse, right: boolean): void;
}
