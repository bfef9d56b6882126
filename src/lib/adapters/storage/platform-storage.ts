import { fail, ok, type Result } from '../../core/shared/result';

export type StorageFault = { readonly code: 'unavailable' | 'full' };

/** The platform's storage, with its exceptions as faults. */
export interface PlatformStorage {
	get(key: string): Result<string | null, StorageFault>;
	set(key: string, text: string): Result<string, StorageFault>;
	remove(key: string): Result<string, StorageFault>;
}

/** Naming `localStorage` is enough to throw where cookies are refused: hence `open`. */
export function platformStorage(open: () => Storage): PlatformStorage {
	function attempt<T>(use: (storage: Storage) => T): Result<T, StorageFault> {
		try {
			return ok(use(open()));
		} catch (error) {
			return fail({ code: isQuota(error) ? 'full' : 'unavailable' });
		}
	}
	return {
		get: (key) => attempt((storage) => storage.getItem(key)),
		set: (key, text) => attempt((storage) => (storage.setItem(key, text), text)),
		remove: (key) => attempt((storage) => (storage.removeItem(key), key))
	};
}

/** Whether it keeps anything (P-1). One that is full does: what was written before can be read, and perhaps trimmed. */
export function keepsAnything(storage: PlatformStorage, key: string): boolean {
	const probe = `${key}:essai`;
	const written = storage.set(probe, probe);
	if (!written.ok) return written.error.code === 'full';
	const read = storage.get(probe);
	return storage.remove(probe).ok && read.ok && read.value === probe;
}

function isQuota(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'QuotaExceededError';
}
