import { emptyRecord } from '../../core/progress/learner-record';
import { mergeRecords } from '../../core/progress/merge-records';
import { ok } from '../../core/shared/result';
import type { ProgressStore } from '../../ports/progress-store';

/** Forgets with the page: for prerendering, and for browsers that keep nothing (P-1). */
export function memoryProgressStore(): ProgressStore {
	let kept = emptyRecord;
	const save: ProgressStore['save'] = (record) => ok((kept = mergeRecords(kept, record)));
	return { keeping: 'memory', read: () => ok(kept), save, erase: save, watch: () => () => undefined };
}
