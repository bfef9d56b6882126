import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../shared/random';
import { CHECK_SYMBOLS, hasCheck, withCheck } from './check-symbols';

const BASE = 32;
const random = seededRandom(3);
const draw = (length: number) => Array.from({ length }, () => Math.floor(random() * BASE));
/** Of the length of our codes and of the longest ones. */
const samples = [14, 14, 14, 20, 27].map(draw).map(withCheck);

describe('check symbols', () => {
	test('are after the symbols, and hold', () => {
		const symbols = draw(14);
		expect(withCheck(symbols).slice(0, -CHECK_SYMBOLS)).toEqual(symbols);
		expect(withCheck(symbols)).toHaveLength(18);
		for (const sample of samples) expect(hasCheck(sample)).toBe(true);
	});

	test('see any symbol taken for another', () => {
		for (const sample of samples) {
			for (const [place, symbol] of sample.entries()) {
				for (let other = 0; other < BASE; other += 1) {
					expect(hasCheck(sample.with(place, other))).toBe(other === symbol);
				}
			}
		}
	});

	test('see any two different symbols swapped, neighbours or not', () => {
		for (const sample of samples) {
			for (const [place, symbol] of sample.entries()) {
				for (const [other, otherSymbol] of sample.entries()) {
					const swapped = sample.with(place, otherSymbol).with(other, symbol);
					expect(hasCheck(swapped)).toBe(symbol === otherSymbol);
				}
			}
		}
	});

	test('see up to four wrong symbols at once', () => {
		for (let trial = 0; trial < 20_000; trial += 1) {
			const sample = samples[trial % samples.length] ?? [];
			const wrong = [...sample];
			for (let count = 0; count < CHECK_SYMBOLS; count += 1) {
				wrong[Math.floor(random() * wrong.length)] = Math.floor(random() * BASE);
			}
			expect(hasCheck(wrong)).toBe(wrong.every((symbol, place) => symbol === sample[place]));
		}
	});
});
