import fc from 'fast-check';
import { afterEach, beforeAll, afterAll, describe, expect, test } from 'vitest';
import { reminderCalendar } from './reminder-calendar';

const zone = process.env['TZ'];
beforeAll(() => {
	process.env['TZ'] = 'Europe/Paris';
});
afterEach(() => {
	process.env['TZ'] = 'Europe/Paris';
});
afterAll(() => {
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

const SUMMARY = 'Prendre le pli\u00a0: réviser trois minutes';
const calendar = (now: string, hour = 13, minute = 30, description = 'Page : https://exemple.invalid/reviser/') =>
	reminderCalendar({ summary: SUMMARY, description, now: new Date(now).getTime(), hour, minute });

/** Values of a property, lines unfolded (RFC 5545, 3.1). */
const valuesOf = (text: string, property: string): readonly string[] =>
	text
		.replaceAll('\r\n ', '')
		.split('\r\n')
		.flatMap((line) => (line.startsWith(`${property}:`) ? [line.slice(property.length + 1)] : []));
/** Local date and time of each reminder. */
const startsOf = (text: string) =>
	valuesOf(text, 'DTSTART').map((value) => {
		const iso = value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
		return new Date(iso).toLocaleString('sv-SE').slice(0, 16);
	});

describe('the calendar of reminders', () => {
	// given                                                       then
	test.each([
		['in a plain week', '2026-11-02T18:40:00', ['2026-11-04 13:30', '2026-11-09 13:30', '2026-12-02 13:30']],
		['over the end of a year', '2026-12-30T09:00:00', ['2027-01-01 13:30', '2027-01-06 13:30', '2027-01-29 13:30']],
		['over the change to summer', '2027-03-26T09:00:00', ['2027-03-28 13:30', '2027-04-02 13:30', '2027-04-25 13:30']],
		['over the change to winter', '2026-10-20T09:00:00', ['2026-10-22 13:30', '2026-10-27 13:30', '2026-11-19 13:30']],
		['late at night', '2026-11-26T23:59:00', ['2026-11-28 13:30', '2026-12-03 13:30', '2026-12-26 13:30']]
	])('reminds after 2, 7 and 30 days at the hour chosen, %s', (_title, now, starts) => {
		expect(startsOf(calendar(now))).toEqual(starts);
	});

	test('follows the hour of the learner, far from Paris too', () => {
		process.env['TZ'] = 'Pacific/Noumea';
		expect(startsOf(calendar('2026-11-02T06:00:00', 8, 0))).toEqual([
			'2026-11-04 08:00',
			'2026-11-09 08:00',
			'2026-12-02 08:00'
		]);
	});

	test('says what, for ten minutes, with an alarm, and leaves the learner free', () => {
		const text = calendar('2026-11-02T18:40:00');
		expect(valuesOf(text, 'SUMMARY')).toEqual([SUMMARY, SUMMARY, SUMMARY]);
		expect(valuesOf(text, 'DURATION')).toEqual(['PT10M', 'PT10M', 'PT10M']);
		expect(valuesOf(text, 'TRANSP')).toEqual(['TRANSPARENT', 'TRANSPARENT', 'TRANSPARENT']);
		expect(valuesOf(text, 'ACTION')).toEqual(['DISPLAY', 'DISPLAY', 'DISPLAY']);
		expect(text.match(/^BEGIN:VALARM\r$/gm)).toHaveLength(3);
		expect(text.match(/^(?:ORGANIZER|ATTENDEE|LOCATION|GEO)/gm)).toBeNull();
	});

	test('keeps its ids within a day, whatever the hour chosen, and changes them the day after', () => {
		const ids = valuesOf(calendar('2026-11-02T00:30:00', 6, 0), 'UID');
		expect(new Set(ids).size).toBe(3);
		expect(valuesOf(calendar('2026-11-02T22:00:00', 22, 0), 'UID')).toEqual(ids);
		expect(valuesOf(calendar('2026-11-03T00:30:00'), 'UID')).not.toEqual(ids);
	});

	test('carries any description, escaped and folded', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
				const given = words.replaceAll('\r', '');
				const text = calendar('2026-11-02T18:40:00', 13, 30, `Page ${given}`);
				const [read = ''] = valuesOf(text, 'DESCRIPTION');
				const plain = read.replace(/\\([\\;,nN])/g, (_match, letter: string) =>
					letter.toLowerCase() === 'n' ? '\n' : letter
				);
				expect(plain).toBe(`Page ${given}`);
				for (const line of text.split('\r\n')) expect(Array.from(line).length).toBeLessThanOrEqual(76);
			}),
			{ seed: 42, numRuns: 300 }
		);
	});
});
