import type { LearnerRecord } from '../../core/progress/learner-record';
import { stableText } from '../../core/progress/stable-text';
import { seedOf } from '../../core/quiz/asked-order';
import { fail, ok, type Result } from '../../core/shared/result';
import { parseJson } from './parse-json';
import { readRecord } from './record-schema';

/** What makes a file ours, whatever its name. */
const FORMAT = 'prendre-le-pli/progression';
/** Characters: ten times what a browser keeps. */
const LONGEST = 1_000_000;
/** Bytes: what so many characters can take. */
export const LARGEST = 3 * LONGEST;

/** A learner's record on its way from a device to another (P-9). */
export interface ProgressFile {
	readonly course: string;
	readonly courseVersion: string;
	/** When it was made, in ISO 8601. */
	readonly date: string;
	readonly record: LearnerRecord;
}

/** `damaged`: cut, or changed by hand. `other-course`: made by another course of the same family. */
export type FileFault = {
	readonly code: 'too-large' | 'not-json' | 'not-ours' | 'other-course' | 'newer-version' | 'damaged';
};

export function formatProgressFile(file: ProgressFile): string {
	const { course, courseVersion, date, record } = file;
	const content = { format: FORMAT, course, courseVersion, date, record };
	return JSON.stringify({ ...content, checksum: checksumOf(content) }, null, '\t');
}

export function readProgressFile(text: string, course: string): Result<ProgressFile, FileFault> {
	if (text.length > LONGEST) return fail({ code: 'too-large' });
	const value = parseJson(text);
	if (!value.ok) return value;
	if (!isOurs(value.value)) return fail({ code: 'not-ours' });
	const { checksum, ...content } = value.value;
	if (content.course !== course) return fail({ code: 'other-course' });

	const record = readRecord(content.record);
	if (!record.ok && record.error.code === 'newer-version') return fail({ code: 'newer-version' });
	const { courseVersion, date } = content;
	const whole = checksum === checksumOf(content) && typeof courseVersion === 'string' && typeof date === 'string';
	return record.ok && whole ? ok({ course, courseVersion, date, record: record.value }) : fail({ code: 'damaged' });
}

interface OurFile {
	readonly format: typeof FORMAT;
	readonly [part: string]: unknown;
}

const isOurs = (value: unknown): value is OurFile =>
	typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;

/** Against accidents, not against somebody: eight hexadecimal digits, whatever the order of the keys. */
const checksumOf = (content: object) => seedOf(stableText(content)).toString(16).padStart(8, '0');
