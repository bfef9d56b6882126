import { describe, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import type { Stage } from '../../core/quiz/attempt';
import type { QuizItem } from '../../core/quiz/item';
import { markItem } from '../../core/quiz/mark-item';
import type { Marking } from '../../core/quiz/marking';
import type { ItemResponse } from '../../core/quiz/response';
import { plainText, type InlineText } from '../../core/shared/inline-text';
import { feedbackView, shownMarks } from './feedback-view';

const { singleChoice, multipleChoice, ordering, classify, findFaults, findFaultsStory } = quizItems;

function tell(item: QuizItem, response: ItemResponse, stage: Exclude<Stage, 'open'>, revealed = false) {
	return feedbackView({ item, stage, marking: markItem(item, response), revealed });
}
const plain = (text: InlineText) => plainText(text).replace(/\s+/g, ' ');
const chosen = (...choices: readonly string[]): ItemResponse => ({ kind: 'chosen', choices });
const marked = (...segments: readonly string[]): ItemResponse => ({ kind: 'marked', segments });

describe('the heading', () => {
	test.each<readonly [string, QuizItem, ItemResponse]>([
		['Une erreur vous a échappé', findFaults, marked('a')],
		['Une erreur vous a échappé', findFaults, marked('a', 'd')],
		['À revoir', findFaults, marked('a', 'c', 'd')],
		['À revoir', findFaults, marked('d')],
		['2 erreurs vous ont échappé', multipleChoice, chosen('a', 'b')],
		['À revoir', multipleChoice, chosen('b')],
		['À revoir', singleChoice, chosen('a')]
	])('of a second wrong try is « %s »', (heading, item, response) => {
		expect(tell(item, response, 'shown').heading.replace(/\s/g, ' ')).toBe(heading);
	});

	test('of an answer asked for says so', () => {
		expect(tell(findFaults, marked('a'), 'shown', true).heading).toBe('La réponse');
	});
});

describe('a first wrong try', () => {
	test('is told about the parts given and no other, without their correction', () => {
		const { lists, closing } = tell(findFaults, marked('a', 'd'), 'retry');
		expect(lists.flatMap(({ lines }) => lines.map(plain))).toEqual([
			'Trouvée. secrétariat : L’accent ne passe pas partout. On transcrit : é devient e.',
			'À revoir. .mssante.fr : La fin est correcte.'
		]);
		expect(closing).toEqual([]);
	});

	test('is told that something is missing when all that was given is right', () => {
		const { paragraphs } = tell(multipleChoice, chosen('a'), 'retry');
		expect(paragraphs.map(plain)).toEqual(['Il manque encore quelque chose.']);
	});

	test('is told how many parts are in their place where a reason would tell the answer', () => {
		const { paragraphs, lists } = tell(
			ordering,
			{ kind: 'ordered', parts: ['valider', 'rediger', 'envoyer'] },
			'retry'
		);
		expect(paragraphs.map(plain)).toEqual(['2 sur 4 sont à leur place.']);
		expect(lists).toEqual([]);
	});

	test('is told the rules of its mistakes, not those of what it missed', () => {
		const soins: ItemResponse = {
			kind: 'placed',
			targets: { claire: 'nominative', soins: 'nominative', planning: 'applicative', accueil: 'organisationnelle' }
		};
		expect(tell(classify, soins, 'retry').rules).toEqual(['LOC-ORG-01']);
		expect(tell(findFaults, marked('a'), 'retry').rules).toEqual([]);
		expect(tell(findFaults, marked('a'), 'shown').rules).toEqual(['DOM-04']);
	});
});

describe('a question that is over', () => {
	test('gives the order, then the intruders', () => {
		const { lists } = tell(ordering, { kind: 'ordered', parts: ['rediger', 'envoyer', 'imprimer'] }, 'shown');
		expect(lists.map(({ title, ordered, lines }) => [title, ordered, lines.map(plain)])).toEqual([
			[
				'Dans le bon ordre',
				true,
				[
					'Trouvée. Karim rédige le compte rendu. D’abord, le document naît dans le logiciel.',
					'À revoir. L’auteur valide, connecté à son nom. Ensuite, la validation engage son auteur.',
					'À revoir. Le compte rendu part par MSSanté. Enfin, on n’envoie que la version validée.'
				]
			],
			[
				'Les intrus',
				false,
				['À revoir. Karim imprime le compte rendu pour le faire signer. Intrus. Le papier crée une deuxième version.']
			]
		]);
	});

	test('says no verdict of its own before that of the program', () => {
		const segments = findFaultsStory.segments.map((segment) =>
			segment.id === 'imprimer' ? { ...segment, feedback: ['Trouvée. Le logiciel suffit.'] } : segment
		);
		const item = { ...findFaultsStory, segments };
		const { lists } = tell(item, marked('envoyer'), 'shown');
		expect(lists[0]?.lines.map(plain)[0]).toMatch(/^À revoir\. « Le secrétariat.* » Le logiciel suffit\.$/);
	});

	test('states the answer even when the stored response no longer means anything', () => {
		const unknown: Marking = { score: { kind: 'unscorable', reason: 'unknown-part' }, parts: [] };
		const view = feedbackView({ item: multipleChoice, stage: 'shown', marking: unknown, revealed: true });
		expect(view.lists.map(({ title, lines }) => [title, lines.length])).toEqual([['Les bonnes réponses', 2]]);
	});

	test('closes with the corrected address, the explanation, what it rests on and each source once', () => {
		const item: QuizItem = { ...findFaults, note: ['Selon la charte.'], basis: 'convention' };
		expect(tell(item, marked('a', 'c'), 'right').closing.map(plain)).toEqual([
			'Adresse corrigée : secretariat@ehpad-valfictif.mssante.fr',
			'Pas d’accent avant le signe @, pas de souligné après. Selon la charte. Convention du cours.'
		]);
		const [closing] = tell(singleChoice, chosen('b'), 'right').closing;
		expect(closing?.filter((node) => typeof node === 'object' && 'cite' in node && node.cite.length > 0)).toHaveLength(
			1
		);
	});
});

test.each([
	['open', {}],
	['retry', { a: 'right', d: 'wrong' }],
	['shown', { a: 'right', c: 'missed', d: 'wrong' }]
] as const)('shows at the stage « %s » only the marks that give nothing away', (stage, marks) => {
	expect(shownMarks(stage, markItem(findFaults, marked('a', 'd')))).toEqual(marks);
});
