import type { AssessmentRecord } from '../../core/progress/learner-record';
import type { QuizItem } from '../../core/quiz/item';
import type { Marking } from '../../core/quiz/marking';
import type { ItemResponse } from '../../core/quiz/response';

/** The page that teaches what a question asks. */
export interface ReviewPage {
	readonly title: string;
	readonly href: string;
	readonly minutes: number;
}

/** What the final assessment needs from its route: the draws of the learner, how to mark, and where things are. */
export interface AssessmentDesk {
	/** By id of the draw, which is its number. */
	readonly assessments: Readonly<Record<string, AssessmentRecord>>;
	readonly onstart: (id: string) => void;
	readonly onanswer: (id: string, item: string, response: ItemResponse) => void;
	readonly onsend: (id: string, right: readonly string[], asked: readonly string[]) => void;
	readonly mark: (item: QuizItem, response: ItemResponse) => Marking;
	/** The page of a lesson, by its id. */
	readonly pageOf: (lesson: string) => ReviewPage;
}

export const markOf = ({ mark }: AssessmentDesk, item: QuizItem, response: ItemResponse | undefined): Marking =>
	response ? mark(item, response) : { score: { kind: 'unscorable', reason: 'unanswered' }, parts: [] };
