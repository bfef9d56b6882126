import { emptyRecord, type LearnerRecord } from '../../core/progress/learner-record';
import { mergeRecords } from '../../core/progress/merge-records';
import { stableText } from '../../core/progress/stable-text';
import { fitRecord, trimRecord } from '../../core/progress/trim-record';
import { fail, ok, type Result } from '../../core/shared/result';
import type { Keeping, ProgressFault, ProgressStore } from '../../ports/progress-store';
import { parseJson } from './parse-json';
import { platformStorage } from './platform-storage';
import { readRecord } from './record-schema';
import { forgetSetAside, setAside } from './set-aside';

/** The `storage` events of a window: other tabs wrote. Without a key, everything was cleared. */
export interface StorageEvents {
	addEventListener(kind: 'storage', listener: (event: { readonly key: string | null }) => void): void;
	removeEventListener(kind: 'storage', listener: (event: { readonly key: string | null }) => void): void;
}

interface Place {
	readonly key: string;
	readonly keeping: Keeping;
	readonly open: () => Storage;
	readonly events: () => StorageEvents;
}

/** Writings before the browser is held to keep nothing: what is read back must be what was written. */
const WRITINGS = 3;

/**
 * Keeps a record in one of the browser's storages, by the protocol of P-4: read, merge, write, read again.
 *
 * Nothing locks a storage. `navigator.locks` gives its lock later, and an answer must be written before the page can
 * be closed (P-3): two tabs may therefore write at the same moment, one over the other. Both still hold what they
 * wrote, and the `storage` event makes the first write the whole again: a watcher is meant to `save`.
 */
export function storageProgressStore({ key, keeping, open, events }: Place): ProgressStore {
	const storage = platformStorage(open);
	/** The same text is not read twice, and gives the very same record. */
	let seen: { readonly text: string; readonly record: LearnerRecord } | undefined;

	function read(): Result<LearnerRecord | undefined, ProgressFault> {
		const found = storage.get(key);
		if (!found.ok) return found;
		if (found.value === null) return ok(undefined);
		if (found.value === seen?.text) return ok(seen.record);

		const value = parseJson(found.value);
		const record = value.ok ? readRecord(value.value) : value;
		if (record.ok) {
			seen = { text: found.value, record: record.value };
			return record;
		}
		if (record.error.code === 'newer-version') return fail({ code: 'newer-version' });
		const moved = setAside(storage, key, found.value);
		return fail(moved.ok ? moved.value : moved.error);
	}

	function write(record: LearnerRecord): Result<LearnerRecord, ProgressFault> {
		const text = stableText(record);
		const written = storage.set(key, text);
		if (!written.ok) return written;
		seen = { text, record };
		return ok(record);
	}

	/** Without its optional history where there is no room for it (P-8). */
	function writeFitting(record: LearnerRecord): Result<LearnerRecord, ProgressFault> {
		const written = write(fitRecord(record));
		return !written.ok && written.error.code === 'full' ? write(trimRecord(record)) : written;
	}

	function save(record: LearnerRecord): Result<LearnerRecord, ProgressFault> {
		let corrupt: ProgressFault | undefined;
		for (let writing = 0; writing < WRITINGS; writing += 1) {
			const kept = read();
			if (!kept.ok && kept.error.code !== 'corrupt') return kept;
			if (!kept.ok) corrupt = kept.error;

			const current = kept.ok ? kept.value : undefined;
			const merged = mergeRecords(current ?? emptyRecord, record);
			if (merged === current) return ok(merged);
			const written = writeFitting(merged);
			if (!written.ok) return written;
			const back = storage.get(key);
			if (back.ok && back.value === seen?.text) return corrupt ? fail(corrupt) : written;
		}
		return fail({ code: 'unavailable' });
	}

	return {
		keeping,
		read() {
			const kept = read();
			return kept.ok ? ok(kept.value ?? emptyRecord) : kept;
		},
		save,
		erase(tombstone) {
			const saved = save(tombstone);
			if (!saved.ok && saved.error.code !== 'corrupt') return saved;
			const forgotten = forgetSetAside(storage, key);
			return forgotten.ok ? this.read() : forgotten;
		},
		watch(onchange) {
			const listener = (event: { readonly key: string | null }) => {
				if (event.key === key || event.key === null) onchange();
			};
			const target = events();
			target.addEventListener('storage', listener);
			return () => target.removeEventListener('storage', listener);
		}
	};
}
