import { expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { keyOf } from '../../core/quiz/key';
import type { QuizItem } from '../../core/quiz/item';
import type { ItemResponse } from '../../core/quiz/response';
import { gapOf, type Gap } from './response-gap';

const { singleChoice, ordering, matching, classify, findFaults, compose } = quizItems;

test.each(Object.entries(quizItems))('the key of %s lacks nothing, and no response lacks everything', (_, item) => {
	expect(gapOf(item, keyOf(item))).toBeUndefined();
	expect(gapOf(item, undefined)).toBe('empty');
});

test.each<readonly [QuizItem, ItemResponse, Gap]>([
	[singleChoice, { kind: 'chosen', choices: [] }, 'empty'],
	[ordering, { kind: 'ordered', parts: [] }, 'empty'],
	[findFaults, { kind: 'marked', segments: [] }, 'empty'],
	[matching, { kind: 'placed', targets: {} }, 'empty'],
	[matching, { kind: 'placed', targets: { ecrire: 'prescrire' } }, 'partial'],
	[classify, { kind: 'placed', targets: { claire: 'nominative', ancienne: 'nominative' } }, 'partial'],
	[compose, { kind: 'composed', address: '@' }, 'empty'],
	[compose, { kind: 'composed', address: 'educatrice@.fr' }, 'partial']
])('for a question « $kind », %j is $2', (item, response, gap) => {
	expect(gapOf(item, response)).toBe(gap);
});
