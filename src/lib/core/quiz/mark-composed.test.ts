import { describe, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import type { ExplainedRule, Rulebook } from '../address/naming-rule';
import type { ComposeAddressItem } from './item';
import { composedJudge } from './mark-composed';
import { foreseenJudge } from './mark-foreseen';

const { compose } = quizItems;

const rule = (id: string, given: Partial<ExplainedRule>): ExplainedRule => ({
	id,
	appliesTo: ['PER', 'ORG', 'APP'],
	severity: 'obligation',
	statement: [`Énoncé de ${id}.`],
	why: [`Pourquoi ${id}.`],
	repair: ['Pour ', { code: id }, ', corrigez ainsi.'],
	checked: true,
	lesson: 'm4-p1',
	...given
});
const rulebook: Rulebook<ExplainedRule> = {
	rules: [
		rule('DOM-04', {}),
		rule('DOM-06', { severity: 'good-practice' }),
		rule('LOC-ORG-02', { appliesTo: ['ORG'] })
	],
	toPlainLetters: (text) => text.normalize('NFD').replace(/\p{M}/gu, '')
};
const judge = composedJudge(rulebook);

const explained = (id: string) => [`Pourquoi ${id}.`, ' ', 'Pour ', { code: id }, ', corrigez ainsi.'];

const service: ComposeAddressItem = {
	...compose,
	mailbox: 'ORG',
	given: { service: 'infirmerie', domain: 'ehpad-les-tilleuls.mssante.fr' },
	expected: 'infirmerie@ehpad-les-tilleuls.mssante.fr',
	accepted: [],
	rejected: []
};

describe('what the question foresees decides first', () => {
	const [accepted, rejected] = [compose.accepted[0], compose.rejected[0]];

	// given                                               then
	test.each([
		[compose.expected, { mark: 'right', feedback: compose.explanation, rule: 'LOC-NOM-03' }],
		[
			'Elodie.MARCHAND@ime-les-peupliers.mssante.fr',
			{ mark: 'right', feedback: compose.explanation, rule: 'LOC-NOM-03' }
		],
		[accepted?.address ?? '', { mark: 'right', feedback: accepted?.feedback, rule: 'LOC-NOM-02' }],
		[rejected?.address ?? '', { mark: 'wrong', feedback: rejected?.feedback, rule: 'LOC-GEN-02' }]
	])('%s', (address, then) => {
		expect(judge(compose, address)).toEqual({ id: 'address', ...then });
	});

	test('even against the rules', () => {
		const address = 'elodie.marchand@ime_les_peupliers.mssante.fr';
		const tolerant = { ...compose, accepted: [{ address, feedback: ['Toléré.'] }] };
		expect(judge(tolerant, address)).toEqual({ id: 'address', mark: 'right', feedback: ['Toléré.'] });
	});
});

describe('an address that the question does not foresee', () => {
	test('is wrong by the first obligation it breaks, with why and how to repair', () => {
		expect(judge(compose, 'elodie.marchand@ime_les_peupliers.mssante.fr')).toEqual({
			id: 'address',
			mark: 'wrong',
			feedback: explained('DOM-04'),
			rule: 'DOM-04'
		});
	});

	test.each([
		['breaks no rule', 'educatrice@ime-les-peupliers.mssante.fr'],
		['breaks a good practice only', 'educatrice@IME-Les-Peupliers.mssante.fr'],
		['is not whole', 'elodie.marchand@']
	])('and %s gets the fallback of the question', (_, address) => {
		expect(judge(compose, address)).toEqual({ id: 'address', mark: 'wrong', feedback: compose.fallbackFeedback });
	});
});

describe('a judge that knows the question alone', () => {
	test('marks what it foresees like the other, and gives its fallback for all the rest', () => {
		for (const { address } of [...compose.accepted, ...compose.rejected, { address: compose.expected }]) {
			expect(foreseenJudge(compose, address)).toEqual(judge(compose, address));
		}
		expect(foreseenJudge(compose, 'elodie.marchand@ime_les_peupliers.mssante.fr')).toEqual({
			id: 'address',
			mark: 'wrong',
			feedback: compose.fallbackFeedback
		});
	});
});

describe('the names of the question are known to the rules', () => {
	const named = (given: Partial<ComposeAddressItem['given']>, localPart: string) =>
		judge({ ...service, given: { ...service.given, ...given } }, `${localPart}@ehpad-les-tilleuls.mssante.fr`);

	test('when its people have one', () => {
		const found = named({ people: ['Nadia de la Roche'] }, 'infirmerie.nadia.de-la-roche');
		expect(found).toMatchObject({ mark: 'wrong', rule: 'LOC-ORG-02' });
	});

	test('when the mailbox has a holder', () => {
		const found = named({ firstName: 'Zoé', lastName: 'Duval', people: [] }, 'infirmerie.zoe.duval');
		expect(found).toMatchObject({ mark: 'wrong', rule: 'LOC-ORG-02' });
	});

	test('with every word after the first as the last name', () => {
		// A piece of a last name names nobody: were « Roche » the whole of it, the rule would be broken.
		const found = named({ people: ['Nadia Roche Duval'] }, 'infirmerie.roche');
		expect(found).toEqual({ id: 'address', mark: 'wrong', feedback: compose.fallbackFeedback });
	});
});
