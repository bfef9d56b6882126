import { expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import type { QuizItem } from './item';
import { keyOf } from './key';
import { markItem, type JudgeComposed } from './mark-item';
import { isRight } from './marking';

const { singleChoice, multipleChoice, ordering, matching, classify, findFaults, compose } = quizItems;

const judge: JudgeComposed = (item, address) => ({
	id: 'address',
	mark: address === item.expected ? 'right' : 'wrong',
	feedback: []
});

test.each(Object.values(quizItems))('the key of $id is right, and nothing in it is wrong or missed', (item) => {
	const marking = markItem(item, keyOf(item), judge);
	expect(isRight(marking)).toBe(true);
	expect(marking.parts.filter(({ mark }) => mark === 'wrong' || mark === 'missed')).toEqual([]);
});

// given                     then
test.each<[QuizItem, unknown]>([
	[singleChoice, { kind: 'chosen', choices: ['b'] }],
	[multipleChoice, { kind: 'chosen', choices: ['a', 'c'] }],
	[ordering, { kind: 'ordered', parts: ['rediger', 'valider', 'envoyer'] }],
	[matching, { kind: 'placed', targets: { ecrire: 'ecrire', conserver: 'conserver', prescrire: 'prescrire' } }],
	[
		classify,
		{
			kind: 'placed',
			targets: {
				claire: 'nominative',
				soins: 'organisationnelle',
				planning: 'applicative',
				accueil: 'organisationnelle'
			}
		}
	],
	[findFaults, { kind: 'marked', segments: ['a', 'c'] }],
	[compose, { kind: 'composed', address: 'elodie.marchand@ime-les-peupliers.mssante.fr' }]
])('the key of $kind names its parts by their ids', (item, key) => {
	expect(keyOf(item)).toEqual(key);
});
