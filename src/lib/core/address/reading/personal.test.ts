import { expect, test } from 'vitest';
import type { Person } from '../naming-rule';
import { readPersonal } from './personal';
import { readWords } from './words';

const alix: Person = { firstName: 'Alix', lastName: 'Fictive' };
const toPlainLetters = (text: string): string => text.replace('é', 'e');

const formOf = (localPart: string, people: readonly Person[]) =>
	readPersonal(readWords(localPart, toPlainLetters), people, toPlainLetters).name?.form;

test('knows nobody whose name it was not given', () => {
	expect(formOf('alix.fictive', [])).toBeUndefined();
	expect(formOf('alix.fictive', [alix])).toBe('first-last');
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
	expect(formOf(localPart, [alix])).toBe(form);
});

test('does not take a last name for a full name when the first name is unknown', () => {
	expect(formOf('fictive', [{ firstName: '', lastName: 'Fictive' }])).toBe('last');
});
