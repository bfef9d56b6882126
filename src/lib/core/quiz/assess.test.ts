import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, neededFor } from './assess';

const objectiveOf = { a1: 'o1', a2: 'o1', a3: 'o1', b1: 'o2', c1: 'o3' };
const scale = { objectives: ['o1', 'o2', 'o3', 'o4'], objectiveOf, masteryScore: 0.7 };
const asked = Object.keys(objectiveOf);

describe('the result of an assessment', () => {
	test('counts right answers, in all and objective by objective', () => {
		const result = assess({ asked, right: ['a1', 'a2', 'c1'] }, scale);
		expect(result).toMatchObject({ score: { earned: 3, possible: 5 }, scaled: 0.6, acquired: false });
		expect(result.objectives.map(({ id, score, acquired }) => [id, score.earned, score.possible, acquired])).toEqual([
			['o1', 2, 3, false],
			['o2', 0, 1, false],
			['o3', 1, 1, true],
			['o4', 0, 0, false]
		]);
	});

	// right, mastery, acquired
	test.each([
		[['a1', 'a2', 'a3', 'b1'], 0.8, true],
		[['a1', 'a2', 'a3', 'b1'], 0.81, false],
		[[], 0, true]
	])('with %j right and a threshold of %d, is acquired: %s', (right, masteryScore, acquired) => {
		expect(assess({ asked, right }, { ...scale, masteryScore }).acquired).toBe(acquired);
	});

	test('counts nothing that was not asked, and keeps a question that the bank has lost', () => {
		const { score } = assess({ asked: ['a1', 'lost'], right: ['a1', 'b1', 'lost'] }, scale);
		expect(score).toEqual({ earned: 2, possible: 2 });
	});

	test('is empty when nothing was asked', () => {
		expect(assess({ asked: [], right: [] }, { ...scale, masteryScore: 0 })).toMatchObject({
			scaled: 0,
			acquired: false
		});
	});
});

test('the number of right answers told is exactly where the word changes', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 40 }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(possible, masteryScore) => {
				const ids = Array.from({ length: possible }, (_, index) => `${index}`);
				const acquired = (earned: number) =>
					assess({ asked: ids, right: ids.slice(0, earned) }, { objectives: [], objectiveOf: {}, masteryScore })
						.acquired;
				const needed = neededFor(masteryScore, possible);
				expect(acquired(needed)).toBe(true);
				if (needed > 0) expect(acquired(needed - 1)).toBe(false);
			}
		),
		{ seed: 1 }
	);
	expect(neededFor(0.7, 12)).toBe(9);
	expect(neededFor(0.7, 10)).toBe(7);
});
