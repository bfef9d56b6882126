import { expect, test } from 'vitest';
import { CHECKS } from '../../src/lib/core/address/checks/checks';
import type { NamingCase, VerdictLevel } from '../../src/lib/core/address/naming-rule';
import { APP, brokenRules, ORG, PER, rulebook, verdictOf } from './rulebook';

const PEOPLE = ['Alix Fictive', 'Hélène Fictive', 'Jean-Noé Fictif'];
const PERSONAL = PER(...PEOPLE);
const SERVICE = ORG(...PEOPLE);
const PROGRAM = APP(...PEOPLE);
const CITIZEN: NamingCase = { kind: 'USG' };

type Line = readonly [address: string, given: NamingCase, rules: readonly string[], level: VerdictLevel];

// The trial set of the course's reference document (1.4). A rule that a right address illustrates is not broken.
test.each<Line>([
	['alix.fictive@sad-valfictif.mssante.fr', PERSONAL, [], 'nothing'],
	['fictive.alix@sad-valfictif.mssante.fr', PERSONAL, ['LOC-NOM-02'], 'nothing'],
	['jean-noe.fictif@infirmier.mssante.fr', PERSONAL, [], 'nothing'],
	['fictive@sad-valfictif.mssante.fr', PERSONAL, ['LOC-NOM-10'], 'to-review'],
	['a.fictive@sad-valfictif.mssante.fr', PERSONAL, ['LOC-NOM-10'], 'to-review'],
	['alix.fictive@sad-valfictif.fr', PERSONAL, ['DOM-01'], 'to-correct'],
	['alix.fictive@sad-valfictif.mssante.com', PERSONAL, ['DOM-11'], 'to-correct'],
	['hélène.fictive@sad-valfictif.mssante.fr', PERSONAL, ['LOC-GEN-02'], 'to-correct'],
	['alix..fictive@sad-valfictif.mssante.fr', PERSONAL, ['LOC-GEN-02'], 'to-correct'],
	['secretariat@ehpad-valfictif.mssante.fr', SERVICE, [], 'nothing'],
	['secretariat.alix.fictive@ehpad-valfictif.mssante.fr', SERVICE, ['LOC-ORG-02'], 'to-correct'],
	['secretariat@ehpad_valfictif.mssante.fr', SERVICE, ['DOM-04'], 'to-correct'],
	['Secretariat@EHPAD-Valfictif.mssante.fr', SERVICE, ['LOC-GEN-04', 'DOM-06'], 'nothing'],
	['infirmerie@ehpad-valfictif.region-fictive.mssante.fr', SERVICE, [], 'nothing'],
	['secretariat@patient.mssante.fr', SERVICE, ['DOM-10'], 'to-correct'],
	['Compte_rendu_patient-noreply@ssiad-valfictif.mssante.fr', PROGRAM, ['LOC-APP-06'], 'nothing'],
	['compte-rendu-noreply@ssiad-valfictif.mssante.fr', PROGRAM, [], 'nothing'],
	['100000000000047@patient.mssante.fr', CITIZEN, [], 'nothing'],
	['100000000000048@patient.mssante.fr', CITIZEN, ['USG-03'], 'to-correct'],
	['alix.fictive@patient.mssante.fr', CITIZEN, ['USG-01'], 'to-correct']
])('finds in %s exactly what the reference document says', (address, given, rules, level) => {
	expect(brokenRules(address, given)).toEqual(rules);
	expect(verdictOf(address, given).level).toBe(level);
});

test('checks every rule that the content says is checked, and no other', () => {
	const checked = rulebook.rules.filter((rule) => rule.checked).map(({ id }) => id);

	expect(Object.keys(CHECKS).sort()).toEqual(checked.sort());
});
