import { describe, expect, test } from 'vitest';
import { findAddresses } from './find-addresses';

const none: ReadonlySet<string> = new Set();

describe('a text', () => {
	// given                                                        then
	test.each<readonly [string, readonly string[]]>([
		['Écrivez à `soins@ehpad.mssante.fr`.', ['soins@ehpad.mssante.fr']],
		['Écrivez à soins@ehpad.mssante.fr. Attendez.', ['soins@ehpad.mssante.fr']],
		['address: élodie..marchand@les_tilleuls.fr', ['élodie..marchand@les_tilleuls.fr']],
		["`noe.d’invention@foyer_val_d'or.mssante.fr`", ["noe.d’invention@foyer_val_d'or.mssante.fr"]],
		["address: 'soins@ehpad.mssante.fr'", ['soins@ehpad.mssante.fr']],
		['`.direction@ehpad.mssante.fr`', ['.direction@ehpad.mssante.fr']],
		['`soins@@ehpad.mssante.fr`', ['soins@@ehpad.mssante.fr']],
		['`a@x.fr` et `b@x.fr`', ['a@x.fr', 'b@x.fr']],
		['Une source. [@ans-liste-blanche][@cnil-fax-email]', []],
		['la BAL soins@, relevée', []],
		['la BAL soins@. Puis', []],
		['finit par `@patient.mssante.fr`', []],
		['une unique `contact@…`', []]
	])('%j shows %j', (given, then) => {
		expect(findAddresses(given, none).unknown.map(({ text }) => text)).toEqual(then);
	});

	test('shows each address with its line and column', () => {
		expect(findAddresses('un\ndeux soins@x.fr\n', none).unknown).toEqual([{ text: 'soins@x.fr', line: 2, column: 6 }]);
	});
});

describe('an address of the register', () => {
	test('is known where it stands whole', () => {
		const found = findAddresses('`a@x.fr`, puis b@x.fr.', new Set(['a@x.fr', 'b@x.fr', 'c@x.fr']));
		expect(found).toEqual({ known: new Set(['a@x.fr', 'b@x.fr']), unknown: [] });
	});

	test('may hold a space, and hides the shorter one that ends it', () => {
		const found = findAddresses('`coordination soins@x.fr`', new Set(['soins@x.fr', 'coordination soins@x.fr']));
		expect(found).toEqual({ known: new Set(['coordination soins@x.fr']), unknown: [] });
	});

	// given                 the register
	test.each([
		['chef.soins@x.fr', 'soins@x.fr'],
		['soins@x.fr.org', 'soins@x.fr'],
		['soins@x.france', 'soins@x.fr'],
		['Soins@x.fr', 'soins@x.fr']
	])('is not seen in %j', (given, registered) => {
		const { known, unknown } = findAddresses(given, new Set([registered]));
		expect(known).toEqual(none);
		expect(unknown.map(({ text }) => text)).toEqual([given]);
	});
});
