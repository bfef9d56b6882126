import { course } from 'virtual:course';
import { asked } from 'virtual:items';
import { itemIdsOf } from '$lib/core/course/asked-items';
import { courseStops } from '$lib/core/course/navigation';
import { progressOf, stopsOf, type PageState } from '$lib/core/course/plan-progress';
import { pageState } from '$lib/core/progress/completion';
import type { LearnerRecord } from '$lib/core/progress/learner-record';

export type StateOf = (page: string) => PageState;

/** Where each page stands in a learner's record. */
export const statesIn =
	(record: LearnerRecord): StateOf =>
	(id) =>
		pageState(record, { id, items: itemIdsOf(asked, id) });

/** Whether a whole module is done, or all the situations: enough work to ask the browser to take care of it (P-12). */
export function hasDoneModule(record: LearnerRecord): boolean {
	const stateOf = statesIn(record);
	return course.modules.some(({ id }) => {
		const { done, total } = progressOf(stopsOf(courseStops(course), course, id), stateOf);
		return done === total;
	});
}
