import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallLedger } from '../../../../../tests/fixtures/ledger';
import { emptyRecord } from '../learner-record';
import { indexLedger, type Ledger } from '../ledger';
import { formatResumeCode, parseResumeCode, resumeRecord, type ResumePoint } from './resume-code';

const { pages, modules, structures, roles, paths } = indexLedger(smallLedger);
const points: fc.Arbitrary<ResumePoint> = fc.record(
	{
		completed: fc.subarray([...pages]),
		place: fc.constantFrom(...pages, ...modules),
		profile: fc.record(
			{
				structure: fc.constantFrom(...structures),
				role: fc.constantFrom(...roles),
				path: fc.constantFrom(...paths)
			},
			{ requiredKeys: [] }
		)
	},
	{ requiredKeys: ['completed', 'profile'] }
);
const point: ResumePoint = {
	completed: ['m1-p1', 'sc1'],
	place: 'm1-p2',
	profile: { structure: 'ime', role: 'secretariat' }
};
const code = formatResumeCode(point, smallLedger);
const fault = (text: string, ledger = smallLedger) => {
	const parsed = parseResumeCode(text, ledger);
	return parsed.ok ? undefined : parsed.error;
};

describe('a code de reprise', () => {
	test('reads back whatever it formats, in as many symbols', () => {
		fc.assert(
			fc.property(points, (given) => {
				const text = formatResumeCode(given, smallLedger);
				expect(text).toHaveLength(code.length);
				expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{1,4})+$/);
				expect(parseResumeCode(text, smallLedger)).toEqual({ ok: true, value: given });
			}),
			{ seed: 9 }
		);
	});

	test('does not mind how it is typed', () => {
		const ways = [
			code.toLowerCase(),
			code.replaceAll('-', ''),
			` ${code.replaceAll('-', ' – ')} `,
			code.replaceAll('0', 'o').replaceAll('1', 'l'),
			code.replaceAll('0', 'O').replaceAll('1', 'i')
		];
		expect(code).toContain('0');
		for (const way of ways) expect(parseResumeCode(way, smallLedger), way).toEqual({ ok: true, value: point });
	});

	test('is read by a longer ledger', () => {
		const longer: Ledger = [...smallLedger, { kind: 'page', id: 'm2-p2' }, { kind: 'role', id: 'medical' }];
		expect(parseResumeCode(code, longer)).toEqual({ ok: true, value: point });
	});

	test('leaves out what the ledger does not know', () => {
		const text = formatResumeCode({ completed: ['m9-p1'], place: 'bilan', profile: { role: 'roi' } }, smallLedger);
		expect(parseResumeCode(text, smallLedger)).toEqual({ ok: true, value: { completed: [], profile: {} } });
	});

	const symbols = code.replaceAll('-', '');
	// given, then
	test.each([
		['', { code: 'empty' }],
		[' - ', { code: 'empty' }],
		['10', { code: 'too-short' }],
		[symbols.slice(0, -1), { code: 'too-short' }],
		[`${symbols}0`, { code: 'too-long' }],
		[`${code.slice(0, 5)}u${code.slice(6)}`, { code: 'bad-character', at: 5 }],
		[`${code}é`, { code: 'bad-character', at: code.length }],
		[formatResumeCode(point, [...smallLedger, { kind: 'page', id: 'm2-p2' }]), { code: 'newer-version' }]
	])('says what is wrong: %j', (text, then) => {
		expect(fault(text)).toEqual(then);
	});

	test('says that a symbol is wrong, whichever it is', () => {
		const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
		for (let at = 0; at < symbols.length; at += 1) {
			for (const other of Array.from(ALPHABET).filter((symbol) => symbol !== symbols[at])) {
				expect(fault(symbols.slice(0, at) + other + symbols.slice(at + 1)), `${at} ${other}`).toBeDefined();
			}
		}
		expect(fault(symbols.slice(0, -1) + (symbols.endsWith('0') ? '2' : '0'))).toEqual({ code: 'wrong-checksum' });
	});

	test('says that two neighbours are swapped', () => {
		for (let at = 0; at + 1 < symbols.length; at += 1) {
			const swapped = symbols.slice(0, at) + symbols.charAt(at + 1) + symbols.charAt(at) + symbols.slice(at + 2);
			expect(fault(swapped) === undefined, swapped).toBe(swapped === symbols);
		}
	});

	test('refuses any other text without a word', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{0,40}$/)), (text) => {
				expect(fault(text)).toBeDefined();
			}),
			{ seed: 10, numRuns: 1000 }
		);
	});

	test('becomes a record to merge: its pages are said read, at the time of typing', () => {
		expect(resumeRecord(point, { ...emptyRecord, epoch: 3, clock: 5 }, 42)).toEqual({
			...emptyRecord,
			epoch: 3,
			clock: 42,
			pages: { 'm1-p1': { marked: 42 }, sc1: { marked: 42 } },
			place: { at: 42, value: 'm1-p2' },
			profile: { at: 42, value: { structure: 'ime', role: 'secretariat' } }
		});
		expect(resumeRecord({ completed: [], profile: {} }, emptyRecord, 42)).toEqual({ ...emptyRecord, clock: 42 });
	});
});
