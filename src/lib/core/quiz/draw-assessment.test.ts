import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawAssessment, parseDraw } from './draw-assessment';

/** A bank by objective: `c` is a small case, `q` a plain question. */
const bankOf = (objectives: Readonly<Record<string, string>>) =>
	Object.entries(objectives).flatMap(([objective, kinds]) =>
		Array.from(kinds, (kind, index) => ({ id: `${objective}-${index}`, objective, case: kind === 'c' }))
	);
const OBJECTIVES = ['o1', 'o2', 'o3', 'o4'];
const bank = bankOf({ o1: 'qqqc', o2: 'qq', o3: 'qqqqqc', o4: 'cq' });
const draw = (seed: number, cases = 2) => drawAssessment({ bank, objectives: OBJECTIVES, cases, seed });

describe('a draw', () => {
	test('has one question for each objective, in their order, and enough cases', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 3 }), (seed, cases) => {
				const drawn = draw(seed, cases);
				expect(drawn.map(({ objective }) => objective)).toEqual(OBJECTIVES);
				expect(drawn.filter((item) => item.case).length).toBeGreaterThanOrEqual(cases);
			}),
			{ seed: 1 }
		);
	});

	test('is the same for the same number, and another for another', () => {
		expect(draw(7)).toEqual(draw(7));
		const draws = new Set(Array.from({ length: 50 }, (_, index) => JSON.stringify(draw(index + 1))));
		expect(draws.size).toBeGreaterThan(15);
	});

	test('gives every question of the bank its chance', () => {
		const seen = new Set(
			Array.from({ length: 200 }, (_, index) => draw(index + 1)).flatMap((items) => items.map(({ id }) => id))
		);
		expect([...seen].sort()).toEqual(bank.map(({ id }) => id).sort());
	});

	test('adds no case where chance gave enough', () => {
		const cases = Array.from({ length: 200 }, (_, index) => draw(index + 1, 0).filter((item) => item.case).length);
		expect(Math.min(...cases)).toBe(0);
	});

	test('is a bug of the bank when an objective has no question, or when cases lack', () => {
		expect(() => drawAssessment({ bank, objectives: ['o9'], cases: 0, seed: 1 })).toThrow('Nothing');
		expect(() => draw(1, 4)).toThrow('lacks 1 cases');
	});
});

describe('the number of a draw', () => {
	test.each([
		['1', 1],
		[' 48 21 ', 4821],
		['0007', 7]
	])('reads %j', (text, value) => {
		expect(parseDraw(text)).toEqual({ ok: true, value });
	});

	test.each(['', '0', '12345', '-1', '1.5', 'abc', '2-0-4821'])('refuses %j', (text) => {
		expect(parseDraw(text)).toEqual({ ok: false, error: 'not-a-draw' });
	});
});
