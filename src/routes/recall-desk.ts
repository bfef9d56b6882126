import { createContext } from 'svelte';
import type { ItemRecord } from '$lib/core/progress/learner-record';

/** What the reviews need of the learner's record. */
export interface RecallDesk {
	/** By id of question. */
	readonly items: Readonly<Record<string, ItemRecord>>;
	readonly onrecall: (item: string, right: boolean) => void;
}

export const [getRecallDesk, setRecallDesk] = createContext<RecallDesk>();
