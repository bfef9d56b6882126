import type { Source } from '../course/course';
import type { QuizItem } from '../quiz/item';

/** What the final assessment is drawn from. */
export interface AssessmentBank {
	readonly items: readonly QuizItem[];
	/** Cited by its questions, in order of first citation. */
	readonly sources: readonly Source[];
}
