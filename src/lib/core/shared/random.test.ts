import { describe, expect, test } from 'vitest';
import { pick, seededRandom, shuffle } from './random';

const draw = (seed: number, count: number) => {
	const random = seededRandom(seed);
	return Array.from({ length: count }, random);
};

describe('seededRandom', () => {
	test('gives the same numbers for the same seed, others for another', () => {
		expect(draw(42, 5)).toEqual(draw(42, 5));
		expect(draw(42, 5)).not.toEqual(draw(43, 5));
	});

	test('stays in [0, 1) and spreads evenly', () => {
		const numbers = draw(7, 20_000);
		expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
		for (let tenth = 0; tenth < 10; tenth += 1) {
			const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
			expect(Math.abs(share - 2000), `tenth ${tenth}`).toBeLessThan(200);
		}
	});
});

describe('pick and shuffle', () => {
	test('give every order of a list', () => {
		const random = seededRandom(1);
		const orders = new Set(Array.from({ length: 200 }, () => shuffle(['a', 'b', 'c'], random).join('')));
		expect([...orders].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
	});

	test('take an empty list for a bug', () => {
		expect(() => pick([], seededRandom(1))).toThrow('Nothing');
	});
});
