import { asked } from 'virtual:items';
import { itemIdsOf } from '$lib/core/course/asked-items';
import type { PageState } from '$lib/core/course/plan-progress';
import { pageState } from '$lib/core/progress/completion';
import type { LearnerRecord } from '$lib/core/progress/learner-record';

export type StateOf = (page: string) => PageState;

/** Where each page stands in a learner's record. */
export const statesIn =
	(record: LearnerRecord): StateOf =>
	(id) =>
		pageState(record, { id, items: itemIdsOf(asked, id) });
