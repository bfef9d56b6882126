import { expect, test } from 'vitest';
import type { NamingCase } from '../../src/lib/core/address/naming-rule';
import { APP, brokenRules, ORG, verdictOf } from './rulebook';

const SERVICE = ORG('Alix Fictive', 'Hélène Fictive', 'Jean-Noé Fictif', 'Léa de la Fiction');
const PROGRAM = APP('Alix Fictive', 'Jean-Noé Fictif');
const CITIZEN: NamingCase = { kind: 'USG' };
const UNKNOWN: NamingCase = { kind: undefined };

type Row = readonly [address: string, given: NamingCase, rules: readonly string[]];

const at =
	(domain: string) =>
	([localPart, given, rules]: Row): Row => [`${localPart}@${domain}`, given, rules];

// For each rule: two addresses that respect it, two that break it, one at the border.
const services: readonly Row[] = [
	// LOC-ORG-01: a service
	['secretariat', SERVICE, []],
	['boite-de-sortie', SERVICE, []],
	['alix.fictive', SERVICE, ['LOC-ORG-01']],
	['fictive', SERVICE, ['LOC-ORG-01']],
	['boite3', SERVICE, ['LOC-ORG-01']],
	['bal.2', SERVICE, ['LOC-ORG-01']],
	['de-la-fiction', SERVICE, ['LOC-ORG-01']],
	['alix.fictive', ORG(), []],
	// LOC-ORG-02: no name beside the service
	['medecin.coordonnateur', SERVICE, []],
	['coordination', SERVICE, []],
	['secretariat.alix.fictive', SERVICE, ['LOC-ORG-02']],
	['medecin.coordonnateur.fictif', SERVICE, ['LOC-ORG-02']],
	['jeannoefictif-soins', SERVICE, ['LOC-ORG-02']],
	['soins.a.fictive', SERVICE, ['LOC-ORG-02']],
	['secretariat-valfictif', SERVICE, []],
	['atelier-alix', SERVICE, []],
	['atelier-fiction', SERVICE, []],
	// LOC-ORG-05: words understood outside
	['equipe.mobile', SERVICE, []],
	['maintien-a-domicile', SERVICE, []],
	['emsp2', SERVICE, ['LOC-ORG-05']],
	['pole-b', SERVICE, ['LOC-ORG-05']],
	['equipe2', SERVICE, []],
	// LOC-ORG-06: a service answers
	['suivi.orientation', SERVICE, []],
	['reply', SERVICE, []],
	['secretariat-noreply', SERVICE, ['LOC-ORG-06']],
	['secretariat-ne-pas-repondre', SERVICE, ['LOC-ORG-06']],
	['secretariat.no.reply', SERVICE, ['LOC-ORG-06']]
];
const programs: readonly Row[] = [
	// LOC-APP-01: the flow
	['dui-envoi-noreply', PROGRAM, []],
	['bio2-noreply', PROGRAM, []],
	['xj45-noreply', PROGRAM, ['LOC-APP-01']],
	['12-noreply', PROGRAM, ['LOC-APP-01']],
	['xj45', PROGRAM, ['LOC-APP-01', 'LOC-APP-02']],
	// LOC-APP-02: nobody reads the answers
	['compte-rendu-noreply', PROGRAM, []],
	['compte-rendu-nepasrepondre', PROGRAM, []],
	['compte-rendu', PROGRAM, ['LOC-APP-02']],
	['bilan.reply', PROGRAM, ['LOC-APP-02']],
	['compte-rendu', { ...PROGRAM, readers: 2 }, []],
	// LOC-APP-04: nobody's name
	['bio-integration-noreply', PROGRAM, []],
	['export-valfictif-noreply', PROGRAM, []],
	['export.alix.fictive-noreply', PROGRAM, ['LOC-APP-04']],
	['alix.fictive-noreply', PROGRAM, ['LOC-APP-04']],
	['alix.fictive', PROGRAM, ['LOC-APP-04', 'LOC-APP-02']],
	// LOC-APP-06: what is fragile to copy
	['compte-rendu-patient-noreply', PROGRAM, []],
	['bilan.noreply', PROGRAM, []],
	['Compte-rendu-noreply', PROGRAM, ['LOC-APP-06']],
	['compte_rendu-noreply', PROGRAM, ['LOC-APP-06']],
	['compte__rendu-noreply', PROGRAM, ['LOC-GEN-02', 'LOC-APP-06']]
];
const citizens: readonly Row[] = [
	// USG-01: the identifier and its domain
	['100000000000047@patient.mssante.fr', CITIZEN, []],
	['100000000000047@PATIENT.mssante.fr', CITIZEN, []],
	['1000000000000@patient.mssante.fr', CITIZEN, ['USG-01']],
	['alix.fictive@patient.mssante.fr', CITIZEN, ['USG-01']],
	['100000000000047@patient.mssante.com', CITIZEN, ['USG-01']],
	// USG-03: the key; Corsican departments count as 19 and 18
	['100002A00000019@patient.mssante.fr', CITIZEN, []],
	['100002b00000046@patient.mssante.fr', CITIZEN, []],
	['100000000000048@patient.mssante.fr', CITIZEN, ['USG-03']],
	['100002A00000046@patient.mssante.fr', CITIZEN, ['USG-03']],
	['100000000000147@patient.mssante.fr', CITIZEN, ['USG-03']],
	['10000000000047@patient.mssante.fr', CITIZEN, ['USG-01']]
];

test.each([
	...services.map(at('ehpad-valfictif.mssante.fr')),
	...programs.map(at('ehpad-valfictif.mssante.fr')),
	...citizens
])('reads %s, with %o: %o', (address, given, rules) => {
	expect(brokenRules(address, given)).toEqual(rules);
});

test.each<Row>([
	['a.f@ehpad-valfictif.mssante.fr', UNKNOWN, []],
	['boite3@ehpad-valfictif.mssante.fr', UNKNOWN, []],
	['boîte@ehpad-valfictif.fr', UNKNOWN, ['LOC-GEN-02', 'DOM-01']],
	['accueil@patient.mssante.fr', UNKNOWN, ['USG-01']],
	['100000000000048@patient.mssante.fr', UNKNOWN, ['USG-03']],
	['a.f@cabinet-valfictif.mssante.fr', { kind: 'CAB' }, []],
	['accueil@patient.mssante.fr', { kind: 'CAB' }, ['DOM-10']]
])('applies to %s, whose kind says little, the rules of every kind: %o', (address, given, rules) => {
	expect(brokenRules(address, given)).toEqual(rules);
});

test('tells somebody’s address, which is wrong, from an empty word, which is to be reviewed', () => {
	expect(verdictOf('alix.fictive@ehpad-valfictif.mssante.fr', SERVICE).level).toBe('to-correct');
	expect(verdictOf('boite3@ehpad-valfictif.mssante.fr', SERVICE).level).toBe('to-review');
});
