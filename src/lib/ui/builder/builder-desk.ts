import type { Result } from '../../core/shared/result';
import type { SessionCodeFault } from '../../core/trainer/session-code';
import type { SessionPlan } from '../../core/trainer/session-plan';

interface Session {
	readonly id: string;
	readonly plan: SessionPlan;
}

/** What the page of trainers needs from its session of work. */
export interface BuilderDesk {
	readonly sessions: readonly Session[];
	/** The one being put together. */
	readonly open: Session | undefined;
	readonly removed: { readonly kind: 'session' | 'part' } | undefined;
	readonly fault: { readonly code: 'unavailable' | 'full' | 'unreadable' } | undefined;
	add(plan: SessionPlan): void;
	change(plan: SessionPlan): void;
	choose(id: string): void;
	removePart(at: number): void;
	removeSession(id: string): void;
	bringBack(): void;
	receive(text: string): Result<SessionPlan, SessionCodeFault>;
}

/** Addresses of the pages of one session. */
export interface SessionLinks {
	readonly projection: string;
	readonly notes: string;
	readonly documents: string;
	/** The session itself, whole. */
	readonly share: string;
}
