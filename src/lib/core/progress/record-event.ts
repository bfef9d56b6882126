import { unreachable } from '../shared/result';
import type { ItemEvent, LearnerEvent } from './learner-event';
import { emptyRecord, type ItemEntry, type LearnerRecord } from './learner-record';
import { mergeRecords } from './merge-records';

/** An event with when it happened, and in which epoch: told again after « Tout effacer », it brings nothing back. */
export interface StampedEvent {
	readonly at: number;
	readonly epoch: number;
	readonly event: LearnerEvent;
}

/** The last instant that a date can hold. Only a forged file leads there; what is written then can still be read. */
export const LATEST = 8.64e15;

/** Takes in something that the learner does now. */
export function recordEvent(record: LearnerRecord, event: LearnerEvent, now: number): LearnerRecord {
	const closed = 'draw' in event && record.assessments[event.draw]?.sent !== undefined;
	return closed ? record : replayEvent(record, stampEvent(record, event, now));
}

/** A clock set back never puts an event before those that it follows. */
export function stampEvent(record: LearnerRecord, event: LearnerEvent, now: number): StampedEvent {
	return { at: Math.min(Math.max(now, record.clock + 1), LATEST), epoch: record.epoch, event };
}

/** Takes in an event with its own time. Once or ten times, early or late: the record is the same. */
export function replayEvent(record: LearnerRecord, stamped: StampedEvent): LearnerRecord {
	return mergeRecords(record, recordOf(stamped));
}

/** The record of a learner who did nothing else. */
function recordOf({ at, epoch, event }: StampedEvent): LearnerRecord {
	const none: LearnerRecord = { ...emptyRecord, epoch, clock: at };
	switch (event.kind) {
		case 'page-opened':
			return { ...none, place: { at, value: event.page } };
		case 'page-reached':
			return { ...none, pages: { [event.page]: { reached: at } } };
		case 'page-marked':
			return { ...none, pages: { [event.page]: { marked: at } } };
		case 'item-responded':
		case 'item-revealed':
		case 'item-restarted':
		case 'item-recalled':
			return { ...none, items: { [event.item]: [entryOf(event, at)] } };
		case 'note-written':
			return { ...none, notes: { [event.note]: { at, value: event.value } } };
		case 'profile-chosen':
			return { ...none, profile: { at, value: event.profile } };
		case 'assessment-started':
			return { ...none, assessments: { [event.draw]: { startedAt: at, responses: {} } } };
		case 'assessment-answered': {
			const responses = { [event.item]: { at, value: event.response } };
			return { ...none, assessments: { [event.draw]: { startedAt: at, responses } } };
		}
		case 'assessment-sent': {
			const sent = { at, right: event.right, asked: event.asked };
			return { ...none, assessments: { [event.draw]: { startedAt: at, responses: {}, sent } } };
		}
		case 'erased':
			return { ...none, epoch: epoch + 1 };
		default:
			return unreachable(event);
	}
}

function entryOf(event: ItemEvent, at: number): ItemEntry {
	const { round } = event;
	switch (event.kind) {
		case 'item-responded': {
			const { response, right, revision, unsure } = event;
			return { at, round, kind: 'response', response, right, revision, ...(unsure && { unsure }) };
		}
		case 'item-revealed':
			return { at, round, kind: 'reveal' };
		case 'item-restarted':
			return { at, round, kind: 'again' };
		case 'item-recalled':
			return { at, round, kind: 'recall', right: event.right };
		default:
			return unreachable(event);
	}
}
