import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecord } from '../../../../tests/fixtures/any-record';
import { emptyRecord, type AssessmentRecord, type ItemEntry, type LearnerRecord } from './learner-record';
import { mergeRecords } from './merge-records';

const holding = (parts: Partial<LearnerRecord>): LearnerRecord => ({ ...emptyRecord, ...parts });

describe('merging two copies of a record', () => {
	test('gives the same whichever comes first', () => {
		fc.assert(
			fc.property(anyRecord, anyRecord, (a, b) => {
				expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
			}),
			{ seed: 42, numRuns: 500 }
		);
	});

	test('gives the same in any grouping', () => {
		fc.assert(
			fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
				expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
			}),
			{ seed: 42, numRuns: 500 }
		);
	});

	test('gives the very same record when the other adds nothing', () => {
		fc.assert(
			fc.property(anyRecord, anyRecord, (a, b) => {
				expect(mergeRecords(a, structuredClone(a))).toBe(a);
				const both = mergeRecords(a, b);
				expect(mergeRecords(both, b)).toBe(both);
			}),
			{ seed: 42 }
		);
	});

	test('leaves alone the questions where nothing happened', () => {
		const q1: readonly ItemEntry[] = [{ at: 1, round: 0, kind: 'reveal' }];
		const q2: readonly ItemEntry[] = [{ at: 2, round: 0, kind: 'reveal' }];

		const merged = mergeRecords(holding({ items: { q1 } }), holding({ items: { q1: structuredClone(q1), q2 } }));

		expect(merged.items['q1']).toBe(q1);
		expect(merged.items['q2']).toBe(q2);
	});
});

describe('what stands', () => {
	const notes = (at: number, value: string) => holding({ notes: { n: { at, value } } });
	const earlier: ItemEntry = { at: 1, round: 0, kind: 'reveal' };
	const later: ItemEntry = { at: 2, round: 1, kind: 'again' };
	const response = (choice: string) => ({ kind: 'chosen', choices: [choice] }) as const;
	const draw = (at: number, choice: string, sentAt?: number): AssessmentRecord => ({
		startedAt: at,
		responses: { q1: { at, value: response(choice) } },
		...(sentAt !== undefined && { sent: { at: sentAt, right: [choice], asked: ['q1'] } })
	});
	const draws = (d1: AssessmentRecord) => holding({ assessments: { d1 } });

	// given two copies                                                             then
	test.each<[string, LearnerRecord, LearnerRecord, Partial<LearnerRecord>]>([
		[
			'of a page: the earliest times',
			holding({ pages: { p1: { reached: 3 } } }),
			holding({ pages: { p1: { reached: 5, marked: 4 } } }),
			{ pages: { p1: { reached: 3, marked: 4 } } }
		],
		[
			'of a question: everything, oldest first',
			holding({ items: { q1: [later] } }),
			holding({ items: { q1: [earlier] } }),
			{ items: { q1: [earlier, later] } }
		],
		['of a note: the latest', notes(1, 'z'), notes(2, ''), { notes: { n: { at: 2, value: '' } } }],
		[
			'of a note of the same moment: always the same one',
			notes(1, 'z'),
			notes(1, 'a'),
			{ notes: { n: { at: 1, value: 'z' } } }
		],
		[
			'of a draw: the earliest start, the latest response',
			draws(draw(1, 'a')),
			draws(draw(2, 'b')),
			{ assessments: { d1: { startedAt: 1, responses: { q1: { at: 2, value: response('b') } } } } }
		],
		[
			'of a draw sent twice: the first sending',
			draws(draw(1, 'a', 9)),
			draws(draw(1, 'a', 8)),
			{ assessments: { d1: draw(1, 'a', 8) } }
		],
		[
			'of a draw sent twice at the same moment: always the same sending',
			draws(draw(1, 'a', 8)),
			draws({ ...draw(1, 'a', 8), sent: { at: 8, right: [], asked: ['q1'] } }),
			{ assessments: { d1: draw(1, 'a', 8) } }
		],
		[
			'of a place: the latest',
			holding({ place: { at: 1, value: 'p1' } }),
			emptyRecord,
			{ place: { at: 1, value: 'p1' } }
		],
		['of a time: the latest', holding({ clock: 3 }), holding({ clock: 5 }), { clock: 5 }],
		[
			'of which one was erased: the erased one, at the latest time',
			holding({ clock: 9, pages: { p1: { marked: 9 } } }),
			holding({ epoch: 1, clock: 5 }),
			{ epoch: 1, clock: 9 }
		]
	])('%s', (_, a, b, then) => {
		expect(mergeRecords(a, b)).toEqual(holding(then));
		expect(mergeRecords(b, a)).toEqual(holding(then));
	});
});
