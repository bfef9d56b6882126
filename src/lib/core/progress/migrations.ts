import { fail, ok, type Result } from '../shared/result';
import type { LearnerRecord } from './learner-record';

export const RECORD_VERSION = 1 satisfies LearnerRecord['version'];

/** Why what was kept is not a record: `where` is the path of what was not expected. */
export type RecordFault =
	| { readonly code: 'unreadable'; readonly where: string }
	| { readonly code: 'newer-version'; readonly version: number };

/** A record of any version, before its parts are checked: a migration copes with whatever they are. */
export type StoredDocument = Readonly<Record<string, unknown>>;
export type Migrations = Readonly<Record<number, (document: StoredDocument) => StoredDocument>>;

/**
 * By version: how it becomes the next one. Any change of the shape of a record is a new version, with its migration
 * here and its frozen sample in tests/fixtures/progress (P-7). Version 1 is the first.
 */
const MIGRATIONS: Migrations = {};

/** A stored document as the present version writes it, its parts still to be checked. */
export function migrate(
	value: unknown,
	migrations = MIGRATIONS,
	present: number = RECORD_VERSION
): Result<StoredDocument, RecordFault> {
	if (!isDocument(value)) return fail({ code: 'unreadable', where: '' });
	const { version } = value;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		return fail({ code: 'unreadable', where: 'version' });
	}
	if (version > present) return fail({ code: 'newer-version', version });

	let document = value;
	for (let from = version; from < present; from += 1) {
		const next = migrations[from];
		if (!next) throw new Error(`No migration from version ${from}`);
		document = { ...next(document), version: from + 1 };
	}
	return ok(document);
}

const isDocument = (value: unknown): value is StoredDocument =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
