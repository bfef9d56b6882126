import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { anyRecord } from '../../../../tests/fixtures/any-record';
import { emptyRecord, type LearnerRecord } from '../../core/progress/learner-record';
import { RECORD_VERSION } from '../../core/progress/migrations';
import { mergeRecords } from '../../core/progress/merge-records';
import { readRecord, type learnerRecord } from './record-schema';

const folder = new URL('../../../../tests/fixtures/progress/', import.meta.url);
const sample = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const samples = readdirSync(folder);
const everything = sample('v1-everything.json') as LearnerRecord;

describe('a record of the past', () => {
	test.each(samples)('%s can still be read', (name) => {
		const read = readRecord(sample(name));
		expect(read.ok).toBe(true);
		if (name.startsWith(`v${RECORD_VERSION}-`)) expect(read).toEqual({ ok: true, value: sample(name) });
	});

	test('is there for every version', () => {
		const versions = Array.from({ length: RECORD_VERSION }, (_, index) => index + 1);
		const without = versions.filter((version) => !samples.includes(`v${version}-everything.json`));
		expect(without).toEqual([]);
	});

	test('holds every kind of thing that a record can', () => {
		const entries = Object.values(everything.items).flat();
		const responses = entries.flatMap((entry) => (entry.kind === 'response' ? [entry.response.kind] : []));
		expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['response', 'reveal', 'again', 'recall']));
		expect(new Set(responses)).toEqual(new Set(['chosen', 'ordered', 'placed', 'marked', 'composed']));
		expect(Object.keys(everything)).toEqual([
			...Object.keys(emptyRecord).slice(0, -1),
			'place',
			'profile',
			'assessments'
		]);
	});
});

type Frozen<T> = T extends object ? { readonly [Part in keyof T]: Frozen<T[Part]> } : T;
test('the schema has the parts of a record, and no other', () => {
	expectTypeOf<Frozen<v.InferOutput<typeof learnerRecord>>>().toEqualTypeOf<Frozen<LearnerRecord>>();
});

test('any record comes back from its text', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
		}),
		{ seed: 42 }
	);
});

describe('what is not a record', () => {
	const entry = { at: 1, round: 0, kind: 'reveal' };
	const response = { at: 1, round: 0, kind: 'response', response: { kind: 'chosen', choices: ['a'] }, right: true };

	// given                                                                    then
	test.each([
		[{ clock: -1 }, 'clock'],
		[{ clock: 1.5 }, 'clock'],
		[{ clock: 8.64e15 + 2 }, 'clock'],
		[{ clock: '2026' }, 'clock'],
		[{ epoch: Number.MAX_SAFE_INTEGER + 1 }, 'epoch'],
		[{ pages: null }, 'pages'],
		[{ pages: { p1: { marked: true } } }, 'pages.p1.marked'],
		[{ pages: { p1: { marked: null } } }, 'pages.p1.marked'],
		[{ items: { q1: entry } }, 'items.q1'],
		[{ items: { q1: [entry, { ...entry, kind: 'guess' }] } }, 'items.q1.1.kind'],
		[{ items: { q1: [response] } }, 'items.q1.0.revision'],
		[{ items: { q1: [{ ...response, revision: 1, unsure: false }] } }, 'items.q1.0.unsure'],
		[
			{ items: { q1: [{ ...response, revision: 1, response: { kind: 'chosen', choices: [1] } }] } },
			'items.q1.0.response.choices.0'
		],
		[{ notes: { n: { at: 1, value: 2 } } }, 'notes.n.value'],
		[{ place: { value: 'p1' } }, 'place.at'],
		[
			{ assessments: { d1: { startedAt: 1, responses: {}, sent: { at: 1, right: 'q1', asked: [] } } } },
			'assessments.d1.sent.right'
		]
	])('such as %j is refused, with its place', (part, where) => {
		expect(readRecord({ ...emptyRecord, ...part })).toEqual({ ok: false, error: { code: 'unreadable', where } });
	});

	test('never makes it throw', () => {
		const parts = fc.record(
			Object.fromEntries(
				Object.keys(everything).map((name) => [
					name,
					fc.oneof(fc.jsonValue(), fc.constant(Reflect.get(everything, name)))
				])
			),
			{ requiredKeys: ['version'] }
		);
		fc.assert(
			fc.property(fc.oneof(parts, fc.jsonValue()), (value) => {
				expect(typeof readRecord(value).ok).toBe('boolean');
			}),
			{ seed: 42, numRuns: 500 }
		);
	});
});

describe('a record written by other hands', () => {
	test('loses what this edition does not know', () => {
		const read = readRecord({ ...emptyRecord, mood: 'good', pages: { p1: { marked: 1, stars: 3 } } });
		expect(read).toEqual({ ok: true, value: { ...emptyRecord, pages: { p1: { marked: 1 } } } });
	});

	test('has its entries put in order, without doubles, so that it merges like any other', () => {
		const later = { at: 2, round: 0, kind: 'reveal' };
		const earlier = { at: 1, round: 0, kind: 'again' };

		const read = readRecord({ ...emptyRecord, items: { q1: [later, earlier, { kind: 'reveal', round: 0, at: 2 }] } });

		expect(read).toEqual({ ok: true, value: { ...emptyRecord, items: { q1: [earlier, later] } } });
	});

	test('cannot reach the prototype of objects', () => {
		const read = readRecord(
			JSON.parse(
				'{"version":1,"epoch":0,"clock":1,"pages":{"__proto__":{"marked":1},"toString":{"marked":1}},"items":{},"notes":{},"assessments":{}}'
			)
		);

		expect(read.ok && mergeRecords(emptyRecord, read.value).pages).toEqual({ toString: { marked: 1 } });
		expect('marked' in {}).toBe(false);
	});
});
