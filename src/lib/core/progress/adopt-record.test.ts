import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecord } from '../../../../tests/fixtures/any-record';
import { adoptRecord, previewImport } from './adopt-record';
import { emptyRecord, type ItemEntry, type LearnerRecord } from './learner-record';
import { mergeRecords } from './merge-records';
import { recordEvent } from './record-event';

const none = { pages: 0, answers: 0, notes: 0, assessments: 0 };
const response = { kind: 'chosen', choices: ['a'] } as const;
const given = (at: number): ItemEntry => ({ at, round: 0, kind: 'response', response, right: true, revision: 1 });

describe('an imported record', () => {
	test('comes back whole after everything was erased', () => {
		fc.assert(
			fc.property(anyRecord, (record) => {
				const erased = recordEvent(record, { kind: 'erased' }, 100);
				const { epoch, clock } = erased;
				expect(adoptRecord(erased, record)).toEqual({ ...record, epoch, clock });
			}),
			{ seed: 42 }
		);
	});

	test('takes nothing away, even when an erasing preceded it elsewhere', () => {
		fc.assert(
			fc.property(anyRecord, anyRecord, (current, imported) => {
				const adopted = adoptRecord(current, imported);
				expect(mergeRecords(adopted, current)).toBe(adopted);
			}),
			{ seed: 42 }
		);
	});
});

describe('the preview of an import', () => {
	const full: LearnerRecord = {
		...emptyRecord,
		epoch: 3,
		pages: { p1: { reached: 1 }, p2: { marked: 2 } },
		items: {
			q1: [given(1), { at: 2, round: 0, kind: 'reveal' }],
			q2: [{ at: 3, round: 0, kind: 'recall', right: true }]
		},
		notes: { n: { at: 4, value: 'lundi' } },
		assessments: {
			d1: { startedAt: 1, responses: {}, sent: { at: 2, right: [], asked: ['q1'] } },
			d2: { startedAt: 1, responses: {} }
		}
	};

	// given                                                                     then
	test.each<[string, LearnerRecord, LearnerRecord, object]>([
		['counts what an empty record would gain', emptyRecord, full, { pages: 2, answers: 2, notes: 1, assessments: 1 }],
		['counts nothing twice', full, full, none],
		['says when a file brings nothing', full, emptyRecord, none],
		[
			'counts the answers of a question already answered here',
			{ ...emptyRecord, items: { q1: [given(9)] } },
			{ ...emptyRecord, items: { q1: [given(8)] } },
			{ ...none, answers: 1 }
		],
		[
			'leaves out a note written later here',
			{ ...emptyRecord, notes: { n: { at: 9, value: 'mardi' } } },
			full,
			{ pages: 2, answers: 2, notes: 0, assessments: 1 }
		]
	])('%s', (_, current, imported, preview) => {
		expect(previewImport(current, imported)).toEqual(preview);
	});
});
