import { revisionOf, type Revisions } from '../../ledger';
import type { Digits } from '../digits/digits';
import { passFlag, passList, passNatural, passOptional } from '../digits/pass';
import { passDay, type Calendar } from './calendar';
import { EARLIER, RECALLS, RESPONSES, type KeptItem, type RecallEntry, type ResponseEntry } from './kept-item';
import { passResponse } from './pass-response';

/**
 * A code knows the day of an event; these milliseconds put the events of a day in order. They depend on the event
 * alone, so that two codes tell the same event alike and a merge sees no double.
 */
const STEPS = { again: 0, firstResponse: 1, reveal: 3, recall: 4 } as const;
const STEPS_OF_A_ROUND = 8;

/** What is kept of a question, through its description in the ledger at the time of each response. */
export function passItem(digits: Digits, calendar: Calendar, revisions: Revisions, given: KeptItem): KeptItem {
	const passAt = (at: number | undefined, round: number, step: number) =>
		passDay(digits, calendar, at) + round * STEPS_OF_A_ROUND + step;

	function passEntry(entry: ResponseEntry | undefined, round: number, index: number): ResponseEntry {
		const at = passAt(entry?.at, round, STEPS.firstResponse + index);
		const right = passFlag(digits, entry?.right ?? false);
		const unsure = passFlag(digits, entry?.unsure ?? false);
		const known = revisions.findIndex((revision) => revisionOf(revision) === entry?.revision);
		// A revision that the ledger does not know: its response means nothing here.
		const place = digits.pass(revisions.length, known === -1 ? revisions.length - 1 : known);
		const question = revisions[place] ?? revisions[0];
		return {
			at,
			round,
			kind: 'response',
			response: passResponse(digits, question, known === -1 ? undefined : entry?.response),
			right,
			revision: revisionOf(question),
			...(unsure ? { unsure } : {})
		};
	}

	function passRecall(entry: RecallEntry | undefined, latest: number): RecallEntry {
		const round = digits.pass(latest + 1, Math.min(entry?.round ?? 0, latest));
		const at = passAt(entry?.at, round, STEPS.recall);
		return { at, round, kind: 'recall', right: passFlag(digits, entry?.right ?? false) };
	}

	const round = passFlag(digits, given.round > 0) ? 1 + passNatural(digits, given.round - 1) : 0;
	const again = round > 0 ? passAt(given.again, round, STEPS.again) : undefined;
	const earlier =
		round > 0
			? passList(digits, EARLIER, given.earlier, (entry, index) =>
					passEntry(entry, digits.pass(round, entry?.round ?? 0), index)
				)
			: [];
	const responses = passList(digits, RESPONSES, given.responses, (entry, index) => passEntry(entry, round, index));
	const reveal = passOptional(digits, given.reveal, (at) => passAt(at, round, STEPS.reveal));
	const recalls = passList(digits, RECALLS, given.recalls, (entry) => passRecall(entry, round));
	return { round, again, responses, reveal, earlier, recalls };
}
