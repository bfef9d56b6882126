import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyResponse } from '../../../../tests/fixtures/any-response';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import type { QuizItem } from './item';
import { keyOf } from './key';
import { markItem, type JudgeComposed } from './mark-item';
import type { ItemResponse } from './response';

const { singleChoice, ordering, matching, classify, findFaults, compose } = quizItems;

/** Knows one right address: the rules are tested with the judge that has them. */
const judge: JudgeComposed = (item, address) => ({
	id: 'address',
	mark: address === item.expected ? 'right' : 'wrong',
	feedback: address === item.expected ? item.explanation : item.fallbackFeedback
});

describe('not answering is not a wrong answer', () => {
	// given
	test.each<[string, QuizItem, ItemResponse]>([
		['no choice', singleChoice, { kind: 'chosen', choices: [] }],
		['no part in order', ordering, { kind: 'ordered', parts: [] }],
		['no segment', findFaults, { kind: 'marked', segments: [] }],
		['no pair', matching, { kind: 'placed', targets: {} }],
		['one pair left', matching, { kind: 'placed', targets: { ecrire: 'ecrire', conserver: 'conserver' } }],
		['one card left', classify, { kind: 'placed', targets: { claire: 'nominative' } }],
		['no address', compose, { kind: 'composed', address: '' }],
		['an @ alone', compose, { kind: 'composed', address: '@' }]
	])('with %s', (_, item, response) => {
		expect(markItem(item, response, judge)).toEqual({ score: { kind: 'unscorable', reason: 'unanswered' }, parts: [] });
	});
});

describe('a part that the question does not have cannot be marked', () => {
	// given
	test.each<[string, QuizItem, ItemResponse]>([
		['a choice', singleChoice, { kind: 'chosen', choices: ['b', 'z'] }],
		['a part to order', ordering, { kind: 'ordered', parts: ['rediger', 'z'] }],
		['a segment', findFaults, { kind: 'marked', segments: ['z'] }],
		['a pair', matching, { kind: 'placed', targets: { z: 'ecrire' } }],
		['a right side', matching, { kind: 'placed', targets: { ecrire: 'z' } }],
		['a category', classify, { kind: 'placed', targets: { claire: 'soins' } }],
		['a card named as an inherited property', classify, { kind: 'placed', targets: { toString: 'nominative' } }]
	])('as %s', (_, item, response) => {
		expect(markItem(item, response, judge)).toEqual({
			score: { kind: 'unscorable', reason: 'unknown-part' },
			parts: []
		});
	});
});

describe('a bug stops the marking', () => {
	test.each(Object.values(quizItems))('when $kind gets a response of another kind', (item) => {
		const other = Object.values(quizItems)
			.map(keyOf)
			.find(({ kind }) => kind !== keyOf(item).kind);
		expect(() => markItem(item, other as ItemResponse, judge)).toThrow(/^Expected a response/);
	});

	test('when an address was composed and nobody can judge it', () => {
		expect(() => markItem(compose, keyOf(compose))).toThrow('No judge for the composed address of "adresse-d-elodie"');
	});
});

test('a composed address earns its one point by its judge, whose words are kept', () => {
	const right = markItem(compose, { kind: 'composed', address: compose.expected }, judge);
	const wrong = markItem(compose, { kind: 'composed', address: 'educatrice@' }, judge);
	expect(right.score).toEqual({ kind: 'scored', earned: 1, possible: 1 });
	expect(wrong).toEqual({
		score: { kind: 'scored', earned: 0, possible: 1 },
		parts: [{ id: 'address', mark: 'wrong', feedback: compose.fallbackFeedback }]
	});
});

/** Two responses say the same when they pick the same ids, in the same order if order is the question. */
const said = (response: ItemResponse) => {
	if (response.kind === 'chosen') return [...response.choices].sort();
	if (response.kind === 'marked') return [...response.segments].sort();
	return response;
};

describe.each(Object.entries(quizItems))('whatever is given to %s', (_, item: QuizItem) => {
	test('the score stays between nothing and everything, and only the key earns everything', () => {
		fc.assert(
			fc.property(anyResponse(item), (response) => {
				const { score, parts } = markItem(item, response, judge);
				if (score.kind === 'unscorable') {
					expect(score.reason).toBe('unanswered');
					expect(parts).toEqual([]);
					return;
				}
				expect(score.earned).toBeGreaterThanOrEqual(0);
				expect(score.earned).toBeLessThanOrEqual(score.possible);

				const isKey = JSON.stringify(said(response)) === JSON.stringify(said(keyOf(item)));
				expect(score.earned === score.possible).toBe(isKey);
				expect(parts.some(({ mark }) => mark === 'wrong' || mark === 'missed')).toBe(!isKey);
			}),
			{ seed: 42, numRuns: 300 }
		);
	});
});
