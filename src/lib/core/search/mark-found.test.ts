import { deburr } from 'es-toolkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersIn, markFound, shorten, type Sought } from './mark-found';
import { wordReader } from './read-words';

const read = wordReader({ synonyms: [['BAL', 'boîte aux lettres']], ignored: ['aux', 'la'] }, deburr);
const whole = (part: number) => ({ part, share: 1 });
const marked = (text: string, sought: Sought) =>
	markFound(text, sought, read)
		.map((run) => (run.found ? `[${run.text}]` : run.text))
		.join('');

describe('markFound', () => {
	test('marks whole words, as they are written', () => {
		expect(marked('Le Fax ? Les fax, faxer.', new Map([['fax', whole(0)]]))).toBe('Le [Fax] ? Les [fax], faxer.');
	});

	test('marks a way to say something once, with the words in it', () => {
		const sought = new Map([
			['=0', whole(0)],
			['boite', whole(0)]
		]);
		expect(marked('La boîte aux lettres (BAL), une boîte.', sought)).toBe(
			'La [boîte aux lettres] ([BAL]), une [boîte].'
		);
	});

	test('never marks a small word, though it was typed', () => {
		expect(marked('la boîte', new Map([['la', whole(0)]]))).toBe('la boîte');
	});

	test('gives the text back, whatever is marked', () => {
		const text = fc
			.array(fc.constantFrom('boîte', 'aux', 'lettres', 'BAL', ' ', '-', '\n', 'é'))
			.map((parts) => parts.join(''));
		const sought = new Map(['=0', 'boite', 'bal', 'lettre'].map((key) => [key, whole(0)] as const));
		fc.assert(
			fc.property(text, (given) => {
				const runs = markFound(given, sought, read);
				expect(runs.map((run) => run.text).join('')).toBe(given);
				expect(runs.filter((run) => run.text === '')).toEqual([]);
			}),
			{ seed: 11 }
		);
	});
});

describe('answersIn', () => {
	test('counts each part once, and the half of a part as a half', () => {
		const sought = new Map([
			['mot', { part: 0, share: 0.5 }],
			['passe', { part: 0, share: 0.5 }],
			['passee', { part: 0, share: 0.5 }],
			['fax', whole(1)]
		]);
		expect(answersIn('un mot', sought, read)).toBe(0.5);
		expect(answersIn('mot de passe, passée', sought, read)).toBe(1);
		expect(answersIn('fax, fax, mot', sought, read)).toBe(1.5);
		expect(answersIn('rien', sought, read)).toBe(0);
	});
});

describe('shorten', () => {
	const sought = new Map([['fax', whole(0)]]);

	test('leaves a short line alone', () => {
		expect(shorten('Le fax.', sought, read)).toBe('Le fax.');
	});

	test('cuts a long line around what was found, between words, and says where it is cut', () => {
		const before = 'avant '.repeat(60);
		const short = shorten(`${before}fax ${'apres '.repeat(60)}`, sought, read);
		expect(short).toMatch(/^… (?:avant )+fax (?:apres )*apres …$/);
		expect(short.length).toBeLessThan(210);
	});

	test('keeps the end of a line that ends on what was found', () => {
		expect(shorten(`${'avant '.repeat(60)}fax.`, sought, read)).toMatch(/^… avant .*fax\.$/);
	});

	test('keeps a word without any space', () => {
		const word = 'x'.repeat(400);
		expect(shorten(`${word} fax`, sought, read)).toContain('fax');
		expect(shorten(word, sought, read).length).toBeGreaterThan(100);
	});
});
