import { fail, ok, type Result } from '../../core/shared/result';
import { formatSessionCode, parseSessionCode } from '../../core/trainer/session-code';
import type { KeptSession, SessionPlanStore, SessionStoreFault } from '../../ports/session-plan-store';
import { parseJson } from './parse-json';
import { platformStorage } from './platform-storage';

export const SESSIONS_KEY = 'prendre-le-pli:seances:v1';

/** Keeps sessions in the browser, each as its code: what a link carries is what is kept, and has the same check. */
export function localSessionPlanStore(open: () => Storage = () => localStorage): SessionPlanStore {
	const storage = platformStorage(open);

	function read(): Result<Readonly<Record<string, string>>, SessionStoreFault> {
		const kept = storage.get(SESSIONS_KEY);
		if (!kept.ok) return kept;
		return kept.value === null ? ok({}) : parseCodes(kept.value);
	}
	function change<T>(value: T, edit: (codes: Map<string, string>) => void): Result<T, SessionStoreFault> {
		const kept = read();
		if (!kept.ok) return kept;
		const codes = new Map(Object.entries(kept.value));
		edit(codes);
		// No session left, no trace left.
		const text = JSON.stringify(Object.fromEntries(codes));
		const written = codes.size === 0 ? storage.remove(SESSIONS_KEY) : storage.set(SESSIONS_KEY, text);
		return written.ok ? ok(value) : written;
	}

	return {
		list() {
			const kept = read();
			return kept.ok ? ok(Object.entries(kept.value).flatMap(sessionOf)) : kept;
		},
		put: (session) => change(session, (codes) => codes.set(session.id, formatSessionCode(session.plan))),
		remove: (id) => change(id, (codes) => codes.delete(id))
	};
}

/** One that cannot be read, as when a newer edition wrote it, is not shown; it stays kept. */
function sessionOf([id, code]: [string, string]): readonly KeptSession[] {
	const plan = parseSessionCode(code);
	return plan.ok ? [{ id, plan: plan.value }] : [];
}

function parseCodes(text: string): Result<Readonly<Record<string, string>>, SessionStoreFault> {
	const kept = parseJson(text);
	const entries =
		kept.ok && typeof kept.value === 'object' && kept.value !== null ? Object.entries(kept.value) : undefined;
	if (!entries?.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
		return fail({ code: 'unreadable' });
	return ok(Object.fromEntries(entries));
}
