import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../shared/random';
import { rightOf, textOf } from '../address-part';
import { makeSpecimen, type Bench, type Specimen } from '../specimen';
import type { Fault, Service, Structure, TrainingBank, TrainingPerson } from '../training-bank';
import { FAULT_IDS, type FaultId } from './fault-id';
import { injectFault } from './inject-fault';

const structure: Structure = {
	id: 's1',
	type: 'ssiad',
	of: 'du SSIAD',
	at: 'au SSIAD',
	domain: 'ssiad-vallee.mssante.fr',
	accented: 'ssiad-vallée',
	kinds: ['PER', 'ORG', 'APP'],
	safe: true,
	levels: [1]
};
const zoe: TrainingPerson = {
	firstName: 'Zoé',
	lastName: 'de la Fiction',
	of: 'de Zoé',
	title: 'dr',
	levels: [1],
	rule: 'LOC-NOM-04',
	homonym: false
};
const secondZoe: TrainingPerson = { ...zoe, homonym: true };
const mobile: Service = {
	label: 'l’équipe mobile',
	of: 'de l’équipe mobile',
	local: 'equipe.mobile',
	accented: 'équipe.mobile',
	acronym: 'emsp2',
	synonyms: [],
	kind: 'ORG',
	levels: [1],
	rule: 'LOC-ORG-05'
};
const plans: Service = {
	...mobile,
	kind: 'APP',
	local: 'plan-de-soins-noreply',
	accented: undefined,
	acronym: undefined
};

/** Injection looks at nothing else of the bank. */
const bank = { structures: [structure], accompanied: [] } as unknown as TrainingBank;
const toPlainLetters = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
const bench: Bench = { bank, rulebook: { rules: [], toPlainLetters }, level: 1, random: seededRandom(1) };

const fault = (id: FaultId, text?: string): Fault => ({
	id,
	rule: 'DOM-01',
	severity: 'error',
	kinds: ['PER', 'ORG', 'APP'],
	levels: [1],
	texts: text === undefined ? [] : [text],
	safe: false,
	unseen: false,
	feedback: []
});

const PER = makeSpecimen({ kind: 'PER', structure, person: zoe }, bench);
const SECOND = makeSpecimen({ kind: 'PER', structure, person: secondZoe }, bench);
const ORG = makeSpecimen({ kind: 'ORG', structure, person: zoe, service: mobile }, bench);
const APP = makeSpecimen({ kind: 'APP', structure, person: zoe, service: plans }, bench);

describe('a good address', () => {
	test('is composed by the rules: a homonym takes a number', () => {
		expect([PER, SECOND, ORG, APP].map(({ parts }) => textOf(parts))).toEqual([
			'zoe.de-la-fiction@ssiad-vallee.mssante.fr',
			'zoe.de-la-fiction2@ssiad-vallee.mssante.fr',
			'equipe.mobile@ssiad-vallee.mssante.fr',
			'plan-de-soins-noreply@ssiad-vallee.mssante.fr'
		]);
		expect(SECOND.given.taken).toEqual(['zoe.de-la-fiction@ssiad-vallee.mssante.fr']);
	});

	// given                                            then
	const written: readonly (readonly [FaultId, string | undefined, Specimen, string])[] = [
		['ending-fr', '.fr', ORG, 'equipe.mobile@ssiad-vallee.fr'],
		['ending-com', '.mssante.com', ORG, 'equipe.mobile@ssiad-vallee.mssante.com'],
		['ending-elsewhere', '.org', ORG, 'equipe.mobile@mssante.fr.ssiad-vallee.org'],
		['domain-typo', undefined, ORG, 'equipe.mobile@ssiad-valleee.mssante.fr'],
		['domain-underscore', undefined, ORG, 'equipe.mobile@ssiad_vallee.mssante.fr'],
		['domain-accent', undefined, ORG, 'equipe.mobile@ssiad-vallée.mssante.fr'],
		['domain-two-dots', undefined, ORG, 'equipe.mobile@ssiad-vallee..mssante.fr'],
		['domain-capitals', undefined, ORG, 'equipe.mobile@SSIAD-VALLEE.mssante.fr'],
		['domain-patient', 'patient', ORG, 'equipe.mobile@patient.mssante.fr'],
		['domain-number', '990000000', ORG, 'equipe.mobile@990000000.mssante.fr'],
		['local-accent', undefined, PER, 'zoé.de-la-fiction@ssiad-vallee.mssante.fr'],
		['local-accent', undefined, ORG, 'équipe.mobile@ssiad-vallee.mssante.fr'],
		['local-space', undefined, ORG, 'equipe mobile@ssiad-vallee.mssante.fr'],
		['local-space', undefined, APP, 'plan de soins-noreply@ssiad-vallee.mssante.fr'],
		['local-two-dots', undefined, PER, 'zoe..de-la-fiction@ssiad-vallee.mssante.fr'],
		['letter-dropped', undefined, PER, 'zo.de-la-fiction@ssiad-vallee.mssante.fr'],
		['accompanied-name', '.m.fontaine', ORG, 'equipe.mobile.m.fontaine@ssiad-vallee.mssante.fr'],
		['year', '2026', ORG, 'equipe.mobile2026@ssiad-vallee.mssante.fr'],
		['initials', undefined, PER, 'z.d@ssiad-vallee.mssante.fr'],
		['function-for-person', 'cadre2', PER, 'cadre2@ssiad-vallee.mssante.fr'],
		['last-name-first', undefined, PER, 'de-la-fiction.zoe@ssiad-vallee.mssante.fr'],
		['glued', undefined, PER, 'zoedelafiction@ssiad-vallee.mssante.fr'],
		['birth-year', '.1987', SECOND, 'zoe.de-la-fiction.1987@ssiad-vallee.mssante.fr'],
		['taken', undefined, SECOND, 'zoe.de-la-fiction@ssiad-vallee.mssante.fr'],
		['title', undefined, PER, 'dr.zoe.de-la-fiction@ssiad-vallee.mssante.fr'],
		['shared', undefined, PER, 'zoe.de-la-fiction@ssiad-vallee.mssante.fr'],
		['holder-left', undefined, PER, 'zoe.de-la-fiction@ssiad-vallee.mssante.fr'],
		['person-in-service', undefined, ORG, 'equipe.mobile.zoe.de-la-fiction@ssiad-vallee.mssante.fr'],
		['person-for-service', undefined, ORG, 'zoe.de-la-fiction@ssiad-vallee.mssante.fr'],
		['internal-acronym', undefined, ORG, 'emsp2@ssiad-vallee.mssante.fr'],
		['no-mention', undefined, APP, 'plan-de-soins@ssiad-vallee.mssante.fr'],
		['person-in-application', undefined, APP, 'plan-de-soins-zoe.de-la-fiction-noreply@ssiad-vallee.mssante.fr'],
		['capitals-in-application', undefined, APP, 'Plan_de_soins-noreply@ssiad-vallee.mssante.fr']
	];

	test.each(written)('with %s (%j) is written otherwise, and knows how it was', (id, text, good, then) => {
		const faulty = injectFault(good, fault(id, text), bench);
		expect(faulty && textOf(faulty.parts)).toBe(then);
		expect(faulty && rightOf(faulty.parts)).toBe(textOf(good.parts));
		expect(faulty?.faults.map((one) => one.id)).toEqual([id]);
	});

	test('can have every fault of the list', () => {
		expect(new Set(written.map(([id]) => id))).toEqual(new Set(FAULT_IDS));
	});
});

describe('a fault', () => {
	// given                                     then
	test.each([
		['of an accent needs an accent', 'local-accent', APP],
		['of a homonym needs a homonym', 'taken', PER],
		['of an order needs a name that is written once', 'last-name-first', SECOND],
		['of a title needs somebody who has one', 'title', { ...PER, person: { ...zoe, title: undefined } }],
		['of an acronym needs one', 'internal-acronym', APP]
	] as const)('%s: without it, nothing is changed', (_, id, good) => {
		expect(injectFault(good, fault(id), bench)).toBeUndefined();
	});

	test('stays with its kinds of mailbox, and inside the trust space when the name may be somebody’s', () => {
		const elsewhere = { ...ORG, structure: { ...structure, safe: false } };
		expect(injectFault(ORG, { ...fault('year', '2026'), kinds: ['PER'] }, bench)).toBeUndefined();
		expect(injectFault(elsewhere, { ...fault('ending-fr', '.fr'), safe: true }, bench)).toBeUndefined();
	});

	test('leaves the place of another fault alone, and joins one elsewhere', () => {
		const accented = injectFault(ORG, fault('domain-accent'), bench);
		if (!accented) throw new Error('The structure has an accent');
		expect(injectFault(accented, fault('domain-underscore'), bench)).toBeUndefined();
		const both = injectFault(accented, fault('ending-fr', '.fr'), bench);
		expect(both && textOf(both.parts)).toBe('equipe.mobile@ssiad-vallée.fr');
	});

	test('of use changes what is known, not what is written', () => {
		expect(injectFault(PER, fault('shared'), bench)?.given.readers).toBe(3);
		expect(injectFault(PER, fault('holder-left'), bench)?.given.holderLeft).toBe(true);
	});

	test('of an unknown domain brings the trust list that shows it', () => {
		expect(ORG.given.registeredDomains).toBeUndefined();
		expect(injectFault(ORG, fault('domain-typo'), bench)?.given.registeredDomains).toEqual(['ssiad-vallee.mssante.fr']);
	});
});
