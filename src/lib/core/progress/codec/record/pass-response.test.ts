import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyResponse } from '../../../../../../tests/fixtures/any-response';
import { smallLedger } from '../../../../../../tests/fixtures/ledger';
import { quizItems } from '../../../../../../tests/fixtures/quiz-items';
import { keyOf } from '../../../quiz/key';
import type { ItemResponse } from '../../../quiz/response';
import { isQuestion } from '../../ledger';
import { digitReader, digitWriter } from '../digits/digits';
import { passResponse } from './pass-response';

const questionOf = (id: string) => {
	const question = smallLedger.filter(isQuestion).find((line) => line.id === id);
	if (!question) throw new Error(`No question "${id}"`);
	return question;
};

/** What is read of a response, and how many responses can be told apart in as many bits. */
function through(id: string, response: ItemResponse): { readonly read: ItemResponse; readonly capacity: bigint } {
	const writer = digitWriter();
	const written = passResponse(writer, questionOf(id), response);
	const reader = digitReader(writer.value());
	const read = passResponse(reader, questionOf(id));
	expect(reader.rest()).toBe(0n);
	expect(written).toEqual(read);
	return { read, capacity: writer.capacity() };
}

const items = Object.values(quizItems).map((item) => [item.id, item] as const);

describe('a response through digits', () => {
	test.each(items)('comes back as it was given: %s', (id, item) => {
		// A single choice with several choices is no response.
		const canBeGiven = (response: ItemResponse) =>
			item.kind !== 'single-choice' || (response.kind === 'chosen' && response.choices.length < 2);
		fc.assert(
			fc.property(anyResponse(item).filter(canBeGiven), (response) => {
				const { read } = through(id, response);
				const untouched = response.kind === 'composed' && response.address === '@';
				expect(read).toEqual(untouched ? { kind: 'composed', address: '' } : response);
			}),
			{ seed: 4 }
		);
	});

	test.each(items)('has its key back: %s', (id, item) => {
		expect(through(id, keyOf(item)).read).toEqual(keyOf(item));
	});

	// given, then
	test.each<readonly [string, string, ItemResponse, ItemResponse]>([
		[
			'of a part that the question has not',
			'boites-de-service',
			{ kind: 'chosen', choices: ['a', 'z'] },
			{ kind: 'chosen', choices: [] }
		],
		[
			'of two choices where one is asked',
			'fin-de-confiance',
			{ kind: 'chosen', choices: ['a', 'b'] },
			{ kind: 'chosen', choices: [] }
		],
		['of another kind', 'fin-de-confiance', { kind: 'marked', segments: ['a'] }, { kind: 'chosen', choices: [] }],
		[
			'of a place that is none',
			'types-de-boites',
			{ kind: 'placed', targets: { claire: 'ailleurs' } },
			{ kind: 'placed', targets: {} }
		],
		[
			'of an unknown step',
			'circuit-sans-papier',
			{ kind: 'ordered', parts: ['rediger', 'plier'] },
			{ kind: 'ordered', parts: [] }
		],
		[
			'of an address too long',
			'adresse-d-elodie',
			{ kind: 'composed', address: 'e'.repeat(65) },
			{ kind: 'composed', address: '' }
		],
		[
			'of an address in other letters',
			'adresse-d-elodie',
			{ kind: 'composed', address: 'λ@ime' },
			{ kind: 'composed', address: '' }
		]
	])('is empty %s', (_what, id, given, then) => {
		expect(through(id, given).read).toEqual(then);
	});

	test.each<readonly [string, ItemResponse, ItemResponse]>([
		['boites-de-service', { kind: 'chosen', choices: ['c', 'a', 'c'] }, { kind: 'chosen', choices: ['a', 'c'] }],
		[
			'circuit-sans-papier',
			{ kind: 'ordered', parts: ['valider', 'rediger', 'valider'] },
			{ kind: 'ordered', parts: ['valider', 'rediger'] }
		]
	])('comes back in order and without doubles: %s', (id, given, then) => {
		expect(through(id, given).read).toEqual(then);
	});

	test('costs two bits for one choice of three, seven for three tiles, more for a text', () => {
		expect(through('fin-de-confiance', { kind: 'chosen', choices: ['b'] }).capacity).toBe(4n);
		const tiles: ItemResponse = { kind: 'composed', address: 'e.marchand@les-peupliers.fr' };
		expect(through('adresse-d-elodie', tiles).capacity).toBe(2n * 6n * 3n * 4n);

		const text: ItemResponse = { kind: 'composed', address: 'Élodie+1@ime les-peupliers.fr'.toLowerCase() };
		const { read, capacity } = through('adresse-d-elodie', text);
		expect(read).toEqual(text);
		expect(capacity).toBeGreaterThan(2n ** 180n);
	});
});
