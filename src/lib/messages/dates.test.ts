import { expect, test } from 'vitest';
import { longDate, longPeriod, postmarkDate } from './dates';

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime();

test('writes a day in full, with « 1er » on the first', () => {
	expect(longDate(at(2026, 11, 24))).toBe('24 novembre 2026');
	expect(longDate(at(2027, 3, 1))).toBe('1er mars 2027');
	expect(longDate(at(2027, 3, 11))).toBe('11 mars 2027');
});

test('writes a period with both its days, or its only one', () => {
	expect(longPeriod(at(2026, 11, 3), at(2026, 11, 24))).toBe('du 3 novembre 2026 au 24 novembre 2026');
	expect(longPeriod(at(2026, 11, 3), at(2026, 11, 3) + 60_000)).toBe('le 3 novembre 2026');
});

test('writes the two lines of a postmark in capitals', () => {
	expect(postmarkDate(at(2026, 11, 24))).toEqual(['24 NOV.', '2026']);
	expect(postmarkDate(at(2026, 2, 1))).toEqual(['1 FÉVR.', '2026']);
});
