import { deburr } from 'es-toolkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordReader } from './read-words';

const read = wordReader(
	{
		synonyms: [
			['MDPH', 'maison départementale des personnes handicapées'],
			['e-mail', 'mail', 'courriel']
		],
		ignored: ['le', 'la', 'des']
	},
	deburr
);
const keys = (text: string) => read(text).map(({ key }) => key);
const words = (text: string) => read(text).flatMap(({ key, kind }) => (kind === 'word' ? [key] : []));

describe('wordReader', () => {
	// given                              then
	test.each([
		['Département', ['departement']],
		['De\u0301partement', ['departement']],
		['CŒUR', ['coeur']],
		['l’annuaire, l\u0027annuaire', ['annuaire', 'annuaire']],
		['compte-rendu', ['compte', 'rendu']],
		['les boîtes', ['les', 'boite']],
		['9 ans, ARS', ['9', 'ans', 'ars']],
		['nadia.roche@c-d.mssante.fr', ['nadia', 'roche', 'mssante', 'fr']],
		['« — … ! »', []]
	])('reads %j as a hurried reader types it', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	test('skips small words and lone letters, and keeps a lone digit', () => {
		expect(words('le a 3')).toEqual(['3']);
	});

	test('gives the same token to every way of saying one thing, whole and in its order', () => {
		expect(keys('MDPH')).toContain('=0');
		expect(keys('la Maison departementale des personnes handicapées')).toContain('=0');
		expect(keys('courriel')).toContain('=1');
		expect(keys('E-MAILS')).toContain('=1');
		expect(keys('maison départementale')).not.toContain('=0');
		expect(keys('handicapées personnes des départementale maison')).not.toContain('=0');
	});

	test('ends a token where its word ends', () => {
		expect(read('le fax, ici').map(({ start, end }) => [start, end])).toEqual([
			[0, 2],
			[3, 6],
			[8, 11]
		]);
	});

	test('places every token on the text that it reads', () => {
		const text = fc
			.array(fc.constantFrom('e-mail', 'MDPH', 'é', ' ', '’', 'le', 'boîtes', '3', '…', '🙂'))
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(text, (given) => {
				for (const { start, end, kind, key } of read(given)) {
					const again = read(given.slice(start, end));
					expect(again).toContainEqual(expect.objectContaining({ key, kind, start: 0, end: end - start }));
				}
			}),
			{ seed: 7 }
		);
	});
});
