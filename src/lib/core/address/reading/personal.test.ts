import { expect, test } from 'vitest';
import { parseAddress, type Address } from '../address';
import type { CheckInput, Person } from '../naming-rule';
import { readPersonal } from './personal';

const alix: Person = { firstName: 'Alix', lastName: 'Fictive' };
const rule = {} as CheckInput['rule'];
const toPlainLetters = (text: string): string => text.replace('é', 'e');

function addressOf(text: string): Address {
	const parsed = parseAddress(text);
	if (!parsed.ok) throw new Error(parsed.error.code);
	return parsed.value;
}

test('reads an address again when more is known of the people', () => {
	const address = addressOf('alix.fictive@sad-valfictif.mssante.fr');
	const formWith = (people: readonly Person[]) =>
		readPersonal({ address, given: { kind: 'PER', people }, rule, toPlainLetters }).name?.form;

	expect(formWith([])).toBeUndefined();
	expect(formWith([alix])).toBe('first-last');
});

test.each([
	['alix.fictive', 'first-last'],
	['alix-m.fictive2', 'first-last'],
	['fictive-alix', 'last-first'],
	['al.fictive', 'nickname-last'],
	['a.fictive', 'initial-last'],
	['fictivea', 'initial-last'],
	['dr.fictive', 'last'],
	['drfictive', 'last-inside'],
	['alix', 'first'],
	['al', 'nickname'],
	['infirmiere', undefined]
])('reads %s as %s', (localPart, form) => {
	const address = addressOf(`${localPart}@x.fr`);
	const read = readPersonal({ address, given: { kind: 'PER', people: [alix] }, rule, toPlainLetters });

	expect(read.name?.form).toBe(form);
});

test('does not take a last name for a full name when the first name is unknown', () => {
	const address = addressOf('fictive@x.fr');
	const people = [{ firstName: '', lastName: 'Fictive' }];

	expect(readPersonal({ address, given: { kind: 'PER', people }, rule, toPlainLetters }).name?.form).toBe('last');
});
