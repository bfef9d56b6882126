import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecord } from '../../../../tests/fixtures/any-record';
import { attemptOf } from './attempt-of';
import { itemFacts } from './item-facts';
import { emptyRecord, type ItemEntry, type LearnerRecord } from './learner-record';
import { stableText } from './stable-text';
import { fitRecord, trimRecord } from './trim-record';

const response = { kind: 'chosen', choices: ['a'] } as const;
const given = (at: number, round: number): ItemEntry => ({
	at,
	round,
	kind: 'response',
	response,
	right: false,
	revision: 1
});
const again = (at: number, round: number): ItemEntry => ({ at, round, kind: 'again' });

/** Begun again and again, twice wrong each time, and asked again in between. */
const worn = Array.from({ length: 5 }, (_, round): ItemEntry[] => [
	again(round * 10, round),
	given(round * 10 + 1, round),
	given(round * 10 + 2, round),
	{ at: round * 10 + 3, round, kind: 'recall', right: false },
	{ at: round * 10 + 4, round, kind: 'recall', right: true }
]).flat();

describe('a trimmed record', () => {
	test('gives the same attempts and the same facts', () => {
		fc.assert(
			fc.property(anyRecord, (record) => {
				const trimmed = trimRecord(record);
				for (const [id, entries] of Object.entries(record.items)) {
					expect(attemptOf(trimmed.items[id])).toEqual(attemptOf(entries));
					expect(itemFacts(trimmed.items[id])).toEqual(itemFacts(entries));
				}
				expect({ ...trimmed, items: record.items }).toEqual(record);
			}),
			{ seed: 42, numRuns: 500 }
		);
	});

	test('keeps the first response, the last rounds and the last recall of a question', () => {
		const entries = [...worn, again(90, 5), given(91, 5), again(92, 6)];

		expect(trimRecord({ ...emptyRecord, items: { q1: entries } }).items['q1']).toEqual([
			given(1, 0),
			again(40, 4),
			given(41, 4),
			given(42, 4),
			{ at: 44, round: 4, kind: 'recall', right: true },
			again(90, 5),
			given(91, 5),
			again(92, 6)
		]);
	});
});

describe('a record', () => {
	const of = (questions: number): LearnerRecord => ({
		...emptyRecord,
		items: Object.fromEntries(Array.from({ length: questions }, (_, index) => [`q${index}`, worn]))
	});

	test('of a usual size stays as it is', () => {
		const usual = of(50);
		expect(stableText(usual).length).toBeLessThan(100_000);
		expect(fitRecord(usual)).toBe(usual);
	});

	test('over a hundred thousand characters loses its optional history', () => {
		const large = of(120);
		expect(stableText(large).length).toBeGreaterThan(100_000);
		expect(stableText(fitRecord(large)).length).toBeLessThan(100_000);
	});
});
