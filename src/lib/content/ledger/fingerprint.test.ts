import { describe, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import type { QuizItem } from '../../core/quiz/item';
import { fingerprintOf } from './fingerprint';

const { singleChoice, ordering, matching, classify, findFaults, findFaultsStory, compose } = quizItems;
const [firstChoice, secondChoice, thirdChoice] = singleChoice.choices;
const [firstStep, secondStep, thirdStep] = ordering.items;
if (!firstChoice || !secondChoice || !thirdChoice || !firstStep || !secondStep || !thirdStep) throw new Error('fixture');

const story = (text: string): QuizItem => ({
	...findFaultsStory,
	segments: findFaultsStory.segments.map((segment, index) => (index === 0 ? { ...segment, text } : segment))
});

describe('the fingerprint of a question', () => {
	// what changes, before, after
	test.each<readonly [string, QuizItem, QuizItem]>([
		['its explanation', singleChoice, { ...singleChoice, explanation: ['Autrement.'] }],
		['its sources', singleChoice, { ...singleChoice, sources: [], basis: 'convention', difficulty: 3 }],
		['what it tells of a choice', singleChoice, { ...singleChoice, choices: [{ ...firstChoice, feedback: ['Non.'] }, secondChoice, thirdChoice] }],
		['the place of a choice in the file', singleChoice, { ...singleChoice, choices: [thirdChoice, firstChoice, secondChoice] }],
		['a comma, a capital or an accent', singleChoice, { ...singleChoice, stem: ['Laquelle, de ces adresses, appartient a l’espace de Confiance ?'] }],
		['a comma in a story', findFaultsStory, story('La psychomotricienne rédige le compte rendu, dans le logiciel')],
		['a refused address', compose, { ...compose, rejected: [] }]
	])('stays when it changes: %s', (_what, before, after) => {
		expect(fingerprintOf(after)).toBe(fingerprintOf(before));
	});

	test.each<readonly [string, QuizItem, QuizItem]>([
		['its stem', singleChoice, { ...singleChoice, stem: ['Laquelle n’appartient pas à l’espace de confiance ?'] }],
		['a strong word', { ...singleChoice, stem: ['Laquelle ', { strong: 'est' }] }, { ...singleChoice, stem: ['Laquelle ', { strong: 'reste' }] }],
		['its kind', singleChoice, { ...singleChoice, kind: 'multiple-choice' }],
		['its key', singleChoice, { ...singleChoice, choices: [{ ...firstChoice, correct: true }, { ...secondChoice, correct: false }, thirdChoice] }],
		['the words of a choice', singleChoice, { ...singleChoice, choices: [{ ...firstChoice, text: ['Aucune'] }, secondChoice, thirdChoice] }],
		['the id of a choice', singleChoice, { ...singleChoice, choices: [{ ...firstChoice, id: 'z' }, secondChoice, thirdChoice] }],
		['the dot of an address', singleChoice, { ...singleChoice, choices: [{ ...firstChoice, text: [{ code: 'accueil@dac-valfictif.mssante-com' }] }, secondChoice, thirdChoice] }],
		['its order', ordering, { ...ordering, items: [secondStep, firstStep, thirdStep] }],
		['its intruders', ordering, { ...ordering, intruders: [] }],
		['a pair', matching, { ...matching, pairs: matching.pairs.slice(1) }],
		['the place of a card', classify, { ...classify, cards: classify.cards.map((card) => ({ ...card, category: 'nominative' })) }],
		['a category', classify, { ...classify, categories: classify.categories.slice(1) }],
		['where the faults are', findFaults, { ...findFaults, segments: findFaults.segments.map((segment) => ({ ...segment, fault: !segment.fault })) }],
		['a sign of an address in parts', findFaults, { ...findFaults, segments: findFaults.segments.map((segment) => ({ ...segment, text: segment.text.replace('_', '-') })) }],
		['a sentence of a story', findFaultsStory, story('La psychomotricienne dicte le compte rendu.')],
		['the address expected', compose, { ...compose, expected: 'e.marchand@ime-les-peupliers.mssante.fr' }],
		['a tile', compose, { ...compose, tiles: { ...compose.tiles, local: compose.tiles.local.slice(1) } }],
		['who it is about', compose, { ...compose, given: { ...compose.given, firstName: 'Émilie' } }]
	])('changes with %s', (_what, before, after) => {
		expect(fingerprintOf(after)).not.toBe(fingerprintOf(before));
	});

	test('is six consonants, another for each question', () => {
		const all = Object.values(quizItems).map(fingerprintOf);
		expect(new Set(all).size).toBe(all.length);
		for (const fingerprint of all) expect(fingerprint).toMatch(/^[b-df-hj-np-tv-xz]{6}$/);
	});
});
