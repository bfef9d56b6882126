import { describe, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { markChoices } from './mark-choices';

const { singleChoice, multipleChoice } = quizItems;

describe('a single choice', () => {
	// given             then: earned, marks of a, b, c
	test.each([
		[['b'], 1, ['neutral', 'right', 'neutral']],
		[['a'], 0, ['wrong', 'missed', 'neutral']],
		[['a', 'b'], 0, ['wrong', 'right', 'neutral']]
	])('of %j earns %i of 1', (chosen, earned, marks) => {
		const { score, parts } = markChoices(singleChoice, chosen);
		expect(score).toEqual({ kind: 'scored', earned, possible: 1 });
		expect(parts.map(({ mark }) => mark)).toEqual(marks);
	});
});

describe('a multiple choice', () => {
	// given                      then: earned, marks of a, b, c, d
	test.each([
		[['a', 'c'], 2, ['right', 'neutral', 'right', 'neutral']],
		[['c', 'a'], 2, ['right', 'neutral', 'right', 'neutral']],
		[['a'], 1, ['right', 'neutral', 'missed', 'neutral']],
		[['a', 'b', 'c'], 1, ['right', 'wrong', 'right', 'neutral']],
		[['a', 'b'], 0, ['right', 'wrong', 'missed', 'neutral']],
		[['b', 'd'], 0, ['missed', 'wrong', 'missed', 'wrong']],
		[['a', 'b', 'c', 'd'], 0, ['right', 'wrong', 'right', 'wrong']]
	])('of %j earns %i of 2', (chosen, earned, marks) => {
		const { score, parts } = markChoices(multipleChoice, chosen);
		expect(score).toEqual({ kind: 'scored', earned, possible: 2 });
		expect(parts.map(({ mark }) => mark)).toEqual(marks);
	});
});

test('every choice keeps its own feedback, in the order of the question', () => {
	const { parts } = markChoices(multipleChoice, ['d']);
	expect(parts.map(({ id, feedback }) => ({ id, feedback }))).toEqual(
		multipleChoice.choices.map(({ id, feedback }) => ({ id, feedback }))
	);
});
