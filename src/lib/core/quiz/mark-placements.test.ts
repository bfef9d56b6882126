import { describe, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { markPlacements } from './mark-placements';

const { matching, classify } = quizItems;

describe('a matching', () => {
	// given                                                                        then
	test.each([
		[{ ecrire: 'ecrire', conserver: 'conserver', prescrire: 'prescrire' }, 3, ['right', 'right', 'right']],
		[{ ecrire: 'conserver', conserver: 'ecrire', prescrire: 'prescrire' }, 1, ['wrong', 'wrong', 'right']],
		[{ ecrire: 'ecrire', conserver: 'ecrire', prescrire: 'ecrire' }, 1, ['right', 'wrong', 'wrong']]
	])('of %j earns %i of 3', (targets, earned, marks) => {
		const { score, parts } = markPlacements(matching, targets);
		expect(score).toEqual({ kind: 'scored', earned, possible: 3 });
		expect(parts.map(({ mark }) => mark)).toEqual(marks);
	});
});

describe('a classification', () => {
	const key = {
		claire: 'nominative',
		soins: 'organisationnelle',
		planning: 'applicative',
		accueil: 'organisationnelle'
	};
	// given                                             then
	test.each([
		[key, 4, ['right', 'right', 'right', 'right']],
		[{ ...key, planning: 'organisationnelle' }, 3, ['right', 'right', 'wrong', 'right']],
		[
			{ claire: 'applicative', soins: 'applicative', planning: 'nominative', accueil: 'nominative' },
			0,
			Array(4).fill('wrong')
		]
	])('of %j earns %i of 4', (targets, earned, marks) => {
		const { score, parts } = markPlacements(classify, targets);
		expect(score).toEqual({ kind: 'scored', earned, possible: 4 });
		expect(parts.map(({ mark }) => mark)).toEqual(marks);
	});

	test('explains a card by its own words and rule', () => {
		const { parts } = markPlacements(classify, { ...key, claire: 'applicative' });
		const [claire] = classify.cards;
		expect(parts[0]).toEqual({ id: 'claire', mark: 'wrong', feedback: claire?.feedback, rule: 'LOC-NOM-01' });
	});
});
