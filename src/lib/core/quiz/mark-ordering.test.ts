import { expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { markOrdering } from './mark-ordering';

const { ordering } = quizItems;

// given                                              then: earned, marks of rediger, valider, envoyer, imprimer
test.each([
	[['rediger', 'valider', 'envoyer'], 4, ['right', 'right', 'right', 'neutral']],
	[['rediger', 'imprimer', 'valider', 'envoyer'], 3, ['right', 'right', 'right', 'wrong']],
	[['rediger', 'envoyer', 'valider'], 2, ['right', 'wrong', 'wrong', 'neutral']],
	[['rediger', 'envoyer'], 2, ['right', 'missed', 'wrong', 'neutral']],
	[['valider', 'envoyer', 'rediger'], 1, ['wrong', 'wrong', 'wrong', 'neutral']],
	[['imprimer'], 0, ['missed', 'missed', 'missed', 'wrong']],
	[['rediger', 'rediger', 'valider', 'envoyer'], 4, ['right', 'right', 'right', 'neutral']]
])('%j earns %i of 4', (given, earned, marks) => {
	const { score, parts } = markOrdering(ordering, given);
	expect(score).toEqual({ kind: 'scored', earned, possible: 4 });
	expect(parts.map(({ mark }) => mark)).toEqual(marks);
});

test('without intruders, only places count', () => {
	const { score } = markOrdering({ ...ordering, intruders: undefined }, ['valider', 'rediger', 'envoyer']);
	expect(score).toEqual({ kind: 'scored', earned: 1, possible: 3 });
});

test('every part keeps its own feedback, the intruder last', () => {
	const { parts } = markOrdering(ordering, ['envoyer']);
	expect(parts.map(({ id, feedback }) => ({ id, feedback }))).toEqual(
		[...ordering.items, ...(ordering.intruders ?? [])].map(({ id, feedback }) => ({ id, feedback }))
	);
});
