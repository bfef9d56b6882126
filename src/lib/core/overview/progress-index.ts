import type { LearningObjective } from '../course/course';

/** An objective with the pages that teach it, by id. */
export interface TaughtObjective extends LearningObjective {
	readonly pages: readonly string[];
}

/** What an overview of the course needs of its content, without the pages themselves. */
export interface ProgressIndex {
	/** By id of module or of situation. */
	readonly objectives: Readonly<Record<string, readonly TaughtObjective[]>>;
	/** By id of question, those of the pages. */
	readonly questions: Readonly<Record<string, { readonly text: string; readonly revision: number }>>;
}
