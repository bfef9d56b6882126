import { deburr } from 'es-toolkit/string';
import { describe, expect, test } from 'vitest';
import { composeHomonym, composePersonal, firstFree } from './compose-address';

// given                                                    then
test.each([
	['Alix', 'Fictive', 'alix.fictive'],
	['Hélène', 'Fictive', 'helene.fictive'],
	['Jean-Noé', 'Fictif', 'jean-noe.fictif'],
	['Jean Noé', 'FICTIF', 'jean-noe.fictif'],
	['Lætitia', 'Conte', 'laetitia.conte'],
	['Iñaki', 'Fabuleux', 'inaki.fabuleux'],
	['Léa', 'de la Fiction', 'lea.de-la-fiction'],
	['Noé', "d'Invention", 'noe.d-invention'],
	['Camille', 'L’Imaginé', 'camille.l-imagine'],
	['Zoé', 'Imaginaire  -  Fictive ', 'zoe.imaginaire-fictive'],
	['Chloe\u0301', 'Romanesque', 'chloe.romanesque'],
	['Alix', '', 'alix']
])('writes %s %s as %s', (firstName, lastName, then) => {
	expect(composePersonal({ firstName, lastName }, deburr)).toBe(then);
});

describe('a name that is taken', () => {
	const alix = { firstName: 'Alix', lastName: 'Fictive' };

	test.each([
		[[], 'alix.fictive'],
		[['nora.imaginaire', 'alix.fictive3'], 'alix.fictive'],
		[['Alix.Fictive'], 'alix.fictive2'],
		[['alix.fictive', 'alix.fictive2', 'alix.fictive3'], 'alix.fictive4']
	])('takes the first free number after %j', (taken, then) => {
		expect(composeHomonym(alix, taken, deburr)).toBe(then);
	});

	test('keeps the capitals of an address that has some', () => {
		expect(firstFree('Alix', ['alix'])).toBe('Alix2');
	});
});
