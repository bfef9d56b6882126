import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../../learner-record';
import { entriesOf, keepItem, timesOf } from './kept-item';

const response = (at: number, round: number, right: boolean): ItemEntry => ({
	at,
	round,
	kind: 'response',
	response: { kind: 'chosen', choices: [`choice-${at}`] },
	right,
	revision: 1
});
const reveal = (at: number, round: number): ItemEntry => ({ at, round, kind: 'reveal' });
const again = (at: number, round: number): ItemEntry => ({ at, round, kind: 'again' });
const recall = (at: number, right: boolean): ItemEntry => ({ at, round: 0, kind: 'recall', right });

describe('what is kept of a question', () => {
	// what happened, the entries, the times of those kept
	test.each<readonly [string, readonly ItemEntry[], readonly number[]]>([
		['one right response', [response(1, 0, true)], [1]],
		['two tries', [response(1, 0, false), response(2, 0, true)], [1, 2]],
		['a try, then the answer', [response(1, 0, false), reveal(2, 0)], [1, 2]],
		[
			'three tries on two devices: the first and the right one',
			[response(1, 0, false), response(2, 0, true), response(3, 0, false)],
			[1, 2]
		],
		[
			'three wrong tries: the first and the latest',
			[response(1, 0, false), response(2, 0, false), response(3, 0, false)],
			[1, 3]
		],
		['a question begun again', [response(1, 0, true), again(2, 1)], [1, 2]],
		[
			'two rounds: of the older one, the first response',
			[response(1, 0, false), response(2, 0, false), again(3, 1), response(4, 1, true)],
			[1, 3, 4]
		],
		[
			'the only right response, in an older round',
			[response(1, 0, false), again(2, 1), response(3, 1, true), again(4, 2), response(5, 2, false)],
			[1, 3, 4, 5]
		],
		[
			'only the latest round of many',
			[response(1, 0, true), again(2, 1), response(3, 1, true), again(4, 2), response(5, 2, true)],
			[1, 4, 5]
		],
		[
			'the latest three recalls',
			[response(1, 0, true), recall(2, true), recall(3, false), recall(4, true), recall(5, true)],
			[1, 3, 4, 5]
		],
		['nothing', [], []]
	])('%s', (_what, entries, times) => {
		const kept = keepItem(entries);
		expect(entriesOf(kept)).toEqual(entries.filter(({ at }) => times.includes(at)));
		expect([...timesOf(kept)].sort()).toEqual(times);
		expect(keepItem(entriesOf(kept))).toEqual(kept);
	});

	test('tells that a round was begun even when only its responses came', () => {
		expect(entriesOf(keepItem([response(1, 0, true), response(5, 1, true)]))).toEqual([
			response(1, 0, true),
			again(5, 1),
			response(5, 1, true)
		]);
	});

	test('counts no further than 255 rounds', () => {
		expect(keepItem([response(1, 0, true), response(2, 9_000, false)]).round).toBe(255);
	});
});
