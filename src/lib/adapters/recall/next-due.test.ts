import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ItemEntry } from '../../core/progress/learner-record';
import { reviewHistory, type Recollection, type ReviewEvent } from '../../core/recall/review-history';
import { nextDue } from './next-due';

const zone = process.env['TZ'];
beforeAll(() => {
	process.env['TZ'] = 'Europe/Paris';
});
afterAll(() => {
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

const at = (text: string) => new Date(text).getTime();
const DAY = 86_400_000;
/** Local days between two times, whatever their hours. */
function daysBetween(from: number, to: number): number {
	const noon = (time: number) => new Date(time).setHours(12, 0, 0, 0);
	return Math.round((noon(to) - noon(from)) / DAY);
}

/** Days after the lesson of each recall, when the learner comes on the day, in the middle of it. */
function follow(lesson: string, recollections: readonly Recollection[]): readonly number[] {
	const start = at(lesson);
	const history: ReviewEvent[] = [];
	let time = start;
	return recollections.map((recollection) => {
		history.push({ at: time, recollection });
		const due = nextDue(history);
		time = due + DAY / 2;
		return daysBetween(start, due);
	});
}

describe('a question', () => {
	// given: the lesson, then each recall                    then: days after the lesson
	test.each<[Recollection[], number[]]>([
		[
			['missed', 'right', 'right', 'right'],
			[2, 7, 30, 116]
		],
		[
			['unsure', 'right', 'right', 'right'],
			[2, 7, 30, 116]
		],
		[
			['missed', 'missed', 'right', 'right'],
			[2, 4, 6, 12]
		],
		[
			['missed', 'right', 'missed', 'right', 'right'],
			[2, 7, 9, 14, 27]
		],
		[
			['missed', 'right', 'right', 'missed'],
			[2, 7, 30, 32]
		],
		[
			['missed', 'unsure', 'right'],
			[2, 5, 17]
		]
	])('%j comes back after %j days', (recollections, days) => {
		expect(follow('2026-11-26T18:40:00', recollections)).toEqual(days);
	});

	// given                                                         then
	test.each([
		['answered in the evening, in the morning', '2026-11-26T23:59:00', '2026-11-28T00:00:00'],
		['answered in the night, on the same day', '2026-11-26T00:05:00', '2026-11-28T00:00:00'],
		['over the end of a month', '2027-02-27T10:00:00', '2027-03-01T00:00:00'],
		['over the end of a year', '2026-12-30T10:00:00', '2027-01-01T00:00:00'],
		['over the night that has 23 hours', '2027-03-27T22:00:00', '2027-03-29T00:00:00'],
		['over the night that has 25 hours', '2026-10-24T22:00:00', '2026-10-26T00:00:00'],
		['on a leap day', '2028-02-27T22:00:00', '2028-02-29T00:00:00']
	])('missed is due two days later: %s', (_title, lesson, due) => {
		expect(new Date(nextDue([{ at: at(lesson), recollection: 'missed' }]))).toEqual(new Date(due));
	});

	test('waits longer after a late recall, and is asked again at once by none', () => {
		const lesson = { at: at('2026-11-02T10:00:00'), recollection: 'missed' } as const;
		const recalledOn = (day: string) => {
			const recall = { at: at(`${day}T10:00:00`), recollection: 'right' } as const;
			return daysBetween(recall.at, nextDue([lesson, recall]));
		};
		expect(recalledOn('2026-11-20')).toBeGreaterThan(recalledOn('2026-11-04'));
		expect(recalledOn('2026-11-02')).toBeGreaterThanOrEqual(1);
	});

	test('is due at the start of a later day, within a year or so, whatever happened and however the clock was set', () => {
		const recalls = fc.array(fc.record({ days: fc.integer({ min: -400, max: 400 }), right: fc.boolean() }), {
			minLength: 1,
			maxLength: 12
		});
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 365 * DAY }), recalls, (offset, happened) => {
				// given: a record whose clock goes back and forth
				let time = at('2026-06-01T00:00:00') + offset;
				const record = happened.map(({ days, right }): ItemEntry => {
					time += days * DAY;
					return { kind: 'recall', at: time, round: 0, right };
				});

				// when
				const history = reviewHistory(record);
				const due = nextDue(history);

				// then
				const last = history.at(-1)?.at ?? 0;
				expect(daysBetween(last, due)).toBeGreaterThanOrEqual(1);
				expect(daysBetween(last, due)).toBeLessThanOrEqual(366); // FSRS keeps « good » a day after « hard »
				expect(new Date(due).getHours()).toBe(0);
				expect(nextDue(history)).toBe(due);
			}),
			{ seed: 42, numRuns: 300 }
		);
	});

	test('missed comes back before the same question remembered', () => {
		const gaps = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(gaps, (days) => {
				let time = at('2026-06-01T12:00:00');
				const history: ReviewEvent[] = [{ at: time, recollection: 'missed' }];
				for (const gap of days) history.push({ at: (time += gap * DAY), recollection: 'right' });
				const missed = [...history.slice(0, -1), { at: time, recollection: 'missed' as const }];
				expect(nextDue(missed)).toBeLessThanOrEqual(nextDue(history));
			}),
			{ seed: 42, numRuns: 300 }
		);
	});
});

test('a history without events is a bug', () => {
	expect(() => nextDue([])).toThrow('Nothing happened to this question');
});
