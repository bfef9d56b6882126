import { describe, expect, test } from 'vitest';
import { courseSearch } from './course-search';

const { search } = await courseSearch();

/** Ids of the first results. */
const first = (query: string, limit = 3) => search(query, limit)?.hits.map(({ id }) => id) ?? [];

describe('among the first three results', () => {
	// what is typed                          what must be there
	test.each([
		['fax', 'm1-p2'],
		['departement', 'sc4'],
		['boite partagee', 'm3-p3'],
		['noreply', 'm3-p4'],
		['MDPH', 'sc3'],
		['MDPH', 'mdph'],
		['signature scannée', 'm2-p4'],
		// written otherwise than in the course
		['anuaire', 'annuaire-sante'],
		['l’annuaire', 'm3-p3'],
		['messagerie securise', 'm1-p1'],
		['ordonance', 'm1-p5'],
		['information preocupante', 'sc4'],
		['PHARMACIE', 'sc1'],
		['maison departementale des personnes handicapees', 'mdph'],
		['mail', 'm1-p2'],
		['courriel', 'm1-p2'],
		['télécopies', 'm1-p2'],
		['boîte mail', 'bal'],
		['no reply', 'noreply'],
		['phishing', 'hameconnage'],
		['comptes-rendus', 'cr'],
		['faxer', 'm1-p2'],
		// what a newcomer asks
		['urgence', 'm1-p5'],
		['qui peut échanger', 'm1-p3'],
		['est-ce obligatoire', 'm1-p1'],
		['mauvais destinataire', 'm6-p4'],
		['départ d’un salarié', 'm3-p5'],
		['secrétaire', 'm1-p3'],
		['mot de passe partagé', 'm3-p3'],
		['liste rouge', 'm3-p3'],
		['pièce jointe', 'm4-p6'],
		['éditeur de logiciel', 'm2-p6'],
		['nommer une boite de service', 'm4-p3'],
		['corriger adresse', 'm4-p5'],
		['quel outil choisir', 'm1-p5'],
		['fin de prise en charge', 'sc3'],
		['plan d’action', 'm6-p6'],
		['rgpd', 'm6-p4'],
		['ide', 'ide'],
		['LOC-ORG-02', 'LOC-ORG-02']
	])('%j finds %s', (query, id) => {
		expect(first(query)).toContain(id);
	});
});

describe('the search of the course', () => {
	test('answers while a word is typed', () => {
		expect(first('ph', 10)).toContain('sc1');
		expect(first('pharm')).toContain('sc1');
		expect(first('boite par', 10)).toContain('m3-p3');
	});

	test.each(['xyzzy', 'azertyuiop', 'zzzz qqqq'])('finds nothing for %j', (query) => {
		expect(search(query, 10)).toEqual({ count: 0, hits: [] });
	});

	test.each(['', '  ', 'le', 'd’', '?'])('has nothing to seek in %j', (query) => {
		expect(search(query, 10)).toBeUndefined();
	});

	test('gives a page for the word that is right when another is not in the course', () => {
		expect(first('xyzzy fax')).toContain('m1-p2');
	});

	test('counts what it does not show', () => {
		const { count = 0, hits = [] } = search('boite', 5) ?? {};
		expect(hits).toHaveLength(5);
		expect(count).toBeGreaterThan(20);
		expect(search('boite', Infinity)?.hits).toHaveLength(count);
	});

	test('leads straight to the section about what was typed', () => {
		expect(search('liste rouge', 3)?.hits.find(({ id }) => id === 'm3-p3')?.anchor).toBe('la-liste-rouge');
		expect(search('fax', 1)?.hits[0]?.anchor).toBeUndefined();
	});

	test('shows and marks the word as the page writes it', () => {
		const [hit] = search('télécopie', 1)?.hits ?? [];
		expect(hit?.excerpt.filter(({ found }) => found).map(({ text }) => text)).toContain('fax');
	});
});
