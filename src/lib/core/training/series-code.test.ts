import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familiesOf, formatSeriesCode, parseSeriesCode, SEEDS, TRAINING_LEVELS } from './series-code';
import { TRAINING_FAMILIES } from './training-bank';

describe('the code of a series', () => {
	test('asks for one family, or for them all', () => {
		expect(familiesOf({ level: 1, family: 'repair', seed: 7 })).toEqual(['repair']);
		expect(familiesOf({ level: 1, family: undefined, seed: 7 })).toEqual(TRAINING_FAMILIES);
	});

	test('reads back whatever it formats', () => {
		const codes = fc.record({
			level: fc.constantFrom(...TRAINING_LEVELS),
			family: fc.option(fc.constantFrom(...TRAINING_FAMILIES), { nil: undefined }),
			seed: fc.integer({ min: 1, max: SEEDS })
		});
		fc.assert(
			fc.property(codes, (code) => {
				expect(parseSeriesCode(formatSeriesCode(code))).toEqual({ ok: true, value: code });
			}),
			{ seed: 1 }
		);
	});

	test.each(['', '2', '0-0-1', '4-0-1', '2-7-1', '2-0-0', '2-0-12345', '2-0-1x', '2-0-1-1'])('refuses %j', (text) => {
		expect(parseSeriesCode(text)).toEqual({ ok: false, error: 'not-a-code' });
	});

	test('does not mind the spaces of a code read aloud', () => {
		expect(parseSeriesCode(' 2 - 0 - 48 ')).toEqual({ ok: true, value: { level: 2, family: undefined, seed: 48 } });
	});
});
