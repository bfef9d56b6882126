import { ok } from '../../core/shared/result';
import type { KeptSession, SessionPlanStore } from '../../ports/session-plan-store';

/** Forgets with the page: for tests and prerendering. */
export function memorySessionPlanStore(): SessionPlanStore {
	let kept: readonly KeptSession[] = [];
	return {
		list: () => ok(kept),
		put(session) {
			const known = kept.some(({ id }) => id === session.id);
			kept = known ? kept.map((other) => (other.id === session.id ? session : other)) : [...kept, session];
			return ok(session);
		},
		remove(id) {
			kept = kept.filter((other) => other.id !== id);
			return ok(id);
		}
	};
}
