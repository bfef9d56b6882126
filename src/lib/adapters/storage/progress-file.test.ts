import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecord } from '../../../../tests/fixtures/any-record';
import { emptyRecord, type LearnerRecord } from '../../core/progress/learner-record';
import { formatProgressFile, readProgressFile, type ProgressFile } from './progress-file';

const fileOf = (record: LearnerRecord): ProgressFile => ({
	course: 'cours',
	courseVersion: '1.2.0',
	date: '2026-12-18T09:00:00.000Z',
	record
});
const everything = JSON.parse(
	readFileSync(new URL('../../../../tests/fixtures/progress/v1-everything.json', import.meta.url), 'utf8')
) as LearnerRecord;
const text = formatProgressFile(fileOf(everything));

describe('a progress file', () => {
	test('is read as it was made', () => {
		expect(readProgressFile(text, 'cours')).toEqual({ ok: true, value: fileOf(everything) });
		fc.assert(
			fc.property(anyRecord, (record) => {
				expect(readProgressFile(formatProgressFile(fileOf(record)), 'cours')).toEqual({
					ok: true,
					value: fileOf(record)
				});
			}),
			{ seed: 42 }
		);
	});

	test('is read whatever the order of its keys and its spaces', () => {
		const reversed = Object.fromEntries(Object.entries(JSON.parse(text) as object).reverse());
		expect(readProgressFile(JSON.stringify(reversed), 'cours')).toEqual({ ok: true, value: fileOf(everything) });
	});

	const damaged = (change: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...change });

	// given                                                                     then
	test.each([
		['longer than any record', `${text}${' '.repeat(1_000_000)}`, 'too-large'],
		['cut', text.slice(0, -10), 'not-json'],
		['of another program', '{"pages":{}}', 'not-ours'],
		['that is a list', '[]', 'not-ours'],
		['that is nothing', 'null', 'not-ours'],
		['of another format', damaged({ format: 'autre/progression' }), 'not-ours'],
		['of another course', damaged({ course: 'autre' }), 'other-course'],
		['of a later version', damaged({ record: { version: 2 } }), 'newer-version'],
		['with another date', damaged({ date: '2026-12-19T09:00:00.000Z' }), 'damaged'],
		['with another record', damaged({ record: emptyRecord }), 'damaged'],
		['with something more', damaged({ note: 'x' }), 'damaged'],
		['without its checksum', damaged({ checksum: undefined }), 'damaged'],
		['whose record is not one', formatProgressFile(fileOf({ ...emptyRecord, clock: -1 })), 'damaged'],
		[
			'without its course version',
			formatProgressFile({ ...fileOf(emptyRecord), courseVersion: undefined as never }),
			'damaged'
		],
		['without its date', formatProgressFile({ ...fileOf(emptyRecord), date: undefined as never }), 'damaged']
	])('%s is refused', (_, given, code) => {
		expect(readProgressFile(given, 'cours')).toEqual({ ok: false, error: { code } });
	});

	test('with one character changed is never taken for whole', () => {
		const places = fc.tuple(fc.nat(text.length - 1), fc.constantFrom('0', '1', 'a', 'z'));
		fc.assert(
			fc.property(places, ([place, letter]) => {
				fc.pre(text[place] !== letter);
				const read = readProgressFile(`${text.slice(0, place)}${letter}${text.slice(place + 1)}`, 'cours');
				expect(read.ok).toBe(false);
			}),
			{ seed: 42, numRuns: 500 }
		);
	});
});
