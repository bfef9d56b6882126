import { RECORD_VERSION } from '../../core/progress/migrations';
import type { ProgressStore } from '../../ports/progress-store';
import { memoryProgressStore } from './memory-progress-store';
import { keepsAnything, platformStorage } from './platform-storage';
import { storageProgressStore, type StorageEvents } from './storage-progress-store';

/** The browser as a store needs it. */
export interface Browser {
	readonly local: () => Storage;
	readonly session: () => Storage;
	readonly events: () => StorageEvents;
}
const browser: Browser = { local: () => localStorage, session: () => sessionStorage, events: () => window };

/** Origins are shared, and so are files opened from a disk: the key says the project, the course and the version (P-2). */
export const progressKey = (course: string) => `prendre-le-pli:${course}:v${RECORD_VERSION}`;

/** From one visit to the next, in `localStorage`. */
export function localProgressStore(course: string, { local, events } = browser): ProgressStore {
	return storageProgressStore({ key: progressKey(course), keeping: 'kept', open: local, events });
}

/** Until the tab is closed, in `sessionStorage`: the PC is shared (P-10). */
export function visitProgressStore(course: string, { session, events } = browser): ProgressStore {
	return storageProgressStore({ key: progressKey(course), keeping: 'visit', open: session, events });
}

/** Where this tab keeps its record: a visit goes on as it began, and a browser that keeps nothing is found out now. */
export function openProgressStore(course: string, from = browser): ProgressStore {
	const visit = platformStorage(from.session).get(progressKey(course));
	if (visit.ok && visit.value !== null) return visitProgressStore(course, from);
	const kept = keepsAnything(platformStorage(from.local), progressKey(course));
	return kept ? localProgressStore(course, from) : memoryProgressStore();
}
