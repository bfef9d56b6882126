import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { seededRandom } from '../shared/random';
import { asAsked, askedOrder, seedOf } from './asked-order';

const { ordering, matching, singleChoice } = quizItems;

describe('seedOf', () => {
	// given        then: the published vectors of FNV-1a 32
	test.each([
		['', 0x811c9dc5],
		['a', 0xe40c292c],
		['foobar', 0xbf9cf968]
	])('draws from %j always the same seed', (id, seed) => {
		expect(seedOf(id)).toBe(seed);
	});
});

describe('askedOrder', () => {
	const items = ordering.items.map(({ id }) => id);
	const pairs = matching.pairs.map(({ id }) => id);
	const two = { ...matching, pairs: matching.pairs.slice(0, 2) };

	test('shows every part and every intruder once, for any seed, and never gives the order', () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const shown = askedOrder(ordering, seededRandom(seed));
				expect([...shown].sort()).toEqual([...items, 'imprimer'].sort());
				expect(shown.filter((id) => id !== 'imprimer')).not.toEqual(items);
			}),
			{ seed: 42, numRuns: 500 }
		);
	});

	test('shows every right side once, for any seed, and never all in front of their left side', () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const shown = askedOrder(matching, seededRandom(seed));
				expect([...shown].sort()).toEqual([...pairs].sort());
				expect(shown).not.toEqual(pairs);
				expect(askedOrder(two, seededRandom(seed))).toEqual(['conserver', 'ecrire']);
			}),
			{ seed: 42, numRuns: 500 }
		);
	});

	test('draws again the same order for the same question, and another for another', () => {
		const pairs = Array.from({ length: 6 }, (_, index) => ({
			id: `p${index}`,
			left: [`gauche ${index}`],
			right: [`droite ${index}`],
			feedback: []
		}));
		const long = (id: string) => ({ ...matching, id, pairs });
		expect(askedOrder(long('q1'))).toEqual(askedOrder(long('q1')));
		expect(askedOrder(long('q1'))).not.toEqual(askedOrder(long('q2')));
	});
});

describe('asAsked', () => {
	const order = (round: number) => asAsked(singleChoice, round).choices.map(({ id }) => id);

	test('keeps the order of the choices for an attempt, and all of them', () => {
		expect(order(3)).toEqual(order(3));
		expect([...order(3)].sort()).toEqual(singleChoice.choices.map(({ id }) => id).sort());
	});

	test('gives another order to other attempts', () => {
		expect(new Set([0, 1, 2, 3, 4, 5, 6, 7].map((round) => order(round).join())).size).toBeGreaterThan(1);
	});

	test('leaves the questions that have no choices as they are', () => {
		expect(asAsked(ordering, 1)).toBe(ordering);
	});
});
