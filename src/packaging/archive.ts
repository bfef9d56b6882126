import { zipSync, type Zippable } from 'fflate';
import { fail, ok, type Result } from '../lib/core/shared/result';
import type { ArchiveFault } from './packaging-fault';

export interface ArchiveEntry {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Requirement S-13: a cap on number and size. Five megabytes once unpacked, so that the zip weighs less (E-4). */
const MOST_FILES = 20;
const MOST_BYTES = 5_000_000;

/** Lower case, digits, `.`, `_`, `-` and `/`. No part starts or ends with a dot: neither `..`, nor `.git`. */
const PART = '[a-z0-9_-]+(?:[.][a-z0-9_-]+)*';
const NAME = new RegExp(`^${PART}(?:/${PART})*$`);
/** In capitals by long habit, so that they are seen first in a folder. */
const CAPITALS = ['LISEZ-MOI.txt', 'INTEGRITE.txt'];
/** Requirement S-17: what a learner's page is made of; neither source maps nor tests. */
const TYPE = /[.](?:html|xml|txt)$/;

function nameFault(name: string): ArchiveFault | undefined {
	if (!NAME.test(name) && !CAPITALS.includes(name)) return { code: 'bad-name', name };
	if (!TYPE.test(name)) return { code: 'bad-type', name };
	return undefined;
}

/** The first name that a file system blind to case would write over. */
function duplicate(entries: readonly ArchiveEntry[]): string | undefined {
	const seen = new Set<string>();
	for (const { name } of entries) {
		if (seen.has(name.toLowerCase())) return name;
		seen.add(name.toLowerCase());
	}
	return undefined;
}

/** The same entries give the same bytes, in any order, on any machine and in any time zone. */
export function archive(entries: readonly ArchiveEntry[]): Result<Uint8Array, ArchiveFault> {
	if (entries.length > MOST_FILES) return fail({ code: 'too-many-files', count: entries.length });
	for (const { name } of entries) {
		const fault = nameFault(name);
		if (fault) return fail(fault);
	}
	const twice = duplicate(entries);
	if (twice !== undefined) return fail({ code: 'duplicate-name', name: twice });
	const bytes = entries.reduce((sum, entry) => sum + entry.bytes.length, 0);
	if (bytes > MOST_BYTES) return fail({ code: 'archive-too-large', bytes });

	// A zip writes local time, and its calendar starts on that day. Noon: no zone ever skipped it.
	const options = { level: 9, mtime: new Date(1980, 0, 1, 12) } as const;
	const ordered = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
	const files: Zippable = Object.fromEntries(ordered.map((entry) => [entry.name, [entry.bytes, options]]));
	return ok(zipSync(files));
}
