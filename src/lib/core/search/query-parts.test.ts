import { deburr } from 'es-toolkit';
import { describe, expect, test } from 'vitest';
import { queryParts } from './query-parts';
import { wordReader } from './read-words';

const read = wordReader(
	{
		synonyms: [
			['BAL', 'boîte aux lettres'],
			['boîte', 'case'],
			['noreply', 'ne pas répondre']
		],
		ignored: ['aux', 'ne', 'pas', 'le']
	},
	deburr
);
const parts = (query: string) => queryParts(read(query));

describe('queryParts', () => {
	test('makes one part of the longest way to say something', () => {
		expect(parts('ouvrir boite aux lettres')).toEqual([
			{ words: ['ouvrir'], concepts: [] },
			{ words: ['boite', 'lettre'], concepts: ['=0'] }
		]);
		expect(parts('boite rouge')).toEqual([
			{ words: ['boite'], concepts: ['=1'] },
			{ words: ['rouge'], concepts: [] }
		]);
	});

	test('keeps what is said with small words', () => {
		expect(parts('ne pas répondre')).toEqual([{ words: ['repondre'], concepts: ['=2'] }]);
	});

	test.each(['', '   ', 'le', 'ne pas', '?!'])('finds nothing to seek in %j', (query) => {
		expect(parts(query)).toEqual([]);
	});
});
