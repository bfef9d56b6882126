import { describe, expect, test } from 'vitest';
import { parseAddress } from './address';
import { cutAddress, remarksOf } from './cut-address';
import type { Finding, NamingRule, Verdict } from './naming-rule';

const verdict = (text: string, ...found: readonly [rule: string, start: number, end: number][]): Verdict => {
	const address = parseAddress(text);
	if (!address.ok) throw new Error(text);
	const findings = found.map(([id, start, end]): Finding => ({
		rule: { id } as NamingRule,
		severity: 'obligation',
		span: { start, end }
	}));
	return { address: address.value, findings, level: 'to-correct', proposal: undefined };
};

describe('remarksOf', () => {
	test('says once what one rule says in two places, and quotes both', () => {
		const remarks = remarksOf(verdict('é.é@c.fr', ['ACCENT', 0, 1], ['ACCENT', 2, 3], ['ENDING', 4, 8]));
		expect(remarks.map(({ number, rule, parts }) => [number, rule.id, parts])).toEqual([
			[1, 'ACCENT', ['é', 'é']],
			[2, 'ENDING', ['c.fr']]
		]);
	});

	test('leaves out the places that hold nothing to quote', () => {
		expect(remarksOf(verdict('a@c', ['ENDING', 3, 3]))[0]?.parts).toEqual([]);
	});
});

describe('cutAddress', () => {
	test('cuts around the arobase when nothing was found', () => {
		expect(cutAddress(verdict('a.b@c.fr'))).toEqual([
			{ text: 'a.b', part: 'local', found: false, begins: [] },
			{ text: '@', part: 'at', found: false, begins: [] },
			{ text: 'c.fr', part: 'domain', found: false, begins: [] }
		]);
	});

	test('marks what is covered, and the number of each remark where it begins, even when they overlap', () => {
		const pieces = cutAddress(verdict('a.b@c.fr', ['R1', 0, 3], ['R2', 1, 2], ['R1', 4, 8]));
		expect(pieces.map(({ text, found, begins }) => [text, found, begins])).toEqual([
			['a', true, [1]],
			['.', true, [2]],
			['b', true, []],
			['@', false, []],
			['c.fr', true, [1]]
		]);
	});

	test('shows on the last piece what is missing after it', () => {
		expect(cutAddress(verdict('a@c', ['R1', 3, 3])).at(-1)).toEqual({
			text: 'c',
			part: 'domain',
			found: false,
			begins: [1]
		});
	});

	test.each([
		[0, 8],
		[2, 6],
		[8, 8],
		[0, 0]
	])('gives the whole address back, for a finding from %i to %i', (start, end) => {
		const pieces = cutAddress(verdict('a.b@c.fr', ['R1', start, end]));
		expect(pieces.map(({ text }) => text).join('')).toBe('a.b@c.fr');
	});
});
