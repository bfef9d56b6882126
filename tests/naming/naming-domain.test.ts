import { expect, test } from 'vitest';
import type { NamingCase } from '../../src/lib/core/address/naming-rule';
import { APP, brokenRules, ORG, PER } from './rulebook';

const SERVICE = ORG();
const LISTED: NamingCase = { kind: 'ORG', registeredDomains: ['sad-valfictif.mssante.fr', 'mssante.operateur.org'] };

type Row = readonly [domain: string, given: NamingCase, rules: readonly string[]];

// For each rule: two domains that respect it, two that break it, one at the border.
test.each<Row>([
	// DOM-01: the ending
	['ehpad-valfictif.mssante.fr', SERVICE, []],
	['sad-valfictif.groupe-fictif.mssante.fr', SERVICE, []],
	['ehpad-valfictif.fr', SERVICE, ['DOM-01']],
	['messagerie-gratuite.example', SERVICE, ['DOM-01']],
	['mssante.fr', SERVICE, ['DOM-01']],
	// DOM-02: the old domains, which only the trust list tells from imitations
	['dac-valfictif.mssante.fr', SERVICE, []],
	['mssante-valfictif.mssante.fr', SERVICE, []],
	['mssante.operateur-valfictif.org', SERVICE, ['DOM-02']],
	['mssante.operateur.org', LISTED, ['DOM-02']],
	['mssante.autre-operateur.org', LISTED, ['DOM-01']],
	// DOM-03: the trust list of the exercise
	['sad-valfictif.mssante.fr', LISTED, []],
	['SAD-Valfictif.mssante.fr', LISTED, ['DOM-06']],
	['sad-valfictiff.mssante.fr', LISTED, ['DOM-03']],
	['ime-valfictif.mssante.fr', LISTED, ['DOM-03']],
	['sad_valfictif.mssante.fr', LISTED, ['DOM-04']],
	// DOM-04: the characters
	['foyer-val-d-or-valfictif.mssante.fr', SERVICE, []],
	['ime2-valfictif.mssante.fr', SERVICE, []],
	["foyer_val_d'or.mssante.fr", SERVICE, ['DOM-04']],
	['résidence-valfictif.mssante.fr', SERVICE, ['DOM-04']],
	['ehpad valfictif.mssante.fr', SERVICE, ['DOM-04']],
	// DOM-05: the lengths
	['ime-valfictif.mssante.fr', SERVICE, []],
	[`ehpad-${'v'.repeat(57)}.mssante.fr`, SERVICE, []],
	['-ime-valfictif.mssante.fr', SERVICE, ['DOM-05']],
	['ime..valfictif.mssante.fr', SERVICE, ['DOM-05']],
	[`ehpad-${'v'.repeat(58)}.mssante.fr`, SERVICE, ['DOM-05']],
	[`${'ehpad-valfictif.'.repeat(16)}mssante.fr`, SERVICE, ['DOM-05']],
	['ime-valfictif.mssante.fr.', SERVICE, ['DOM-05']],
	// DOM-06: the case
	['ssiad-valfictif.mssante.fr', SERVICE, []],
	['ssiad-valfictif2.mssante.fr', SERVICE, []],
	['SSIAD-ValFictif.mssante.fr', SERVICE, ['DOM-06']],
	['ssiad-valfictif.MSSANTE.fr', SERVICE, ['DOM-06']],
	['ssiad-valfictif.mssante.FR', SERVICE, ['DOM-06']],
	// DOM-07: a name that tells the structure
	['asso-valfictif.mssante.fr', SERVICE, []],
	['mdph.mssante.fr', SERVICE, []],
	['evf.mssante.fr', SERVICE, ['DOM-07']],
	['structure1.mssante.fr', SERVICE, ['DOM-07']],
	['evf.region-fictive.mssante.fr', SERVICE, []],
	// DOM-09: the domains of professions
	['infirmier.mssante.fr', PER('Nora Imaginaire'), []],
	['infirmier-valfictif.mssante.fr', SERVICE, []],
	['infirmier.mssante.fr', SERVICE, ['DOM-09']],
	['social.mssante.fr', SERVICE, ['DOM-09']],
	['sage-femme.mssante.fr', APP(), ['DOM-09']],
	// DOM-10: the domain of citizens
	['patientele-valfictif.mssante.fr', SERVICE, []],
	['espace-patient.mssante.fr', SERVICE, []],
	['patient.mssante.fr', SERVICE, ['DOM-10']],
	['patient.mssante.fr', PER('Nora Imaginaire'), ['DOM-10']],
	['patient.mssante.fr', LISTED, ['DOM-10']],
	['Patient.mssante.fr', SERVICE, ['DOM-10', 'DOM-06']],
	// DOM-11: imitations
	['dac-valfictif.groupe.mssante.fr', SERVICE, []],
	['comsante-valfictif.fr', SERVICE, ['DOM-01']],
	['dac-valfictif.mssante.com', SERVICE, ['DOM-11']],
	['mssante.fr.exemple.org', SERVICE, ['DOM-11']],
	['dac-valfictif.mssanté.fr', SERVICE, ['DOM-11']],
	['dac-valfictif.ms-sante.fr', SERVICE, ['DOM-11']],
	['dac-mssante-valfictif.fr', SERVICE, ['DOM-11']],
	['mssante-fr.org', SERVICE, ['DOM-11']],
	['dac-valfictif.mssantee.fr', SERVICE, ['DOM-11']],
	['dac-valfictif.msante.fr', SERVICE, ['DOM-11']],
	['dac-valfictif.mssante', SERVICE, ['DOM-01']],
	// DOM-12: domains for tests
	['camsp-valfictif.mssante.fr', SERVICE, []],
	['devoirs-valfictif.mssante.fr', SERVICE, []],
	['test-camsp-valfictif.mssante.fr', SERVICE, ['DOM-12']],
	['camsp-valfictif.preprod.mssante.fr', SERVICE, ['DOM-12']],
	['test.mssante.fr', SERVICE, ['DOM-12']],
	// DOM-13: a FINESS number for a name
	['pcpe-valfictif.mssante.fr', SERVICE, []],
	['ehpad-990000000.mssante.fr', SERVICE, []],
	['990000000.mssante.fr', SERVICE, ['DOM-13']],
	['2a0000000.mssante.fr', SERVICE, ['DOM-13']],
	['99000000.mssante.fr', SERVICE, []]
])('reads the domain %s, with %o: %o', (domain, given, rules) => {
	const localPart = given.kind === 'PER' ? 'nora.imaginaire' : given.kind === 'APP' ? 'bilan-noreply' : 'accueil';

	expect(brokenRules(`${localPart}@${domain}`, given)).toEqual(rules);
});

// DOM-14: on a shared domain the local part names the structure
test.each<Row>([
	['secretariat.valfictif@ehpad.mssante.fr', SERVICE, []],
	['secretariat@ehpad-valfictif.mssante.fr', SERVICE, []],
	['secretariat@ehpad.mssante.fr', SERVICE, ['DOM-14']],
	['coordination2@dac.mssante.fr', SERVICE, ['DOM-14']],
	['secretariat-ehpad@ehpad.mssante.fr', SERVICE, ['DOM-14']]
])('asks %s for the structure when its domain does not tell it', (address, given, rules) => {
	expect(brokenRules(address, given)).toEqual(rules);
});
