import type { ItemRecord, LearnerRecord } from './learner-record';
import { mergeRecords } from './merge-records';

/**
 * Takes in the record of a file. Asked for by name, it comes in whatever was erased here or there since: it is the
 * one way back from « Tout effacer », and what is here stays.
 */
export function adoptRecord(current: LearnerRecord, imported: LearnerRecord): LearnerRecord {
	return mergeRecords(current, { ...imported, epoch: current.epoch });
}

/** What a file would add, in numbers. */
export interface ImportPreview {
	/** Pages seen to their end, or marked. */
	readonly pages: number;
	/** Responses, with those of recalls. */
	readonly answers: number;
	/** Fields of activities, new or written later than here. */
	readonly notes: number;
	/** Draws of the assessment that were sent. */
	readonly assessments: number;
}

export function previewImport(current: LearnerRecord, imported: LearnerRecord): ImportPreview {
	const adopted = adoptRecord(current, imported);
	const added = (count: (record: LearnerRecord) => number) => count(adopted) - count(current);
	return {
		pages: added(({ pages }) => Object.keys(pages).length),
		answers: added(({ items }) => Object.values(items).reduce((sum, entries) => sum + answersIn(entries), 0)),
		notes: Object.keys(adopted.notes).filter((id) => adopted.notes[id]?.value !== current.notes[id]?.value).length,
		assessments: added(({ assessments }) => Object.values(assessments).filter(({ sent }) => sent).length)
	};
}

const answersIn = (entries: ItemRecord) =>
	entries.filter(({ kind }) => kind === 'response' || kind === 'recall').length;
