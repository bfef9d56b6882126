import type { Digits } from '../digits/digits';
import { passUpTo } from '../digits/pass';

const DAY = 86_400_000;

/** Days on which things happened: what is done in one day costs nothing to date. */
export interface Calendar {
	/** Day of the clock of the record. */
	readonly today: number;
	/** Days from the oldest event to today. */
	readonly span: number;
}

/** Days since 1970, in universal time. */
export const dayOf = (at: number): number => Math.floor(Math.max(at, 0) / DAY);

/** The beginning of the day of an event. */
export function passDay(digits: Digits, { today, span }: Calendar, given = 0): number {
	const age = passUpTo(digits, span, today - dayOf(given));
	return (today - age) * DAY;
}
