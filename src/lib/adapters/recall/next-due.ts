import { createEmptyCard, fsrs, Rating, type Grade } from 'ts-fsrs';
import type { NextDue } from '../../core/recall/plan-recall';
import type { Recollection } from '../../core/recall/review-history';

/**
 * Two days after a miss, by its steps; then by the memory model of FSRS, with its own weights. A retention of 84 % is
 * what brings a question answered right at 2 days back 7 days after the lesson, then 30, then 116: the days that the
 * learner is told, and those of the calendar reminders.
 */
const scheduler = fsrs({
	request_retention: 0.84,
	learning_steps: ['2d'],
	relearning_steps: ['2d'],
	maximum_interval: 365,
	enable_fuzz: false
});

const GRADES: Readonly<Record<Recollection, Grade>> = { missed: Rating.Again, unsure: Rating.Hard, right: Rating.Good };

/** The local day of a time, as midnight UTC: FSRS counts in UTC days, and no day of this kind has 23 or 25 hours. */
function dayOf(at: number): Date {
	const date = new Date(at);
	return new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
}

/** The first instant of a day here: what was answered in the evening is due in the morning. */
const startOf = (day: Date): number => new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()).getTime();

/**
 * When to ask a question again. Whatever made it enter, missed or unsure, FSRS starts from a miss: a hesitation taken as
 * « hard » would wait 16 days for its second recall.
 */
export const nextDue: NextDue = (history) => {
	const first = history[0];
	if (!first) throw new Error('Nothing happened to this question');

	let card = createEmptyCard(dayOf(first.at));
	for (const event of history) {
		const grade = event === first ? Rating.Again : GRADES[event.recollection];
		card = scheduler.next(card, dayOf(event.at), grade).card;
	}
	return startOf(card.due);
};
