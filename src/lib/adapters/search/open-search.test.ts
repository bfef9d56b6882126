import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../core/search/search-document';
import { toPlainLetters } from '../letters/plain-letters';
import { openSearch } from './open-search';

const document = (
	kind: SearchDocument['kind'],
	id: string,
	title: string,
	text = '',
	heading?: string
): SearchDocument => ({
	kind,
	id,
	title,
	passages: [{ anchor: 'section', title: heading, lines: [text] }]
});
const documents: readonly SearchDocument[] = [
	document('lesson', 'prose', 'Autre chose', 'Le facteur, puis le fax, le fax et encore le fax.'),
	document('lesson', 'title', 'Le fax'),
	document('lesson', 'heading', 'Un titre', 'Du texte.', 'Le fax'),
	document('term', 'faxable', 'Faxable', 'Qui se faxe.'),
	document('rule', 'R-01', 'Pas de fax : une phrase entière sert de titre.', 'Parce que.'),
	document('term', 'es', 'ES', 'Établissement de santé.'),
	document('term', 'essms', 'ESSMS', 'Établissement social.'),
	document('lesson', 'annuaire', 'L’annuaire', 'Une recherche rapide.')
];
const search = openSearch(documents, { synonyms: [['fax', 'télécopie']], ignored: ['le'] }, toPlainLetters);
const ids = (query: string) => search(query, 10)?.hits.map(({ id }) => id) ?? [];

describe('openSearch', () => {
	test('puts the title that says the word first; a longer word, or the sentence of a rule, is no such title', () => {
		expect(ids('fax')[0]).toBe('title');
		expect(ids('fax').indexOf('heading')).toBeLessThan(ids('fax').indexOf('R-01'));
		expect(ids('fax').indexOf('prose')).toBeLessThan(ids('fax').indexOf('faxable'));
		expect(ids('fax').indexOf('prose')).toBeGreaterThan(-1);
	});

	test('finds what is said another way', () => {
		expect(ids('telecopie')).toContain('title');
		expect(ids('telecopie')).not.toContain('faxable');
	});

	test('finds a word that is still being typed', () => {
		expect(ids('fa')).toEqual(expect.arrayContaining(['title', 'prose', 'faxable']));
		expect(ids('es')[0]).toBe('es');
	});

	test('forgives a letter in a word, two in a long one, none in a short one', () => {
		expect(ids('anuaire')).toEqual(['annuaire']);
		expect(ids('recherrche')).toEqual(['annuaire']);
		expect(ids('rechrchee')).toEqual(['annuaire']);
		expect(ids('fix')).toEqual([]);
		expect(ids('f')).toEqual([]);
	});

	test('asks for every word, and then for most of them', () => {
		expect(ids('facteur fax')).toContain('prose');
		expect(ids('recherche annuaire')).toEqual(['annuaire']);
		expect(ids('recherche zzzzz')).toEqual(['annuaire']);
	});
});
