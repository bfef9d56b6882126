import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecord } from '../../../../../tests/fixtures/any-course-record';
import { smallLedger } from '../../../../../tests/fixtures/ledger';
import { quizItems } from '../../../../../tests/fixtures/quiz-items';
import { emptyRecord, type LearnerRecord } from '../learner-record';
import { isQuestion, type Ledger } from '../ledger';
import { decodeRecord } from './decode-record';
import { encodeRecord } from './encode-record';

const DAY = 86_400_000;
const items = Object.values(quizItems);
const records = anyRecord(items, items.slice(0, 4), smallLedger);

function readBack(record: LearnerRecord, ledger: Ledger = smallLedger): LearnerRecord {
	const decoded = decodeRecord(encodeRecord(record, ledger), ledger);
	if (!decoded.ok) throw new Error(decoded.error.code);
	return decoded.value;
}

const NOON = Date.UTC(2026, 10, 26, 12);
const response = (at: number, choice: string, revision = 1) =>
	({
		at,
		round: 0,
		kind: 'response',
		response: { kind: 'chosen', choices: [choice] },
		right: choice === 'b',
		revision
	}) as const;

describe('the code of a record', () => {
	test('of a learner who did nothing is empty', () => {
		expect(readBack(emptyRecord)).toEqual(emptyRecord);
		expect(encodeRecord(emptyRecord, smallLedger).length).toBeLessThan(20);
	});

	test('keeps the page, the profile and the answers', () => {
		const record: LearnerRecord = {
			...emptyRecord,
			clock: NOON + 5,
			pages: { 'm1-p1': { reached: NOON }, 'm1-p2': { reached: NOON, marked: NOON } },
			items: { 'fin-de-confiance': [{ ...response(NOON, 'a'), unsure: true }, response(NOON + 1, 'b')] },
			place: { at: NOON + 2, value: 'm1-p2' },
			profile: { at: NOON + 3, value: { structure: 'ime', path: 'short' } }
		};
		const today = NOON - (NOON % DAY);
		expect(readBack(record)).toEqual({
			...record,
			pages: { 'm1-p1': { reached: today }, 'm1-p2': { reached: today, marked: today } },
			items: { 'fin-de-confiance': [{ ...response(today + 1, 'a'), unsure: true }, response(today + 2, 'b')] }
		});
	});

	test('keeps a place that the ledger does not name, and leaves notes and unknown ids out', () => {
		const record: LearnerRecord = {
			...emptyRecord,
			clock: NOON,
			pages: { ailleurs: { marked: NOON } },
			items: { inconnue: [response(NOON, 'a')] },
			notes: { 'm6-plan/action': { at: NOON, value: 'Appeler' } },
			place: { at: NOON, value: 'bilan' },
			profile: { at: NOON, value: { structure: 'chateau', role: 'infirmier' } }
		};
		expect(readBack(record)).toEqual({
			...emptyRecord,
			clock: NOON,
			place: { at: NOON, value: 'bilan' },
			profile: { at: NOON, value: { role: 'infirmier' } }
		});
	});

	test('keeps the answers of an assessment that is not sent, to the second', () => {
		const record: LearnerRecord = {
			...emptyRecord,
			clock: NOON,
			assessments: {
				'tirage-1': {
					startedAt: NOON - 90_000,
					responses: { 'fin-de-confiance': { at: NOON - 59_300, value: { kind: 'chosen', choices: ['b'] } } }
				}
			}
		};
		const [draw] = Object.values(readBack(record).assessments);
		expect(draw?.startedAt).toBe(NOON - 90_000);
		expect(draw?.responses).toEqual({
			'fin-de-confiance': { at: NOON - 60_000, value: { kind: 'chosen', choices: ['b'] } }
		});
	});

	test('keeps the best and the latest of the assessments sent', () => {
		const sent = (at: number, right: readonly string[]) => ({
			startedAt: at - 1,
			responses: {},
			sent: { at, right, asked: ['fin-de-confiance', 'boites-de-service'] }
		});
		const record: LearnerRecord = {
			...emptyRecord,
			clock: NOON,
			assessments: {
				premier: sent(NOON - 5000, ['fin-de-confiance']),
				'le meilleur': sent(NOON - 4000, ['fin-de-confiance', 'boites-de-service']),
				milieu: sent(NOON - 3000, ['fin-de-confiance']),
				dernier: sent(NOON - 2000, [])
			}
		};
		// An id that no draw of ours has is told by the time of the draw.
		const best = (NOON - 4001).toString(36);
		expect(readBack(record).assessments).toEqual({
			[best]: record.assessments['le meilleur'],
			dernier: record.assessments['dernier']
		});
	});

	test('says no more and no less once it is read and written again', () => {
		fc.assert(
			fc.property(records, (record) => {
				const once = readBack(record);
				expect(readBack(once)).toEqual(once);
			}),
			{ seed: 5, numRuns: 40 }
		);
	});

	test('tells the same event alike whatever happens elsewhere, so that a merge sees no double', () => {
		fc.assert(
			fc.property(records, fc.nat(400), (record, days) => {
				const later = { ...record, clock: record.clock + days * DAY + 7, pages: { sc1: { marked: record.clock + 3 } } };
				expect(readBack(later).items).toEqual(readBack(record).items);
			}),
			{ seed: 6, numRuns: 40 }
		);
	});

	test('is read with a longer ledger, and the answer to a question since revised keeps its parts', () => {
		const [question] = smallLedger.filter(isQuestion);
		if (question?.kind !== 'single-choice') throw new Error('The first question has changed');
		const longer: Ledger = [
			...smallLedger,
			{ kind: 'page', id: 'm2-p2' },
			{ ...question, revision: 2, parts: ['a', 'b', 'c', 'd'] }
		];
		fc.assert(
			fc.property(records, (record) => {
				expect(decodeRecord(encodeRecord(record, smallLedger), longer)).toEqual({ ok: true, value: readBack(record) });
			}),
			{ seed: 7, numRuns: 30 }
		);
		const record = {
			...emptyRecord,
			clock: NOON,
			items: { [question.id]: [response(NOON, 'a'), response(NOON, 'd', 2)] }
		};
		expect(readBack(record, longer).items[question.id]).toEqual([
			expect.objectContaining({ response: { kind: 'chosen', choices: ['a'] }, revision: 1 }),
			expect.objectContaining({ response: { kind: 'chosen', choices: ['d'] }, revision: 2 })
		]);
	});

	test('of the first version is read for ever', () => {
		const frozen = JSON.parse(readFileSync('tests/fixtures/codes/code-v1.json', 'utf8')) as {
			readonly ledger: Ledger;
			readonly code: string;
			readonly record: LearnerRecord;
		};
		expect(decodeRecord(frozen.code, frozen.ledger)).toEqual({ ok: true, value: frozen.record });
	});
});

describe('a code that is damaged', () => {
	const code = encodeRecord(
		{
			...emptyRecord,
			clock: NOON,
			pages: { 'm1-p1': { marked: NOON } },
			items: { 'fin-de-confiance': [response(NOON, 'a')] },
			place: { at: NOON, value: 'm1-p1' }
		},
		smallLedger
	);
	const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

	test('by one character is refused, wherever and whatever', () => {
		for (let at = 0; at < code.length; at += 1) {
			for (const symbol of Array.from(SYMBOLS).filter((one) => one !== code[at])) {
				const damaged = code.slice(0, at) + symbol + code.slice(at + 1);
				expect(decodeRecord(damaged, smallLedger).ok, damaged).toBe(false);
			}
		}
	});

	test('by a cut, an addition or two characters swapped is refused', () => {
		for (let at = 0; at < code.length; at += 1) {
			expect(decodeRecord(code.slice(0, at), smallLedger).ok).toBe(false);
			expect(decodeRecord(code.slice(0, at) + code.slice(at + 1), smallLedger).ok).toBe(false);
			for (const symbol of SYMBOLS) {
				expect(decodeRecord(code.slice(0, at) + symbol + code.slice(at), smallLedger).ok).toBe(false);
				expect(decodeRecord(code + symbol, smallLedger).ok).toBe(false);
			}
			const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
			expect(decodeRecord(swapped, smallLedger).ok).toBe(swapped === code);
		}
	});

	test('beyond recognition is refused', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
				expect(decodeRecord(text, smallLedger).ok).toBe(false);
			}),
			{ seed: 8, numRuns: 1000 }
		);
	});

	// given, then
	test.each([
		['', { code: 'empty' }],
		[`${code.slice(0, 12)} ${code.slice(12)}`, { code: 'bad-character', at: 12 }],
		[`2${code.slice(1)}`, { code: 'newer-version' }],
		[encodeRecord(emptyRecord, [...smallLedger, { kind: 'page', id: 'm2-p2' }]), { code: 'newer-version' }],
		[code.slice(0, -1), { code: 'damaged' }],
		['1', { code: 'damaged' }]
	])('says how: %j', (text, fault) => {
		expect(decodeRecord(text, smallLedger)).toEqual({ ok: false, error: fault });
	});

	test('because the ledger is another one is refused', () => {
		const other = smallLedger.map((line) => (line.id === 'm1-p1' ? { ...line, id: 'm1-p9' } : line));
		expect(decodeRecord(code, other)).toEqual({ ok: false, error: { code: 'damaged' } });
	});
});
