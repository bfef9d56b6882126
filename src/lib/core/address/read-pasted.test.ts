import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPasted, type PastedNote } from './read-pasted';

const ADDRESS = 'alix.fictive@sad-valfictif.mssante.fr';

test.each<[pasted: string, address: string, notes: PastedNote[]]>([
	[ADDRESS, ADDRESS, []],
	[`  ${ADDRESS}\u00a0\n`, ADDRESS, ['edge-spaces']],
	[`Alix Fictive <${ADDRESS}>`, ADDRESS, ['display-name']],
	[`"Fictive, Alix" <${ADDRESS}>`, ADDRESS, ['display-name']],
	[`<${ADDRESS}>`, ADDRESS, []],
	[`Alix <SAD> <${ADDRESS}>`, ADDRESS, ['display-name']],
	[`mailto:${ADDRESS}?subject=Bonjour`, ADDRESS, ['mailto']],
	[`Alix < MAILTO:${ADDRESS} >`, ADDRESS, ['display-name', 'mailto']],
	[`${ADDRESS};`, ADDRESS, []],
	[`\ufeff\u202a${ADDRESS}\u200b`, ADDRESS, ['invisible']],
	['alix.fic\u00adtive@sad-valfictif.mssante.fr', ADDRESS, ['invisible']],
	['alix.fictive@sad-valfictif\u0000.mssante.fr', ADDRESS, ['invisible']],
	['alix.fictive@\r\nsad-valfictif.mssante.fr', ADDRESS, ['invisible']],
	['Élodie .fictive@Sad_valfictif', 'Élodie .fictive@Sad_valfictif', []],
	['alix\tfictive@sad', 'alix fictive@sad', []],
	['alix,fictive@sad', 'alix,fictive@sad', []],
	['alix.fictive', 'alix.fictive', []],
	['a < b > c', 'a < b > c', []]
])('finds in %j the address %j and says what was set aside: %j', (pasted, address, notes) => {
	expect(readPasted(pasted)).toEqual({ ok: true, value: { address, notes } });
});

test.each(['', '   ', '\n\t', '\u200b\ufeff', 'mailto:', ';,'])('finds nothing in %j', (pasted) => {
	expect(readPasted(pasted)).toEqual({ ok: false, error: { code: 'empty' } });
});

test.each([
	['a@b.fr, c@d.fr', ['a@b.fr', 'c@d.fr']],
	['a@b.fr;c@d.fr;', ['a@b.fr', 'c@d.fr']],
	['A <a@b.fr>\r\nmailto:c@d.fr\n\nbonjour', ['a@b.fr', 'c@d.fr']],
	['"B, A" <a@b.fr>, "D, C" <c@d.fr>', ['a@b.fr', 'c@d.fr']]
])('lets the visitor choose among the addresses of %j', (pasted, addresses) => {
	expect(readPasted(pasted)).toEqual({ ok: false, error: { code: 'several', addresses } });
});

test('refuses one character more than an address may have, without counting what was set aside', () => {
	const longest = `${'a'.repeat(64)}@${'b'.repeat(255)}`;

	expect(readPasted(` \u200b${longest} `).ok).toBe(true);
	expect(readPasted(`${longest}c`)).toEqual({ ok: false, error: { code: 'too-long', length: 321 } });
});

test('leaves at the edges nothing that cannot be seen, whatever is pasted', () => {
	const invisible = /[\p{Cc}\p{Cf}]|^\s|\s$/u;
	const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a@,;<>\n\t \u200b\ufeff]*$/));
	fc.assert(
		fc.property(text, (pasted) => {
			const read = readPasted(pasted);
			const found = read.ok ? [read.value.address] : read.error.code === 'several' ? read.error.addresses : [];
			expect(found.filter((address) => address === '' || invisible.test(address))).toEqual([]);
		}),
		{ seed: 7, numRuns: 2000 }
	);
});
