import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { typeset } from './typography';

describe('typeset', () => {
	// given                          then
	test.each([
		["l'EHPAD d'à côté", 'l’EHPAD d’à côté'],
		['Quoi ?', 'Quoi\u202f?'],
		['Note : oui ; non !', 'Note\u202f: oui\u202f; non\u202f!'],
		['il dit "oui" ici', 'il dit «\u202foui\u202f» ici'],
		['« Trouvée »', '«\u202fTrouvée\u202f»'],
		['15 000 euros', '15\u202f000\u00a0euros'],
		['34 % des cas', '34\u00a0% des cas'],
		['87 ans', '87\u00a0ans'],
		['M. Fontaine et Mme Lenoir', 'M.\u00a0Fontaine et Mme\u00a0Lenoir'],
		['à 12:30', 'à 12:30'],
		['attendez...', 'attendez…'],
		['soins@ehpad.fr', 'soins@ehpad.fr']
	])('sets %j as %j', (given, then) => {
		expect(typeset(given)).toBe(then);
	});

	test('changes nothing the second time', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', "'", ':', '?', '«', '»', '1', '\u202f', '.') });
		fc.assert(
			fc.property(text, (given) => {
				expect(typeset(typeset(given))).toBe(typeset(given));
			}),
			{ seed: 42 }
		);
	});
});
