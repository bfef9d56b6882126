import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allItems } from '../../src/lib/content/content';
import { ledgerLine } from '../../src/lib/content/ledger/ledger-line';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';
import { decodeRecord } from '../../src/lib/core/progress/codec/decode-record';
import { digitWriter } from '../../src/lib/core/progress/codec/digits/digits';
import { encodeRecord, LONGEST_CODE } from '../../src/lib/core/progress/codec/encode-record';
import { passRecord } from '../../src/lib/core/progress/codec/record/pass-record';
import { sealValue } from '../../src/lib/core/progress/codec/seal';
import {
	emptyRecord,
	type AssessmentRecord,
	type ItemEntry,
	type ItemRecord,
	type LearnerRecord
} from '../../src/lib/core/progress/learner-record';
import { indexLedger, type Ledger } from '../../src/lib/core/progress/ledger';
import type { QuizItem } from '../../src/lib/core/quiz/item';
import { keyOf } from '../../src/lib/core/quiz/key';
import type { ItemResponse } from '../../src/lib/core/quiz/response';
import { anyRecord } from '../fixtures/any-course-record';
import { anyResponse } from '../fixtures/any-response';

const BOUND = 1000;
const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 2, 9);

interface Course {
	readonly items: readonly QuizItem[];
	readonly bank: readonly QuizItem[];
	readonly ledger: Ledger;
}

function loadCourse(): Course {
	const { content } = loadContent(readFolder('content'));
	if (!content) throw new Error('The content has faults');
	const lessons = allItems(content).filter(({ file }) => file !== content.assessment);
	return {
		items: lessons.map(({ item }) => item),
		bank: content.assessment.value,
		ledger: content.ledger.value.map(ledgerLine)
	};
}
const course = loadCourse();

/** No code of a record of this form is longer, whatever its answers and its days: radices count, digits do not. */
function longestCodeLike(record: LearnerRecord): number {
	const digits = digitWriter();
	passRecord(digits, indexLedger(course.ledger), record);
	return sealValue(digits.capacity() - 1n, course.ledger).length;
}

const ids = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);

/** The response that takes most digits: every part is used. Of tiles only, or of the longest text. */
function longestResponse(item: QuizItem, typed = false): ItemResponse {
	if (item.kind === 'ordering') return { kind: 'ordered', parts: ids([...item.items, ...(item.intruders ?? [])]) };
	return item.kind === 'compose-address' && typed ? { kind: 'composed', address: 'œ'.repeat(64) } : keyOf(item);
}

const twice = (item: QuizItem, days: number, typed = false): ItemRecord =>
	[false, true].map((right, index): ItemEntry => ({
		at: START + index * days * DAY,
		round: 0,
		kind: 'response',
		response: longestResponse(item, typed),
		right,
		revision: 1,
		unsure: true
	}));

const draw = (items: readonly QuizItem[], days: number, sent: boolean, typed = false): AssessmentRecord => ({
	startedAt: START,
	responses: Object.fromEntries(
		items.map((item) => [item.id, { at: START + days * DAY, value: longestResponse(item, typed) }])
	),
	...(sent ? { sent: { at: START + 1, asked: ids(items), right: ids(items) } } : {})
});

/** Everything read and marked, every question answered wrong then right, one assessment sent. */
function wholeCourse({ items, bank, ledger }: Course, days: number, typed = false): LearnerRecord {
	const { pages, structures, roles, paths } = indexLedger(ledger);
	const end = START + days * DAY;
	const profile = { structure: structures[0] ?? '', role: roles[0] ?? '', path: paths[0] ?? '' };
	return {
		...emptyRecord,
		epoch: 7,
		clock: end,
		pages: Object.fromEntries(pages.map((id) => [id, { reached: START, marked: end }])),
		items: Object.fromEntries(items.map((item) => [item.id, twice(item, days, typed)])),
		place: { at: end, value: pages.at(-1) ?? '' },
		profile: { at: end, value: profile },
		assessments: { ['a'.repeat(40)]: draw(bank, days, true, typed) }
	};
}

describe('the code of the whole course', () => {
	test('has a whole course to keep', () => {
		expect(course.items.length).toBeGreaterThan(90);
		expect(course.bank.length).toBeGreaterThan(40);
		expect(indexLedger(course.ledger).pages.length).toBeGreaterThan(35);
	});

	// The whole bank counts as asked, though a draw asks a quarter of it.
	test.each([0, 90, 366, 1826])('is at most 1,000 characters, every item answered twice, over %d days', (days) => {
		const record = wholeCourse(course, days);
		const longest = longestCodeLike(record);
		expect(longest).toBeLessThanOrEqual(BOUND);
		expect(encodeRecord(record, course.ledger).length).toBeLessThanOrEqual(longest);
	});

	test('keeps every one of these answers', () => {
		const record = wholeCourse(course, 30);
		const decoded = decodeRecord(encodeRecord(record, course.ledger), course.ledger);
		const answers = (of: LearnerRecord) =>
			Object.fromEntries(
				Object.entries(of.items).map(([id, entries]) => [id, entries.map((entry) => ({ ...entry, at: 0 }))])
			);
		expect(decoded.ok && answers(decoded.value)).toEqual(answers(record));
		expect(decoded.ok && Object.values(decoded.value.assessments)[0]?.sent).toEqual(
			Object.values(record.assessments)[0]?.sent
		);
	});

	test('no answer takes more digits than those counted', () => {
		const cost = (item: QuizItem, response: ItemResponse) =>
			longestCodeLike({
				...emptyRecord,
				clock: START,
				items: { [item.id]: [{ at: START, round: 0, kind: 'response', response, right: true, revision: 1 }] }
			});
		for (const item of course.items) {
			const longest = cost(item, longestResponse(item));
			fc.assert(
				fc.property(anyResponse(item), (response) => cost(item, response) <= longest),
				{ seed: 11, numRuns: 20 }
			);
		}
	});

	/** Every question of the course and of its bank, with all that a code may keep of one; three assessments. */
	function saturated(days: number, typed: boolean): LearnerRecord {
		const base = wholeCourse(course, days, typed);
		const entries = (item: QuizItem): ItemRecord => [
			...twice(item, days, typed),
			{ at: START, round: 254, kind: 'response', response: longestResponse(item, typed), right: true, revision: 1 },
			{ at: START, round: 255, kind: 'again' },
			...twice(item, days, typed).map((entry) => ({ ...entry, right: false, round: 255 })),
			{ at: START, round: 255, kind: 'reveal' },
			...[1, 2, 3].map((index): ItemEntry => ({ at: START + index, round: 255, kind: 'recall', right: true }))
		];
		return {
			...base,
			items: Object.fromEntries([...course.items, ...course.bank].map((item) => [item.id, entries(item)])),
			place: { at: START, value: 'z'.repeat(40) },
			assessments: {
				...base.assessments,
				['b'.repeat(40)]: draw(course.bank, 1, true, typed),
				['c'.repeat(40)]: draw(course.bank, 1, false, typed)
			}
		};
	}

	// what is lost, then, to fit: nothing; recalls; older rounds
	test.each<readonly [string, number, boolean, number, readonly boolean[]]>([
		['nothing in a month', 30, false, 3, [false, true]],
		['the recalls in ten years', 3660, false, 0, [false, true]],
		['the older rounds with typed answers in a century', 40_000, true, 0, []]
	])('fits in a SCORM 1.2 string and loses %s', (_what, days, typed, recalls, earlier) => {
		const record = saturated(days, typed);
		const code = encodeRecord(record, course.ledger);
		const decoded = decodeRecord(code, course.ledger);
		expect(code.length).toBeLessThanOrEqual(LONGEST_CODE);
		expect(longestCodeLike(record) <= LONGEST_CODE).toBe(recalls > 0);
		for (const item of course.items) {
			const entries = (decoded.ok && decoded.value.items[item.id]) || [];
			expect(entries.filter(({ kind }) => kind === 'recall')).toHaveLength(recalls);
			expect(entries.flatMap((entry) => (entry.kind === 'response' && entry.round < 255 ? entry.right : []))).toEqual(
				earlier
			);
			expect(entries.filter((entry) => entry.kind === 'response' && entry.round === 255)).toHaveLength(2);
		}
	});
});

/** What completion, success, attempts and « à revoir » may ask of a question, worked out from all its events. */
function factsOf(entries: ItemRecord) {
	const asked = entries.filter(({ kind }) => kind !== 'recall');
	const responses = entries.filter((entry) => entry.kind === 'response');
	const rounds = Math.max(0, ...asked.map(({ round }) => round));
	const latest = responses.filter(({ round }) => round === rounds);
	return {
		rounds,
		firstRight: responses[0]?.right,
		everRight: responses.some(({ right }) => right),
		latest: latest[0] && { response: latest[0].response, right: latest[0].right, unsure: latest[0].unsure },
		tries: Math.min(latest.length, 2),
		latestRight: latest.some(({ right }) => right),
		revealed: asked.some(({ kind, round }) => kind === 'reveal' && round === rounds),
		recalls: entries
			.filter((entry) => entry.kind === 'recall')
			.flatMap(({ right }) => right)
			.slice(-3)
	};
}

/** As the code writes a response: nothing is left of a single choice with several choices. */
const inOrder = (response: ItemResponse, item: QuizItem): ItemResponse => {
	if (response.kind === 'composed') return response.address === '@' ? { ...response, address: '' } : response;
	const none = item.kind === 'single-choice' && response.kind === 'chosen' && response.choices.length > 1;
	return none ? { kind: 'chosen', choices: [] } : response;
};

describe('the code of any record of the course', () => {
	test('keeps what completion, success, attempts and « à revoir » need', () => {
		const { pages } = indexLedger(course.ledger);
		fc.assert(
			fc.property(anyRecord(course.items, course.bank, course.ledger), (record) => {
				const code = encodeRecord(record, course.ledger);
				expect(code.length).toBeLessThanOrEqual(LONGEST_CODE);
				const decoded = decodeRecord(code, course.ledger);
				expect(decoded.ok).toBe(true);
				if (!decoded.ok) return;

				const { value } = decoded;
				const day = (at: number | undefined) => at && at - (at % DAY);
				for (const id of pages) {
					expect(value.pages[id]?.reached).toBe(day(record.pages[id]?.reached));
					expect(value.pages[id]?.marked).toBe(day(record.pages[id]?.marked));
				}
				expect([value.place, value.profile, value.epoch]).toEqual([record.place, record.profile, record.epoch]);
				for (const item of course.items) {
					const facts = factsOf(record.items[item.id] ?? []);
					const { latest } = facts;
					const normal = latest && { ...latest, response: inOrder(latest.response, item) };
					expect(factsOf(value.items[item.id] ?? [])).toEqual({ ...facts, latest: normal });
				}
			}),
			{ seed: 12, numRuns: 60 }
		);
	});

	test('is refused, damaged in any one place', () => {
		const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
		const code = encodeRecord(wholeCourse(course, 30), course.ledger);
		for (let at = 0; at < code.length; at += 1) {
			const symbol = SYMBOLS.charAt((SYMBOLS.indexOf(code.charAt(at)) + 1 + (at % 62)) % 64);
			expect(decodeRecord(code.slice(0, at) + symbol + code.slice(at + 1), course.ledger).ok).toBe(false);
			expect(decodeRecord(code.slice(0, at), course.ledger).ok).toBe(false);
		}
	});
});
