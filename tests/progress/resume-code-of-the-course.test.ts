import { describe, expect, test } from 'vitest';
import { ledgerLine } from '../../src/lib/content/ledger/ledger-line';
import { ledgerFile } from '../../src/lib/content/schema/ledger';
import { validate } from '../../src/lib/content/validate';
import { parseYaml } from '../../src/lib/content/yaml-document';
import { readFolder } from '../../src/lib/content/read-folder';
import { formatResumeCode, parseResumeCode, type ResumePoint } from '../../src/lib/core/progress/codec/resume-code';
import { indexLedger, type Ledger } from '../../src/lib/core/progress/ledger';
import { seededRandom } from '../../src/lib/core/shared/random';

const LONGEST = 24;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const yaml = parseYaml('reperes.yaml', readFolder('content').get('reperes.yaml') ?? '');
const ledger: Ledger = (validate(yaml, ledgerFile, () => undefined) ?? []).map(ledgerLine);
const { pages, structures, roles, paths } = indexLedger(ledger);
const symbolsOf = (code: string) => code.replaceAll('-', '');

const random = seededRandom(12);
const point = (share: number): ResumePoint => ({
	completed: pages.filter(() => random() < share),
	place: pages[Math.floor(random() * pages.length)] ?? '',
	profile: { structure: structures.at(-1) ?? '', role: roles.at(-1) ?? '', path: paths.at(-1) ?? '' }
});
const points = [0, 0.1, 0.5, 0.9, 1].map(point);

describe('the code de reprise of the course', () => {
	test('has a course to tell', () => {
		expect(pages.length).toBeGreaterThan(35);
	});

	test('has at most 20 symbols, 24 characters with its hyphens, and comes back', () => {
		for (const given of points) {
			const code = formatResumeCode(given, ledger);
			expect(symbolsOf(code).length).toBeLessThanOrEqual(20);
			expect(code.length).toBeLessThanOrEqual(LONGEST);
			expect(parseResumeCode(code, ledger)).toEqual({ ok: true, value: given });
		}
	});

	test('has at most 24 symbols for a course of 60 pages', () => {
		const more = Array.from({ length: 60 - pages.length }, (_, index) => ({
			kind: 'page' as const,
			id: `m9-p${index}`
		}));
		const longer = [...ledger, ...more];
		const all = { ...point(1), completed: indexLedger(longer).pages };
		const code = formatResumeCode(all, longer);
		expect(symbolsOf(code).length).toBeLessThanOrEqual(LONGEST);
		expect(parseResumeCode(code, longer)).toEqual({ ok: true, value: all });
	});

	test('is refused with any one symbol wrong, or any two neighbours swapped', () => {
		for (const given of points) {
			const symbols = symbolsOf(formatResumeCode(given, ledger));
			for (let at = 0; at < symbols.length; at += 1) {
				const replaced = (text: string, length: number) => symbols.slice(0, at) + text + symbols.slice(at + length);
				for (const other of Array.from(ALPHABET).filter((symbol) => symbol !== symbols[at])) {
					expect(parseResumeCode(replaced(other, 1), ledger).ok, replaced(other, 1)).toBe(false);
				}
				const swapped = replaced(symbols.charAt(at + 1) + symbols.charAt(at), 2);
				expect(parseResumeCode(swapped, ledger).ok, swapped).toBe(swapped === symbols);
			}
		}
	});
});
