import type { ItemResponse } from '../quiz/response';

/**
 * What a learner did, and nothing about who they are. Every part only grows, or says when it was written: two copies of
 * a record always merge, and merging never undoes work (requirement P-4). Times are milliseconds since 1970.
 */
export interface LearnerRecord {
	readonly version: 1;
	/** Raised by « Tout effacer »: what an older epoch holds is never taken back (P-5). */
	readonly epoch: number;
	/** Time of the latest event. An event is never older than the one before it, even when the clock is set back. */
	readonly clock: number;
	/** By id of page: a lesson or a situation. */
	readonly pages: Readonly<Record<string, PageRecord>>;
	/** By id of question. */
	readonly items: Readonly<Record<string, ItemRecord>>;
	/** What was written or chosen in an activity, by `activity/field`; the latest value of a field stands. */
	readonly notes: Readonly<Record<string, Stamped<string>>>;
	/** The page that the learner is on. */
	readonly place?: Stamped<string>;
	readonly profile?: Stamped<Profile>;
	/** Draws of the final assessment, by id of the draw. */
	readonly assessments: Readonly<Record<string, AssessmentRecord>>;
}

export interface Stamped<T> {
	readonly at: number;
	readonly value: T;
}

/** Ids of `course.yaml`. */
export interface Profile {
	readonly structure?: string;
	readonly role?: string;
	readonly path?: string;
}

/** Both are times; the earliest stands. */
export interface PageRecord {
	/** The end of the page was seen. */
	readonly reached?: number;
	/** « Marquer comme lu ». */
	readonly marked?: number;
}

/** Everything that happened to one question, oldest first, without doubles. */
export type ItemRecord = readonly ItemEntry[];

interface EntryBase {
	readonly at: number;
	/** How many times the question was begun again before. */
	readonly round: number;
}

export type ItemEntry =
	| (EntryBase & {
			readonly kind: 'response';
			readonly response: ItemResponse;
			/** As it was marked: the question may be revised later (P-6). */
			readonly right: boolean;
			readonly revision: number;
			/** The learner said that they were not sure. */
			readonly unsure?: true;
	  })
	/** « Voir la réponse ». */
	| (EntryBase & { readonly kind: 'reveal' })
	/** The question was begun again: `round` is the new one. */
	| (EntryBase & { readonly kind: 'again' })
	/** Asked again by a delayed recall, outside any round of the lesson. */
	| (EntryBase & { readonly kind: 'recall'; readonly right: boolean });

export interface AssessmentRecord {
	readonly startedAt: number;
	/** By id of question; the latest response stands until the draw is sent, and nothing after. */
	readonly responses: Readonly<Record<string, Stamped<ItemResponse>>>;
	readonly sent?: {
		readonly at: number;
		/** Ids of the questions answered right. */
		readonly right: readonly string[];
		/** Questions asked. */
		readonly asked: readonly string[];
	};
}

export const emptyRecord: LearnerRecord = {
	version: 1,
	epoch: 0,
	clock: 0,
	pages: {},
	items: {},
	notes: {},
	assessments: {}
};
