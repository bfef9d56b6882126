import type { reminderCalendar } from '$lib/adapters/calendar/reminder-calendar';
import { saveFile } from '$lib/adapters/files/save-file';
import { reminder } from '$lib/messages/recall';
import { recallHref } from './links';

/** Saves the three reminders, at the hour that the learner chose. */
export function saveReminders(write: typeof reminderCalendar, hour: number, minute: number): void {
	// A file on a disk is no link for a calendar, and its path may hold the name of a person.
	const address = location.protocol === 'file:' ? undefined : new URL(recallHref(), location.href).href;
	const { summary, description, file } = reminder;
	saveFile(file, 'text/calendar', write({ summary, description: description(address), now: Date.now(), hour, minute }));
}
