import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseReview, REVIEW_SIZE, reviewMinutes, type DueItem } from './choose-review';

const item = (id: string, objective: string, due: number): DueItem => ({ id, objective, due });
const ids = (items: readonly DueItem[]) => items.map(({ id }) => id).join(' ');

describe('a review', () => {
	test('asks the most overdue first, and of two the first by its name', () => {
		expect(ids(chooseReview([item('b', 'o1', 5), item('c', 'o2', 1), item('a', 'o3', 5)]))).toBe('c a b');
	});

	test('asks a second question of an objective after one of each', () => {
		const due = [item('a', 'o1', 1), item('b', 'o1', 2), item('c', 'o2', 3), item('d', 'o1', 4), item('e', 'o3', 5)];
		expect(ids(chooseReview(due))).toBe('a c e b d');
	});

	test('leaves the rest to another day', () => {
		const due = Array.from({ length: 9 }, (_, index) => item(`q${index}`, 'o1', index));
		expect(ids(chooseReview(due))).toBe('q0 q1 q2 q3 q4 q5');
	});

	test.each([
		[0, 0],
		[1, 1],
		[4, 2],
		[5, 3],
		[REVIEW_SIZE, 3]
	])('of %i questions takes about %i minutes', (questions, minutes) => {
		expect(reviewMinutes(questions)).toBe(minutes);
	});

	test('is the same whatever the order given, never longer than six, and never neglects an objective', () => {
		const due = fc.uniqueArray(
			fc.record({
				id: fc.stringMatching(/^[a-z]{1,3}$/),
				objective: fc.constantFrom('o1', 'o2', 'o3', 'o4'),
				due: fc.integer({ min: 0, max: 20 })
			}),
			{ selector: ({ id }) => id, maxLength: 20 }
		);
		fc.assert(
			fc.property(due, (items) => {
				const chosen = chooseReview(items);
				expect(chooseReview(items.toReversed())).toEqual(chosen);
				expect(chosen).toHaveLength(Math.min(items.length, REVIEW_SIZE));
				expect(new Set(chosen.map(({ objective }) => objective))).toEqual(
					new Set(items.map(({ objective }) => objective))
				);
				expect(chosen[0]?.due).toBe(items.length > 0 ? Math.min(...items.map((one) => one.due)) : undefined);
			}),
			{ seed: 42, numRuns: 300 }
		);
	});
});
