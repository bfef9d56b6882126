import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { NamingCase, TableRule } from '../../core/address/naming-rule';
import { addressesFile, namingFile } from './naming';

const rule = {
	id: 'LOC-ORG-02',
	family: 'LOC-ORG',
	appliesTo: ['ORG'],
	severity: 'obligation',
	statement: "Le nom d'une personne n'apparaît pas : `secretariat`.",
	why: 'Il change.',
	repair: 'Retirez-le.',
	words: ['infirmiere'],
	checked: true,
	lesson: 'm4-p3',
	sources: ['ans-deck-2021'],
	confidence: 'established'
};
const entry = { address: 'lea.de-la-fiction@sad-valfictif.mssante.fr', kind: 'PER', people: ['Léa de la Fiction'] };

const faultsOf = (schema: v.GenericSchema, value: unknown) =>
	v.safeParse(schema, value).issues?.map(({ message }) => message);

describe('a naming rule', () => {
	test('is what the engine reads, with its sentences typeset', () => {
		const [parsed] = v.parse(namingFile, [rule]);
		expectTypeOf<v.InferOutput<typeof namingFile>>().toExtend<readonly TableRule[]>();
		expect(parsed?.statement).toEqual(['Le nom d’une personne n’apparaît pas\u202f: ', { code: 'secretariat' }, '.']);
	});

	// given                            then
	test.each([
		[{ id: 'LOC-ORG-2' }, ['rule-id', 'family']],
		[{ family: 'LOC-NOM' }, ['family']],
		[{ words: ['infirmière'] }, ['word']],
		[{ words: ['Dr'] }, ['word']]
	])('with %j is refused', (given, then) => {
		expect(faultsOf(namingFile, [{ ...rule, ...given }])).toEqual(then);
	});
});

describe('an address of the register', () => {
	test('names people as the engine reads them', () => {
		const [parsed] = v.parse(addressesFile, [entry]);
		expectTypeOf(parsed?.people).toExtend<NamingCase['people']>();
		expect(parsed?.people).toEqual([{ firstName: 'Léa', lastName: 'de la Fiction' }]);
		expect(parsed?.breaks).toEqual([]);
	});

	// given                            then
	test.each([
		[{ people: ['Léa'] }, ['person']],
		[{ readers: 0 }, ['people-count']],
		[{ readers: 1.5 }, ['people-count']],
		[{ breaks: ['LOC-ORG'] }, ['rule-id']]
	])('with %j is refused', (given, then) => {
		expect(faultsOf(addressesFile, [{ ...entry, ...given }])).toEqual(then);
	});
});
