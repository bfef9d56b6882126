import { describe, expect, test } from 'vitest';
import { formatDay, formatHour, recall, reminder } from './recall';

const at = (text: string) => new Date(text).getTime();
/** One kind of space. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('a day', () => {
	// given                            then
	test.each([
		['2026-12-03T00:00:00', '3 décembre'],
		['2026-12-01T00:00:00', '1er décembre'],
		['2026-12-11T00:00:00', '11 décembre'],
		['2027-01-01T00:00:00', '1er janvier 2027'],
		['2026-08-31T23:59:00', '31 août']
	])('%s is said « %s » in 2026', (day, words) => {
		expect(plain(formatDay(at(day), at('2026-11-26T13:30:00')))).toBe(words);
	});

	test('stays with its month on a line', () => {
		expect(formatDay(at('2026-12-03T00:00:00'), at('2026-11-26T13:30:00'))).toBe('3\u00a0décembre');
	});
});

test('hours are said as they are in French', () => {
	expect([formatHour(13, 30), formatHour(8, 0)].map(plain)).toEqual(['13 h 30', '8 h']);
});

describe('what is due', () => {
	// given                          then
	test.each([
		[1, 1, 1, '1 question à revoir, environ 1 minute.'],
		[4, 4, 2, '4 questions à revoir, environ 2 minutes.'],
		[9, 6, 3, '9 questions à revoir. Voici les 6 premières, environ 3 minutes.']
	])('%i questions, of which %i are asked, in %i minutes', (due, asked, minutes, words) => {
		expect(plain(recall.due(due, asked, minutes))).toBe(words);
	});
});

describe('a reminder', () => {
	test('ends the address of the page with a line, so that calendars make it a link', () => {
		expect(reminder.description('https://exemple.invalid/reviser/')).toContain(
			' https://exemple.invalid/reviser/\nRien n’est obligatoire.'
		);
	});

	test('names the file of the course when there is no address', () => {
		expect(plain(reminder.description(undefined))).toContain('Ouvrez le fichier du cours Prendre le pli');
	});

	test('names in its thanks the very file that it saves', () => {
		expect(reminder.saved).toContain(reminder.file);
	});
});
