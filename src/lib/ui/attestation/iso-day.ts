/** The day of a time at the place of the reader, as a date field writes it: `2026-11-24`. */
export function isoDay(time: number): string {
	const date = new Date(time);
	const two = (part: number) => String(part).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
