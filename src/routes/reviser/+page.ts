import type { PageLoad } from './$types';

/** The scheduler and the writer of calendars come with this page only. */
export const load: PageLoad = async () => {
	const [{ nextDue }, { reminderCalendar }] = await Promise.all([
		import('$lib/adapters/recall/next-due'),
		import('$lib/adapters/calendar/reminder-calendar')
	]);
	return { nextDue, reminderCalendar };
};
