/** Days as the course writes them, at the place of the reader. */
const format = (time: number, options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('fr-FR', options).format(time);

/** « 24 novembre 2026 », « 1er mars 2027 ». */
export const longDate = (time: number): string => format(time, { dateStyle: 'long' }).replace(/^1 /, '1er ');

/** « du 3 au 24 novembre 2026 » would save a few words, and be read wrong: both days are written whole. */
export function longPeriod(from: number, to: number): string {
	const [first, last] = [longDate(from), longDate(to)];
	return first === last ? `le ${first}` : `du ${first} au ${last}`;
}

/** The two lines of a postmark: « 24 NOV. », « 2026 ». */
export const postmarkDate = (time: number): readonly [day: string, year: string] => [
	format(time, { day: 'numeric', month: 'short' }).toUpperCase(),
	format(time, { year: 'numeric' })
];
