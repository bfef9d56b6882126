import { ok, type Result } from '../core/shared/result';
import { formatSessionCode, parseSessionCode, type SessionCodeFault } from '../core/trainer/session-code';
import { insertPart, removePart } from '../core/trainer/session-edits';
import type { SessionPart, SessionPlan } from '../core/trainer/session-plan';
import type { KeptSession, SessionPlanStore, SessionStoreFault } from '../ports/session-plan-store';

/** What was removed last, and can come back. */
export type Removed =
	| { readonly kind: 'session'; readonly session: KeptSession }
	| { readonly kind: 'part'; readonly at: number; readonly part: SessionPart };

/** The sessions of a trainer on this device, and the one being put together. Every change is kept at once. */
export class SessionBuilder {
	#store: SessionPlanStore;
	sessions = $state.raw<readonly KeptSession[]>([]);
	#openId = $state<string>();
	removed = $state.raw<Removed>();
	fault = $state.raw<SessionStoreFault>();

	open: KeptSession | undefined = $derived(this.sessions.find(({ id }) => id === this.#openId));

	constructor(store: SessionPlanStore) {
		this.#store = store;
	}

	/** Takes up what is kept, beside what this visit could not keep. To be called once the page is alive. */
	restore(): void {
		const kept = this.#store.list();
		this.fault = kept.ok ? undefined : kept.error;
		if (!kept.ok) return;
		const ids = kept.value.map(({ id }) => id);
		this.sessions = [...kept.value, ...this.sessions.filter(({ id }) => !ids.includes(id))];
	}

	choose(id: string): void {
		this.#openId = id;
		if (this.removed?.kind === 'part') this.removed = undefined; // it was of another session
	}

	/** A new session, opened. */
	add(plan: SessionPlan): void {
		this.restore(); // another tab may have added some
		const known = this.removed?.kind === 'session' ? [...this.sessions, this.removed.session] : this.sessions;
		const taken = known.map(({ id }) => Number(id.slice(1)) || 0);
		const session = { id: `s${Math.max(0, ...taken) + 1}`, plan };
		this.#put(session);
		this.choose(session.id);
	}

	/** Changes the open session. */
	change(plan: SessionPlan): void {
		if (this.open) this.#put({ id: this.open.id, plan });
	}

	removePart(at: number): void {
		const part = this.open?.plan.parts[at];
		if (!this.open || !part) return;
		this.change(removePart(this.open.plan, at));
		this.removed = { kind: 'part', at, part };
	}

	removeSession(id: string): void {
		const session = this.sessions.find((other) => other.id === id);
		if (!session) return;
		const gone = this.#store.remove(id);
		this.fault = gone.ok ? undefined : gone.error;
		this.sessions = this.sessions.filter((other) => other !== session);
		this.removed = { kind: 'session', session };
	}

	/** Brings back what was removed last. */
	bringBack(): void {
		const { removed } = this;
		this.removed = undefined;
		if (removed?.kind === 'session') this.#put(removed.session);
		if (removed?.kind === 'part' && this.open) this.change(insertPart(this.open.plan, removed.at, removed.part));
	}

	/**
	 * Opens the session that a link or a file holds, as one more: nothing of this device changes. One that is kept already
	 * is opened, not doubled.
	 */
	receive(text: string): Result<SessionPlan, SessionCodeFault> {
		const read = parseSessionCode(text);
		if (!read.ok) return read;
		const code = formatSessionCode(read.value);
		const same = this.sessions.find(({ plan }) => formatSessionCode(plan) === code);
		if (same) this.choose(same.id);
		else this.add(read.value);
		return ok(read.value);
	}

	/** The session is there for this visit even when the browser refuses to keep it. */
	#put(session: KeptSession): void {
		const known = this.sessions.some(({ id }) => id === session.id);
		this.sessions = known
			? this.sessions.map((other) => (other.id === session.id ? session : other))
			: [...this.sessions, session];
		const kept = this.#store.put(session);
		this.fault = kept.ok ? undefined : kept.error;
	}
}
