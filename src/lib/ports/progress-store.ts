import type { LearnerRecord } from '../core/progress/learner-record';
import type { Result } from '../core/shared/result';
import type { LmsFault } from './lms';

/**
 * How long what was done lasts: until it is erased, until the tab is closed (shared PC), as long as the LMS keeps it, or
 * until the page is left.
 */
export type Keeping = 'kept' | 'visit' | 'lms' | 'memory';

export type ProgressFault =
	/** The browser refuses to keep anything, or has no room left. */
	| { readonly code: 'unavailable' | 'full' }
	/**
	 * What was kept could not be read. It now stands under the key `setAside`, where it `replaced` another one when there
	 * were too many already.
	 */
	| { readonly code: 'corrupt'; readonly setAside: string; readonly replaced: boolean }
	/** Kept by a later edition: left as it is. */
	| { readonly code: 'newer-version' }
	| LmsFault;

/**
 * Where a learner's record lives between two visits. Synchronous: an answer is kept before anything else can happen to
 * the page (P-3).
 */
export interface ProgressStore {
	readonly keeping: Keeping;
	read(): Result<LearnerRecord, ProgressFault>;
	/**
	 * Merges the record with what is kept, and gives what is kept from now on: never less than what either had. The fault
	 * `corrupt` does not prevent it: the record is kept, and what stood in its place is set aside.
	 */
	save(record: LearnerRecord): Result<LearnerRecord, ProgressFault>;
	/** Keeps a record that an erasing begins (P-5), and nothing else: not even what had been set aside. */
	erase(tombstone: LearnerRecord): Result<LearnerRecord, ProgressFault>;
	/** Calls when another tab wrote. Gives what stops it. */
	watch(onchange: () => void): () => void;
}
