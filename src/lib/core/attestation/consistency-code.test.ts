import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistencyCode, isSameCode, type CodedFields } from './consistency-code';

const sheet: CodedFields = {
	name: 'Alix Fictive',
	structure: 'EHPAD Les Tilleuls',
	day: '2026-11-24',
	version: '0.1.0',
	modules: 6,
	situations: 2,
	right: 9
};
const code = consistencyCode(sheet);

describe('the code of an attestation', () => {
	test('is short, and has no letter that is read as another one', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (name, structure) => {
				expect(consistencyCode({ ...sheet, name, structure })).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/);
			}),
			{ seed: 1 }
		);
	});

	test('stays the same for ever: sheets are already printed', () => {
		expect(code).toBe('VME-TFE');
	});

	test.each<Partial<CodedFields>>([
		{ name: 'Alix Fictif' },
		{ structure: 'EHPAD Les Tilleul' },
		{ day: '2026-11-25' },
		{ version: '0.1.1' },
		{ modules: 5 },
		{ situations: 3 },
		{ right: 10 },
		{ right: undefined }
	])('changes with %j', (change) => {
		expect(consistencyCode({ ...sheet, ...change })).not.toBe(code);
	});

	test('always finds one letter typed for another', () => {
		const letters = fc.stringMatching(/^[a-z]{2,30}$/);
		fc.assert(
			fc.property(letters, fc.nat(), fc.integer({ min: 1, max: 25 }), (name, place, shift) => {
				const index = place % name.length;
				const other = String.fromCharCode(97 + ((name.charCodeAt(index) - 97 + shift) % 26));
				const slip = name.slice(0, index) + other + name.slice(index + 1);
				expect(consistencyCode({ ...sheet, name: slip })).not.toBe(consistencyCode({ ...sheet, name }));
			}),
			{ seed: 1, numRuns: 2000 }
		);
	});

	test('does not mistake a word of one line for a word of the next', () => {
		expect(consistencyCode({ ...sheet, name: 'Alix', structure: 'Fictive EHPAD' })).not.toBe(
			consistencyCode({ ...sheet, name: 'Alix Fictive', structure: 'EHPAD' })
		);
	});

	test.each([
		[{ name: '  alix   FICTIVE ' }, sheet],
		[{ name: 'Zoe\u0301 d\u2019Invention' }, { ...sheet, name: "Zoé d'Invention" }],
		[{ structure: 'EHPAD\u00a0Les Tilleuls' }, sheet]
	])('is the same when %j is typed by somebody else', (change, same) => {
		expect(consistencyCode({ ...sheet, ...change })).toBe(consistencyCode(same));
	});

	test('is recognised however it is typed', () => {
		expect(isSameCode(code.toLowerCase().replace('-', ' '), code)).toBe(true);
		expect(isSameCode('oil-0I1', '011-011')).toBe(true);
		expect(isSameCode('', code)).toBe(false);
		expect(isSameCode(`${code}0`, code)).toBe(false);
	});
});
