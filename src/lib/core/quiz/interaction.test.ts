import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyResponse } from '../../../../tests/fixtures/any-response';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { interactionOf } from './interaction';
import type { QuizItem } from './item';
import { keyOf } from './key';
import type { ItemResponse } from './response';

const { singleChoice, multipleChoice, ordering, matching, classify, findFaults, findFaultsStory, compose } = quizItems;

describe('a response is told', () => {
	// given                                                             then
	test.each<[string, QuizItem, ItemResponse, string, string, string[]]>([
		['choice', singleChoice, { kind: 'chosen', choices: ['a'] }, 'choice', 'a', ['b']],
		['choices', multipleChoice, { kind: 'chosen', choices: ['a', 'd'] }, 'choice', 'a[,]d', ['a[,]c']],
		['faults', findFaults, { kind: 'marked', segments: ['c'] }, 'choice', 'c', ['a[,]c']],
		[
			'order',
			ordering,
			{ kind: 'ordered', parts: ['valider', 'rediger'] },
			'sequencing',
			'valider[,]rediger',
			['rediger[,]valider[,]envoyer']
		],
		[
			'pairs',
			matching,
			{ kind: 'placed', targets: { ecrire: 'conserver', conserver: 'ecrire' } },
			'matching',
			'ecrire[.]conserver[,]conserver[.]ecrire',
			['ecrire[.]ecrire[,]conserver[.]conserver[,]prescrire[.]prescrire']
		],
		[
			'cards',
			classify,
			{ kind: 'placed', targets: { claire: 'applicative' } },
			'matching',
			'claire[.]applicative',
			['claire[.]nominative[,]soins[.]organisationnelle[,]planning[.]applicative[,]accueil[.]organisationnelle']
		],
		[
			'address',
			compose,
			{ kind: 'composed', address: 'educatrice@les-peupliers.fr' },
			'fill-in',
			'educatrice@les-peupliers.fr',
			['elodie.marchand@ime-les-peupliers.mssante.fr', 'marchand.elodie@ime-les-peupliers.mssante.fr']
		]
	])('as a pattern: %s', (_, item, response, type, learnerResponse, correctResponses) => {
		expect(interactionOf(item, response)).toMatchObject({ id: item.id, type, learnerResponse, correctResponses });
	});

	test('with the question and its parts in plain French', () => {
		expect(interactionOf(singleChoice, keyOf(singleChoice))).toMatchObject({
			description: 'Laquelle de ces adresses appartient à l’espace de confiance ?',
			choices: [
				{ id: 'a', description: 'accueil@dac-valfictif.mssante.com' },
				{ id: 'b', description: 'accueil@dac-valfictif.mssante.fr' },
				{ id: 'c', description: 'accueil@dac-mssante-valfictif.fr' }
			]
		});
	});

	test('with the sentences of a story as choices, and the intruder among the parts to order', () => {
		expect(interactionOf(findFaultsStory, keyOf(findFaultsStory))).toHaveProperty('choices[3]', {
			id: 'noter',
			description: 'Il note l’envoi dans le dossier.'
		});
		expect(interactionOf(ordering, keyOf(ordering))).toHaveProperty('choices[3].id', 'imprimer');
	});

	test('with both sides of what is matched', () => {
		expect(interactionOf(matching, keyOf(matching))).toMatchObject({
			source: [{ id: 'ecrire', description: 'Poser une question écrite à une équipe précise' }, {}, {}],
			target: [{ id: 'ecrire', description: 'MSSanté' }, {}, {}]
		});
		expect(interactionOf(classify, keyOf(classify))).toMatchObject({
			source: [{ id: 'claire', description: 'claire.martin@ssiad-du-val.mssante.fr' }, {}, {}, {}],
			target: [{ id: 'nominative', description: 'Nominative' }, {}, {}]
		});
	});
});

test('a response of another kind is a bug', () => {
	expect(() => interactionOf(compose, keyOf(ordering))).toThrow('Expected a response "composed", not "ordered"');
});

/** Reads a pattern back into what the learner gave, as a learning management system would. */
function readBack(response: ItemResponse, pattern: string): ItemResponse {
	const ids = pattern === '' ? [] : pattern.split('[,]');
	switch (response.kind) {
		case 'chosen':
			return { kind: 'chosen', choices: ids };
		case 'ordered':
			return { kind: 'ordered', parts: ids };
		case 'marked':
			return { kind: 'marked', segments: ids };
		case 'placed':
			return { kind: 'placed', targets: Object.fromEntries(ids.map((pair) => pair.split('[.]') as [string, string])) };
		case 'composed':
			return { kind: 'composed', address: pattern };
	}
}

describe.each(Object.entries(quizItems))('the patterns of %s', (_, item: QuizItem) => {
	test('read back to the ids given', () => {
		fc.assert(
			fc.property(anyResponse(item), (response) => {
				const { learnerResponse } = interactionOf(item, response);
				expect(readBack(response, learnerResponse)).toEqual(response);
			}),
			{ seed: 42 }
		);
	});

	test('are made of ids that its component lists declare', () => {
		const told = interactionOf(item, keyOf(item));
		const components =
			told.type === 'matching' ? [...told.source, ...told.target] : 'choices' in told ? told.choices : [];
		const declared = components.map(({ id }) => id);
		const used = told.type === 'fill-in' ? [] : (told.correctResponses[0] ?? '').split(/\[[.,]\]/);

		expect(declared).toEqual(expect.arrayContaining(used));
		expect(components.filter(({ description }) => description === '')).toEqual([]);
	});
});
