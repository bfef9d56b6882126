import { describe, expect, test } from 'vitest';
import type { AddressKind } from './address';
import { judge } from './judge';
import type { NamingCase, NamingRule, Rulebook, Severity, Verdict } from './naming-rule';

const EVERYBODY: readonly AddressKind[] = ['PER', 'ORG', 'APP', 'CAB'];

function rule(id: string, severity: Severity, more: Partial<NamingRule> = {}): NamingRule {
	return {
		id,
		appliesTo: EVERYBODY,
		severity,
		checked: true,
		...more
	};
}

const withRules = (...rules: readonly NamingRule[]): Rulebook => ({
	rules,
	toPlainLetters: (text) => text.replaceAll('é', 'e')
});

function verdictOf(text: string, rulebook: Rulebook, given: NamingCase = { kind: 'ORG' }): Verdict {
	const judged = judge(text, given, rulebook);
	if (!judged.ok) throw new Error(judged.error.code);
	return judged.value;
}

const told = ({ findings }: Verdict) => findings.map((finding) => [finding.rule.id, finding.severity]);

test('refuses what is no address, with the fault', () => {
	expect(judge('alix.fictive', { kind: 'PER' }, withRules())).toEqual({
		ok: false,
		error: { code: 'missing-at', at: 12 }
	});
});

describe('the findings', () => {
	test('come heaviest first, then in the order of the text', () => {
		const rules = [rule('DOM-06', 'good-practice'), rule('LOC-GEN-04', 'good-practice'), rule('DOM-04', 'obligation')];

		expect(told(verdictOf('Soins@IME_x.mssante.fr', withRules(...rules)))).toEqual([
			['DOM-04', 'obligation'],
			['LOC-GEN-04', 'good-practice'],
			['DOM-06', 'good-practice']
		]);
	});

	test('weigh less when the rule has a lighter weight and the breach is light', () => {
		const rules = withRules(rule('LOC-GEN-03', 'obligation', { lighter: 'good-practice' }));

		expect(told(verdictOf(`${'a'.repeat(31)}@x.fr`, rules))).toEqual([['LOC-GEN-03', 'good-practice']]);
		expect(told(verdictOf(`${'a'.repeat(65)}@x.fr`, rules))).toEqual([['LOC-GEN-03', 'obligation']]);
	});

	test('leave out rules that are not checked, or that nothing checks', () => {
		const rules = withRules(rule('DOM-06', 'avoid', { checked: false }), rule('toString', 'avoid'));

		expect(verdictOf('a@X.fr', rules).findings).toEqual([]);
	});

	test('say once that no name is there, not all that its absence causes', () => {
		const personal = (id: string) => rule(id, 'obligation', { appliesTo: ['PER'], words: ['ide'] });
		const rules = withRules(personal('LOC-NOM-10'), personal('LOC-NOM-01'), personal('LOC-NOM-05'));

		expect(told(verdictOf('ide12@x.fr', rules, { kind: 'PER' }))).toEqual([['LOC-NOM-01', 'obligation']]);
	});
});

describe('the rules that apply', () => {
	const rules = withRules(
		rule('LOC-GEN-04', 'avoid', { appliesTo: ['PER', 'ORG', 'APP'] }),
		rule('DOM-06', 'avoid', { appliesTo: ['ORG', 'CAB'] }),
		rule('USG-01', 'obligation', { appliesTo: ['USG'] })
	);

	test.each<[AddressKind | undefined, string, string[]]>([
		['ORG', 'A@X.fr', ['LOC-GEN-04', 'DOM-06']],
		['PER', 'A@X.fr', ['LOC-GEN-04']],
		['CAB', 'A@X.fr', ['LOC-GEN-04']],
		[undefined, 'A@X.fr', ['LOC-GEN-04']],
		[undefined, 'A@patient.mssante.fr', ['USG-01']],
		['ORG', 'A@patient.mssante.fr', ['LOC-GEN-04']],
		['USG', 'A@X.fr', ['USG-01', 'USG-01']]
	])('to the kind %s of %s are %j', (kind, text, ids) => {
		expect(verdictOf(text, rules, { kind }).findings.map((finding) => finding.rule.id)).toEqual(ids);
	});
});

test.each<[Severity, string]>([
	['obligation', 'to-correct'],
	['avoid', 'to-review'],
	['good-practice', 'nothing'],
	['information', 'nothing']
])('a breach that weighs %s makes the level %s', (severity, level) => {
	expect(verdictOf('a@X.fr', withRules(rule('DOM-06', severity))).level).toBe(level);
});

describe('the proposal', () => {
	const rules = withRules(
		rule('DOM-04', 'obligation'),
		rule('DOM-10', 'obligation'),
		rule('LOC-GEN-04', 'good-practice'),
		rule('LOC-GEN-02', 'obligation')
	);

	test('repairs one breach after the other', () => {
		expect(verdictOf('équipé.De.Nuit@ehpad_x.fr', rules).proposal).toBe('equipe.de.nuit@ehpad-x.fr');
	});

	test('repairs advice too', () => {
		expect(verdictOf('Soins@ehpad-x.fr', rules).proposal).toBe('soins@ehpad-x.fr');
	});

	test('is absent when nothing is to be repaired, or an obligation cannot be', () => {
		expect(verdictOf('soins@ehpad-x.fr', rules).proposal).toBeUndefined();
		expect(verdictOf('Soins@patient.mssante.fr', rules).proposal).toBeUndefined();
	});

	test('stops when a repair mends nothing', () => {
		const spaced = withRules(rule('LOC-GEN-02', 'obligation'), rule('LOC-GEN-04', 'good-practice'));

		// The space goes, and the dot that it hid is now at the end.
		expect(verdictOf('Soins. @x.fr', spaced).proposal).toBeUndefined();
	});

	test('is not sought for a text longer than any address', () => {
		expect(verdictOf(`Soins@${'a'.repeat(315)}`, rules).proposal).toBeUndefined();
		expect(verdictOf(`Soins@${'a'.repeat(314)}`, rules).proposal).toBe(`soins@${'a'.repeat(314)}`);
	});
});
