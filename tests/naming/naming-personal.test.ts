import { expect, test } from 'vitest';
import type { NamingCase } from '../../src/lib/core/address/naming-rule';
import { brokenRules, PER } from './rulebook';

const ALIX = PER('Alix Fictive');
const CAMILLE = PER('Camille Fictive');
const JEAN_NOE = PER('Jean-Noé Fictif');
const LEA = PER('Léa de la Fiction');
const NOE = PER("Noé d'Invention");
const NOBODY = PER();

type Row = readonly [localPart: string, given: NamingCase, rules: readonly string[]];

// The rules of personal mailboxes. For each: two that respect it, two that break it, one at the border.
test.each<Row>([
	// LOC-NOM-01: first name and last name
	['alix.fictive', ALIX, []],
	['prenom.nom', NOBODY, []],
	['a.f', ALIX, ['LOC-NOM-01']],
	['infirmiere1', ALIX, ['LOC-NOM-01']],
	['a.f', NOBODY, ['LOC-NOM-01']],
	['infirmiere1', NOBODY, ['LOC-NOM-01']],
	['equipe.soins', NOBODY, ['LOC-NOM-01']],
	['alix', ALIX, ['LOC-NOM-01']],
	['jean', JEAN_NOE, ['LOC-NOM-01']],
	['ide.alix', ALIX, ['LOC-NOM-01']],
	['nora.imaginaire', ALIX, ['LOC-NOM-01']],
	// LOC-NOM-02: the order
	['jean-noe.fictif', JEAN_NOE, []],
	['fictive.alix', NOBODY, []],
	['fictive.alix', ALIX, ['LOC-NOM-02']],
	['de-la-fiction.lea', LEA, ['LOC-NOM-02']],
	['fictive.alix2', ALIX, ['LOC-NOM-02']],
	// LOC-NOM-03: the dot and the hyphen
	['lea.de-la-fiction', LEA, []],
	['noe.d-invention', NOE, []],
	['jeannoefictif', JEAN_NOE, ['LOC-NOM-03']],
	['jean.noe.fictif', JEAN_NOE, ['LOC-NOM-03']],
	['jeannoe.fictif', JEAN_NOE, ['LOC-NOM-03']],
	['alix-fictive', ALIX, ['LOC-NOM-03']],
	['alix_fictive', ALIX, ['LOC-NOM-03']],
	['alix..fictive', ALIX, ['LOC-GEN-02']],
	// LOC-NOM-04: the whole last name
	['noe.d-invention2', NOE, []],
	['ali.ben-fiction', PER('Ali Ben Fiction'), []],
	['lea.delafiction', LEA, ['LOC-NOM-04']],
	["noe.d'invention", NOE, ['LOC-NOM-04']],
	['lea.fiction', LEA, ['LOC-NOM-04']],
	['leadelafiction', LEA, ['LOC-NOM-03']],
	['lea.de la fiction', LEA, ['LOC-GEN-02']],
	// LOC-NOM-05: a neutral sign between homonyms
	['alix.fictive2', ALIX, []],
	['alix-m.fictive', ALIX, []],
	['alix.fictive.1987', ALIX, ['LOC-NOM-05']],
	['alix.fictive75', ALIX, ['LOC-NOM-05']],
	['alix.fictive.1987', NOBODY, ['LOC-NOM-05']],
	['alix.fictive9', ALIX, []],
	// LOC-NOM-06: no title
	['drissa.fictive', PER('Drissa Fictive'), []],
	['alix.cadre', PER('Alix Cadre'), []],
	['dr.alix.fictive', ALIX, ['LOC-NOM-06']],
	['alix.fictive.ide', ALIX, ['LOC-NOM-06']],
	['dr.fictive', NOBODY, ['LOC-NOM-06']],
	['dr.fictive', ALIX, ['LOC-NOM-10', 'LOC-NOM-06']],
	// LOC-NOM-07: one reader
	['alix.fictive', { ...ALIX, readers: 1 }, []],
	['alix.fictive', { ...ALIX, readers: 0 }, []],
	['alix.fictive', { ...ALIX, readers: 3 }, ['LOC-NOM-07']],
	['alix.fictive', { ...NOBODY, readers: 12 }, ['LOC-NOM-07']],
	['alix.fictive', { ...ALIX, readers: 2 }, ['LOC-NOM-07']],
	// LOC-NOM-08: closed after leaving
	['alix.fictive', { ...ALIX, holderLeft: false }, []],
	['camille.fictive', { ...CAMILLE, holderLeft: undefined }, []],
	['alix.fictive', { ...ALIX, holderLeft: true }, ['LOC-NOM-08']],
	['camille.fictive', { ...CAMILLE, holderLeft: true }, ['LOC-NOM-08']],
	['alix.fictive', { ...ALIX, holderLeft: true, readers: 2 }, ['LOC-NOM-07', 'LOC-NOM-08']],
	// LOC-NOM-09: no nickname
	['camille.fictive', CAMILLE, []],
	['jean.fictif', JEAN_NOE, []],
	['cam', CAMILLE, ['LOC-NOM-09']],
	['cam.fictive', CAMILLE, ['LOC-NOM-09']],
	['c', CAMILLE, ['LOC-NOM-01']],
	// LOC-NOM-10: the first name in full
	['camille.fictive2', CAMILLE, []],
	['prenom.nom2', NOBODY, []],
	['fictive', ALIX, ['LOC-NOM-10']],
	['a.fictive', ALIX, ['LOC-NOM-10']],
	['jn.fictif', JEAN_NOE, ['LOC-NOM-10']],
	['afictive', ALIX, ['LOC-NOM-10']],
	['z.fictive', PER('Zé Fictive'), ['LOC-NOM-10']],
	['fictive', NOBODY, ['LOC-NOM-10']],
	['a.fictive', NOBODY, ['LOC-NOM-10']],
	['drfictive', ALIX, ['LOC-NOM-10']]
])('reads the personal mailbox %s, with %o: %o', (localPart, given, rules) => {
	expect(brokenRules(`${localPart}@sad-valfictif.mssante.fr`, given)).toEqual(rules);
});

test('recognises the person whom the address names best, not only its holder', () => {
	const people = PER('Nadia Roche', 'Alix Fictive');

	expect(brokenRules('fictive.alix@sad-valfictif.mssante.fr', people)).toEqual(['LOC-NOM-02']);
});
