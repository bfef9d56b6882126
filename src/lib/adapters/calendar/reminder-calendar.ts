import { generateIcsCalendar } from 'ts-ics';

/** The three reviews, in days: those that a question answered right at each of them follows. */
const DAYS = [2, 7, 30] as const;
const MINUTES = 10;

interface Reminder {
	/** What the calendar shows. */
	readonly summary: string;
	readonly description: string;
	readonly now: number;
	readonly hour: number;
	readonly minute: number;
}

/**
 * Three reminders as the text of an iCalendar file (RFC 5545), at the same hour whatever the clocks change between. It
 * names nobody: ids are made of dates, so that a second file of the same day replaces the first instead of doubling it.
 */
export function reminderCalendar({ summary, description, now, hour, minute }: Reminder): string {
	const today = new Date(now);
	const start = (days: number) => new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, hour, minute);
	const day = today.toLocaleDateString('sv-SE'); // the local day, as 2026-11-26

	return generateIcsCalendar({
		version: '2.0',
		prodId: '-//Prendre le pli//FR',
		method: 'PUBLISH',
		events: DAYS.map((days) => ({
			uid: `${day}-${days}@prendre-le-pli`,
			stamp: { date: today },
			start: { date: start(days) },
			duration: { minutes: MINUTES },
			summary,
			description,
			// Three minutes of one's own never make somebody look busy.
			timeTransparent: 'TRANSPARENT' as const,
			alarms: [
				{
					action: 'DISPLAY',
					description: summary,
					trigger: { type: 'relative' as const, value: { before: true, minutes: 0 } }
				}
			]
		}))
	});
}
