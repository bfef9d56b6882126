import { expect, test } from 'vitest';
import type { NamingCase } from '../../src/lib/core/address/naming-rule';
import { APP, ORG, PER, verdictOf } from './rulebook';

const LOCAL = 'sad-valfictif.mssante.fr';
const ALIX = PER('Alix Fictive');
const LEA = PER('Léa de la Fiction');
const HOMONYM: NamingCase = { ...ALIX, taken: [`alix.fictive@${LOCAL}`, `alix.fictive2@${LOCAL}`] };
const LISTED: NamingCase = { kind: 'ORG', registeredDomains: ['sad-valfictif.mssante.fr', 'ime-valfictif.mssante.fr'] };
const TWINS: NamingCase = { kind: 'ORG', registeredDomains: ['sad-a.mssante.fr', 'sad-b.mssante.fr'] };

type Row = readonly [
	rule: string,
	address: string,
	given: NamingCase,
	shown: string | readonly string[],
	repaired: string | undefined
];

/** What a rule points at in the address, and the address that its first repair gives. */
const at = (localPart: string, domain = LOCAL): string => `${localPart}@${domain}`;

test.each<Row>([
	// The ending of the domain
	['DOM-01', at('a', 'dac-valfictif.fr'), ORG(), 'dac-valfictif.fr', at('a', 'dac-valfictif.mssante.fr')],
	['DOM-01', at('a', 'dac-valfictif'), ORG(), 'dac-valfictif', at('a', 'dac-valfictif.mssante.fr')],
	['DOM-01', at('a', 'valfictif.mssante'), ORG(), 'valfictif.mssante', at('a', 'valfictif.mssante.fr')],
	['DOM-01', at('a', 'fournisseur.fr'), ORG(), 'fournisseur.fr', undefined],
	['DOM-02', at('a', 'mssante.operateur.org'), ORG(), 'mssante.operateur.org', undefined],
	['DOM-03', at('a', 'sad-valfictiff.mssante.fr'), LISTED, 'sad-valfictiff.mssante.fr', at('a', LOCAL)],
	['DOM-03', at('a', 'sad-valfctif.mssante.fr'), LISTED, 'sad-valfctif.mssante.fr', at('a', LOCAL)],
	['DOM-03', at('a', 'sad-valfactif.mssante.fr'), LISTED, 'sad-valfactif.mssante.fr', at('a', LOCAL)],
	['DOM-03', at('a', 'ehpad-valfictif.mssante.fr'), LISTED, 'ehpad-valfictif.mssante.fr', undefined],
	['DOM-03', at('a', 'sad-c.mssante.fr'), TWINS, 'sad-c.mssante.fr', undefined],
	['DOM-11', at('a', 'dac-valfictif.mssante.com'), ORG(), 'mssante.com', at('a', 'dac-valfictif.mssante.fr')],
	['DOM-11', at('a', 'dac-valfictif.ms.sante.fr'), ORG(), 'ms.sante.fr', at('a', 'dac-valfictif.mssante.fr')],
	['DOM-11', at('a', 'dac.mssante.fr.exemple.org'), ORG(), 'mssante.fr.exemple.org', undefined],
	['DOM-11', at('a', 'dac-mssante-valfictif.fr'), ORG(), 'dac-mssante-valfictif.fr', undefined],
	// The rest of the domain
	['DOM-04', at('a', "foyer_val_d'or.mssante.fr"), ORG(), "_val_d'", at('a', 'foyer-val-d-or.mssante.fr')],
	['DOM-04', at('a', 'résidence-x.mssante.fr'), ORG(), 'é', at('a', 'residence-x.mssante.fr')],
	['DOM-04', at('a', ' ehpad-x.mssante.fr'), ORG(), ' ', at('a', 'ehpad-x.mssante.fr')],
	['DOM-04', at('a', 'ehpad&co.mssante.fr'), ORG(), '&', undefined],
	['DOM-05', at('a', 'ime..valfictif.mssante.fr'), ORG(), '..', at('a', 'ime.valfictif.mssante.fr')],
	['DOM-05', at('a', '-ime-valfictif-.mssante.fr'), ORG(), ['-', '-'], at('a', 'ime-valfictif-.mssante.fr')],
	['DOM-06', at('a', 'EHPAD-Valfictif.mssante.fr'), ORG(), 'EHPAD-V', at('a', 'ehpad-valfictif.mssante.fr')],
	['DOM-07', at('a', 'evf.mssante.fr'), ORG(), 'evf', undefined],
	['DOM-09', at('a', 'infirmier.mssante.fr'), ORG(), 'infirmier.mssante.fr', undefined],
	['DOM-10', at('a', 'patient.mssante.fr'), ORG(), 'patient.mssante.fr', undefined],
	['DOM-12', at('a', 'test-camsp-x.mssante.fr'), ORG(), 'test', at('a', 'camsp-x.mssante.fr')],
	['DOM-12', at('a', 'camsp-dev2-x.mssante.fr'), ORG(), 'dev2', at('a', 'camsp-x.mssante.fr')],
	['DOM-12', at('a', 'recette.camsp-x.mssante.fr'), ORG(), 'recette', at('a', 'camsp-x.mssante.fr')],
	['DOM-12', at('a', 'test.mssante.fr'), ORG(), 'test', undefined],
	['DOM-13', at('a', '990000000.mssante.fr'), ORG(), '990000000', undefined],
	['DOM-14', at('secretariat', 'ehpad.mssante.fr'), ORG(), 'secretariat', undefined],
	// Every local part
	['LOC-GEN-01', at('alix.fictive'), HOMONYM, 'alix.fictive', at('alix.fictive3')],
	['LOC-GEN-01', at('soins'), { ...ORG(), taken: [at('soins')] }, 'soins', undefined],
	['LOC-GEN-02', at('hélène.fictive'), ORG(), 'élè', at('helene.fictive')],
	['LOC-GEN-02', at('Élodie.œuvré'), ORG(), ['É', 'œuvré'], at('elodie.œuvré')],
	['LOC-GEN-02', at('e\u0301quipe'), ORG(), '\u0301', at('equipe')],
	['LOC-GEN-02', at('Жук'), ORG(), 'Жук', undefined],
	['LOC-GEN-02', at('a..b.'), ORG(), ['..', '.'], at('a.b.')],
	['LOC-GEN-02', at('equipe mobile'), ORG(), ' ', at('equipe-mobile')],
	['LOC-GEN-02', at('equipe. mobile'), ORG(), ' ', at('equipe.mobile')],
	['LOC-GEN-02', at('alix fictive'), PER(), ' ', at('alix.fictive')],
	['LOC-GEN-02', at('jean noe fictif'), PER('Jean-Noé Fictif'), [' ', ' '], at('jean-noe fictif')],
	['LOC-GEN-02', at('jean noe fictif'), PER(), [' ', ' '], undefined],
	['LOC-GEN-02', at('equipe\u200b.mobile'), ORG(), '\u200b', at('equipe.mobile')],
	['LOC-GEN-02', at('equipe-d’appui'), ORG(), '’', at('equipe-d-appui')],
	['LOC-GEN-02', at('soins+admissions'), ORG(), '+', undefined],
	['LOC-GEN-03', at('a'.repeat(66)), ORG(), 'aa', undefined],
	['LOC-GEN-04', at('SecretariaT'), ORG(), 'SecretariaT', at('secretariat')],
	['LOC-GEN-05', at('hlne.fictive'), PER('Hélène Fictive'), 'hlne', at('helene.fictive')],
	['LOC-GEN-06', at('patients-vih'), ORG(), 'vih', undefined],
	['LOC-GEN-07', at('admissions2026'), ORG(), '2026', at('admissions')],
	['LOC-GEN-07', at('2026-admissions'), ORG(), '2026', at('admissions')],
	['LOC-GEN-07', at('logicielx'), ORG(), 'logicielx', undefined],
	// Personal mailboxes
	['LOC-NOM-01', at('infirmiere1'), HOMONYM, 'infirmiere1', at('alix.fictive3')],
	['LOC-NOM-01', at('infirmiere1'), PER(), 'infirmiere1', undefined],
	['LOC-NOM-02', at('fictive.alix2'), ALIX, 'fictive.alix', at('alix.fictive2')],
	['LOC-NOM-02', at('de-la-fiction.lea'), LEA, 'de-la-fiction.lea', at('lea.de-la-fiction')],
	['LOC-NOM-03', at('jean.noe.fictif'), PER('Jean-Noé Fictif'), '.', at('jean-noe.fictif')],
	['LOC-NOM-03', at('jeannoefictif'), PER('Jean-Noé Fictif'), 'jeannoefictif', at('jean-noe.fictif')],
	['LOC-NOM-03', at('lætitiaconte'), PER('Lætitia Conte'), 'lætitiaconte', at('lætitia.conte')],
	['LOC-NOM-04', at('lea.delafiction'), LEA, 'delafiction', at('lea.de-la-fiction')],
	['LOC-NOM-04', at("noe.d'invention"), PER("Noé d'Invention"), "'", at('noe.d-invention')],
	['LOC-NOM-04', at('lea.fiction'), LEA, 'lea.fiction', at('lea.de-la-fiction')],
	['LOC-NOM-05', at('alix.fictive.1987'), HOMONYM, '1987', at('alix.fictive3')],
	['LOC-NOM-05', at('alix.fictive75'), ALIX, '75', at('alix.fictive2')],
	['LOC-NOM-06', at('dr.alix.fictive'), ALIX, 'dr', at('alix.fictive')],
	['LOC-NOM-06', at('dr.fictive'), ALIX, 'dr', at('alix.fictive')],
	['LOC-NOM-06', at('dr.fictive'), PER(), 'dr', undefined],
	['LOC-NOM-07', at('alix.fictive'), { ...ALIX, readers: 2 }, 'alix.fictive', undefined],
	['LOC-NOM-08', at('alix.fictive'), { ...ALIX, holderLeft: true }, 'alix.fictive', undefined],
	['LOC-NOM-09', at('al'), ALIX, 'al', at('alix.fictive')],
	['LOC-NOM-09', at('al.fictive'), ALIX, 'al', at('alix.fictive')],
	['LOC-NOM-10', at('fictive'), ALIX, 'fictive', at('alix.fictive')],
	['LOC-NOM-10', at('a.fictive'), PER(), 'a.fictive', undefined],
	// Services, programs, citizens
	['LOC-ORG-01', at('alix.fictive'), ORG('Alix Fictive'), 'alix.fictive', undefined],
	['LOC-ORG-02', at('soins.alix.fictive'), ORG('Alix Fictive'), 'alix.fictive', at('soins')],
	['LOC-ORG-02', at('alix.fictive-soins'), ORG('Alix Fictive'), 'alix.fictive', at('soins')],
	['LOC-ORG-02', at('soins.fictive'), ORG('Alix Fictive', 'Hélène Fictive'), 'fictive', at('soins')],
	['LOC-ORG-05', at('emsp2'), ORG(), 'emsp', undefined],
	['LOC-ORG-06', at('secretariat-no-reply'), ORG(), 'no-reply', at('secretariat')],
	['LOC-ORG-06', at('noreply'), ORG(), 'noreply', undefined],
	['LOC-APP-01', at('xj45-noreply'), APP(), 'xj45', undefined],
	['LOC-APP-02', at('bilan'), APP(), 'bilan', at('bilan-noreply')],
	['LOC-APP-04', at('bilan-alix.fictive-noreply'), APP('Alix Fictive'), 'alix.fictive', at('bilan-noreply')],
	['LOC-APP-06', at('Compte_rendu-noreply'), APP(), 'Compte_', at('compte-rendu-noreply')],
	[
		'USG-01',
		'1 00 00 00 000 000 47@patient.mssante.fr',
		{ kind: 'USG' },
		'1 00 00 00 000 000 47',
		'100000000000047@patient.mssante.fr'
	],
	['USG-01', '100000000000047@patient.fr', { kind: 'USG' }, 'patient.fr', '100000000000047@patient.mssante.fr'],
	['USG-03', '100000000000048@patient.mssante.fr', { kind: 'USG' }, '48', undefined]
])('%s in %s, with %o, points at %j and repairs it: %s', (id, address, given, shown, repaired) => {
	const findings = verdictOf(address, given).findings.filter(({ rule }) => rule.id === id);

	expect(findings.map(({ span }) => address.slice(span.start, span.end))).toEqual([shown].flat());
	expect(findings[0]?.repaired).toBe(repaired);
});

test.each([
	['Hélène.FICTIVE@SAD_valfictif.fr', PER('Hélène Fictive'), 'helene.fictive@sad-valfictif.mssante.fr'],
	['dr fictive@sad-valfictif.mssante.com', ALIX, 'alix.fictive@sad-valfictif.mssante.fr'],
	['fictive-alix@sad-valfictif.mssante.fr', ALIX, 'alix.fictive@sad-valfictif.mssante.fr'],
	[
		'secrétariat.alix.fictive@ehpad_valfictif.mssante.fr',
		ORG('Alix Fictive'),
		'secretariat@ehpad-valfictif.mssante.fr'
	],
	['Compte_rendu@ssiad-valfictif.mssante.fr', APP(), 'compte-rendu-noreply@ssiad-valfictif.mssante.fr'],
	['alix.fictive@ehpad-valfictif.mssante.fr', ORG('Alix Fictive'), undefined],
	['accueil@patient.mssante.fr', ORG(), undefined]
])('proposes instead of %s, with %o: %s', (address, given, proposal) => {
	expect(verdictOf(address, given).proposal).toBe(proposal);
});
