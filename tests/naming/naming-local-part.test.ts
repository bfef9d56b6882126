import { expect, test } from 'vitest';
import type { NamingCase } from '../../src/lib/core/address/naming-rule';
import { APP, brokenRules, ORG, PER, person, verdictOf } from './rulebook';

const DOMAIN = 'sad-valfictif.mssante.fr';
const SERVICE = ORG();
const TAKEN: NamingCase = { kind: 'ORG', taken: [`Infirmerie@${DOMAIN}`, 'accueil@ime-valfictif.mssante.fr'] };
const ACCOMPANIED: NamingCase = { ...ORG('Nadia Roche'), accompanied: ['Albert Fontaine', 'Odile Roche'].map(person) };

type Row = readonly [localPart: string, given: NamingCase, rules: readonly string[]];

// The rules of every local part. For each: two that respect it, two that break it, one at the border.
test.each<Row>([
	// LOC-GEN-01: unique in its domain
	['infirmerie', SERVICE, []],
	['accueil', TAKEN, []],
	['infirmerie', TAKEN, ['LOC-GEN-01']],
	['alix.fictive', { ...PER('Alix Fictive'), taken: [`alix.fictive@${DOMAIN}`] }, ['LOC-GEN-01']],
	['alix.fictive2', { ...PER('Alix Fictive'), taken: [`alix.fictive@${DOMAIN}`] }, []],
	// LOC-GEN-02: the safe alphabet
	['coordination.soins', SERVICE, []],
	['equipe_mobile-2', SERVICE, []],
	['coordination soins', SERVICE, ['LOC-GEN-02']],
	['.direction', SERVICE, ['LOC-GEN-02']],
	['chloé.fictive', PER('Chloé Fictive'), ['LOC-GEN-02']],
	['équipe.mobile.', SERVICE, ['LOC-GEN-02']],
	['soins+admissions', SERVICE, ['LOC-GEN-02']],
	// LOC-GEN-03: the length
	['equipe.mobile', SERVICE, []],
	['a'.repeat(30), SERVICE, []],
	['a'.repeat(31), SERVICE, ['LOC-GEN-03']],
	['a'.repeat(65), SERVICE, ['LOC-GEN-03']],
	['a'.repeat(64), SERVICE, ['LOC-GEN-03']],
	// LOC-GEN-04: the case
	['secretariat', SERVICE, []],
	['secretariat2', SERVICE, []],
	['SECRETARIAT', SERVICE, ['LOC-GEN-04']],
	['secretariAt', SERVICE, ['LOC-GEN-04']],
	['Élodie.marchand', PER('Élodie Marchand'), ['LOC-GEN-02']],
	// LOC-GEN-05: an accented letter is written plainly, not left out
	['helene.fictive', PER('Hélène Fictive'), []],
	['laetitia.conte', PER('Lætitia Conte'), []],
	['hlne.fictive', PER('Hélène Fictive'), ['LOC-GEN-05']],
	['jean-no.fictif', PER('Jean-Noé Fictif'), ['LOC-GEN-05']],
	['lea.de-la-fiction', PER('Léa de la Fiction'), []],
	// LOC-GEN-06: nothing of an accompanied person
	['unite.protegee', SERVICE, []],
	['compte-rendu-patient-noreply', APP(), []],
	['dossier.mme.fictive', SERVICE, ['LOC-GEN-06']],
	['patients-vih', SERVICE, ['LOC-GEN-06']],
	['secretariat.m.fontaine', ACCOMPANIED, ['LOC-GEN-06']],
	['bilan-albert.fontaine-noreply', { ...ACCOMPANIED, kind: 'APP' }, ['LOC-GEN-06']],
	['secretariat-mme-roche', ACCOMPANIED, ['LOC-ORG-02']],
	['secretariat.roche', ACCOMPANIED, ['LOC-ORG-02']],
	['secretariat.odile.roche', ACCOMPANIED, ['LOC-GEN-06', 'LOC-ORG-02']],
	['mme.alix.fictive', PER('Alix Fictive'), ['LOC-NOM-06']],
	['mme.alix.fictive', PER(), ['LOC-NOM-06']],
	// LOC-GEN-07: a name that lasts
	['admissions', SERVICE, []],
	['admissions12', SERVICE, []],
	['admissions2026', SERVICE, ['LOC-GEN-07']],
	['logicielx', SERVICE, ['LOC-GEN-07']],
	['admissions2126', SERVICE, []]
])('reads the local part %s, with %o: %o', (localPart, given, rules) => {
	expect(brokenRules(`${localPart}@${DOMAIN}`, given)).toEqual(rules);
});

test.each([
	['espace', 'soins intensifs', 'obligation'],
	['accent', 'équipe', 'obligation'],
	['decomposed accent', 'e\u0301quipe', 'obligation'],
	['dots', 'equipe..mobile', 'obligation'],
	['last dot', 'equipe.', 'obligation'],
	['typographic apostrophe', 'equipe-d’appui', 'obligation'],
	['plus', 'soins+admissions', 'good-practice'],
	['apostrophe', "equipe-d'appui", 'good-practice'],
	['hyphens', 'equipe--mobile', 'good-practice'],
	['length', 'a'.repeat(65), 'obligation'],
	['comfort', 'a'.repeat(64), 'good-practice']
])('weighs %s by what would stop a message', (_, localPart, severity) => {
	const [finding, more] = findingsOf(localPart);

	expect(finding?.severity).toBe(severity);
	expect(more).toBeUndefined();
});

const findingsOf = (localPart: string) => verdictOf(`${localPart}@${DOMAIN}`, SERVICE).findings;
