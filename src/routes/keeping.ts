import { course } from 'virtual:course';
import { readFile } from '$lib/adapters/files/read-file';
import { saveFile } from '$lib/adapters/files/save-file';
import { formatProgressFile, LARGEST, readProgressFile } from '$lib/adapters/storage/progress-file';
import { adoptRecord, previewImport } from '$lib/core/progress/adopt-record';
import type { LearnerRecord } from '$lib/core/progress/learner-record';
import { ok } from '$lib/core/shared/result';
import { keep } from '$lib/messages/progress';
import { isoDay } from '$lib/ui/attestation/iso-day';
import type { Incoming } from '$lib/ui/progress/progress-view';

/** Saves a record as a file, and gives the name of the file. */
export function saveRecord(record: LearnerRecord): string {
	const now = Date.now();
	const name = keep.name(isoDay(now));
	const date = new Date(now).toISOString();
	const text = formatProgressFile({ course: course.id, courseVersion: course.version, date, record });
	saveFile(name, 'application/json', text);
	return name;
}

/** What another record would add to the current one. */
export function incoming(current: LearnerRecord, record: LearnerRecord, date?: string): Incoming {
	const at = date === undefined ? NaN : Date.parse(date);
	return {
		record,
		preview: previewImport(current, record),
		adds: adoptRecord(current, record) !== current,
		at: Number.isNaN(at) ? undefined : at
	};
}

/** Reads a file that the learner chose. Nothing is taken in yet. */
export async function readRecordFile(current: LearnerRecord, file: File) {
	const text = await readFile(file, LARGEST);
	if (!text.ok) return text;
	const read = readProgressFile(text.value, course.id);
	return read.ok ? ok(incoming(current, read.value.record, read.value.date)) : read;
}
