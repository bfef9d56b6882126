import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../progress/learner-record';
import { reviewHistory, type Recollection } from './review-history';

const response = (at: number, right: boolean, round = 0): ItemEntry => ({
	kind: 'response',
	at,
	round,
	response: { kind: 'chosen', choices: ['a'] },
	right,
	revision: 1
});
const hesitant = (at: number, right: boolean): ItemEntry => ({ ...response(at, right), unsure: true }) as ItemEntry;
const reveal = (at: number): ItemEntry => ({ kind: 'reveal', at, round: 0 });
const again = (at: number, round: number): ItemEntry => ({ kind: 'again', at, round });
const recall = (at: number, right: boolean): ItemEntry => ({ kind: 'recall', at, round: 0, right });

describe('the history of a question', () => {
	// given                                                          then
	test.each<[title: string, record: ItemEntry[], history: [number, Recollection][]]>([
		['never answered', [], []],
		['begun again and left there', [again(1, 1)], []],
		['answered right', [response(1, true)], []],
		['answered wrong, whatever came next', [response(1, false), response(2, true)], [[2, 'missed']]],
		['whose answer was asked for', [response(1, false), reveal(2)], [[2, 'missed']]],
		['of which only the answer shown is left', [reveal(2)], [[2, 'missed']]],
		['answered right without certainty', [hesitant(1, true)], [[1, 'unsure']]],
		['answered wrong without certainty', [hesitant(1, false)], [[1, 'missed']]],
		['missed, then right in a new round', [response(1, false), again(2, 1), response(3, true, 1)], []],
		['missed, then begun again and left there', [response(1, false), again(2, 1)], [[1, 'missed']]],
		['right, then missed in a new round', [response(1, true), again(2, 1), response(3, false, 1)], [[3, 'missed']]],
		[
			'recalled since it was missed',
			[response(1, false), recall(5, true), recall(9, false)],
			[
				[1, 'missed'],
				[5, 'right'],
				[9, 'missed']
			]
		],
		[
			'recalled, then right in the lesson',
			[response(1, false), recall(5, false), again(6, 1), response(7, true, 1)],
			[
				[1, 'missed'],
				[5, 'missed'],
				[7, 'right']
			]
		],
		['of which only a recall is left', [recall(5, true)], [[5, 'right']]],
		[
			'recalled between two tries of one round',
			[response(1, false), recall(5, true), response(9, true)],
			[
				[5, 'right'],
				[9, 'missed']
			]
		]
	])('of a question %s', (_title, record, history) => {
		expect(reviewHistory(record)).toEqual(history.map(([at, recollection]) => ({ at, recollection })));
	});

	test('goes forward in time, whatever two devices merged, and begins where the question entered', () => {
		const entry = fc.record({
			kind: fc.constantFrom('response', 'recall', 'reveal', 'again'),
			at: fc.integer({ min: 0, max: 1000 }),
			round: fc.integer({ min: 0, max: 3 }),
			right: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
				const record = entries.map(({ kind, at, round, right }): ItemEntry => {
					if (kind === 'response') return response(at, right, round);
					return kind === 'recall' ? recall(at, right) : { kind, at, round };
				});
				const history = reviewHistory(record);
				const times = history.map(({ at }) => at);
				expect(times).toEqual(times.toSorted((one, other) => one - other));

				const recalled = record.some(({ kind }) => kind === 'recall');
				expect(history.length > 0 || !recalled).toBe(true);
				if (!recalled && history.length > 0) {
					expect(history[0]?.recollection).not.toBe('right');
					expect(history.at(-1)?.recollection).not.toBe('right');
				}
			}),
			{ seed: 42, numRuns: 300 }
		);
	});
});
