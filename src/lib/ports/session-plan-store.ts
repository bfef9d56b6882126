import type { Result } from '../core/shared/result';
import type { SessionPlan } from '../core/trainer/session-plan';

/** A session that a trainer keeps on a device. */
export interface KeptSession {
	/** Its own on this device; two sessions may have the same name. */
	readonly id: string;
	readonly plan: SessionPlan;
}

/** `unreadable`: what is kept was written by something else, and is left where it is. */
export type SessionStoreFault = { readonly code: 'unavailable' | 'full' | 'unreadable' };

/** Where sessions live between two visits. Each change reads the list again: two tabs do not undo each other. */
export interface SessionPlanStore {
	list(): Result<readonly KeptSession[], SessionStoreFault>;
	/** Adds a session, or replaces the one of the same id. */
	put(session: KeptSession): Result<KeptSession, SessionStoreFault>;
	remove(id: string): Result<string, SessionStoreFault>;
}
