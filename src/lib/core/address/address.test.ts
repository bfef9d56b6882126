import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from './address';

describe('parseAddress', () => {
	// given                             then
	test.each([
		['', { code: 'empty', at: 0 }],
		['sans-arobase', { code: 'missing-at', at: 12 }],
		['a@b@c', { code: 'several-at', at: 3 }],
		['@@', { code: 'several-at', at: 1 }],
		['@', { code: 'missing-local-part', at: 0 }],
		['@valfictif.mssante.fr', { code: 'missing-local-part', at: 0 }],
		['alix.fictive@', { code: 'missing-domain', at: 13 }]
	])('refuses %j and points at the fault', (given, fault) => {
		expect(parseAddress(given)).toEqual({ ok: false, error: fault });
	});

	test('keeps the letters as they were typed', () => {
		const address = { text: 'Secrétariat @EHPAD', localPart: 'Secrétariat ', domain: 'EHPAD' };

		expect(parseAddress('Secrétariat @EHPAD')).toEqual({ ok: true, value: address });
	});

	test('reads back whatever is formatted', () => {
		const part = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('@'));
		fc.assert(
			fc.property(part, part, (localPart, domain) => {
				const text = formatAddress(localPart, domain);
				expect(parseAddress(text)).toEqual({ ok: true, value: { text, localPart, domain } });
			}),
			{ seed: 4, numRuns: 2000 }
		);
	});

	test('answers any text, and points inside it', () => {
		const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a@. \ud800\u200f]*$/));
		fc.assert(
			fc.property(text, (given) => {
				const parsed = parseAddress(given);
				if (parsed.ok) expect(formatAddress(parsed.value.localPart, parsed.value.domain)).toBe(given);
				else expect(parsed.error.at).toBeLessThanOrEqual(given.length);
			}),
			{ seed: 4, numRuns: 5000 }
		);
	});
});
