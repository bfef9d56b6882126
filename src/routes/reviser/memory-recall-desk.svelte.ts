import type { ItemRecord } from '$lib/core/progress/learner-record';
import type { RecallDesk } from '../recall-desk';

/** Forgets with the page. */
export function memoryRecallDesk(): RecallDesk {
	let items = $state.raw<Readonly<Record<string, ItemRecord>>>({});
	return {
		get items() {
			return items;
		},
		onrecall: (item, right) => {
			items = { ...items, [item]: [...(items[item] ?? []), { kind: 'recall', at: Date.now(), round: 0, right }] };
		}
	};
}
