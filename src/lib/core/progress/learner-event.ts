import type { ItemResponse } from '../quiz/response';
import type { Profile } from './learner-record';

/** What a learner can do that is worth keeping. Ids are those of the content; `draw` is the id of an assessment. */
export type LearnerEvent =
	| { readonly kind: 'page-opened'; readonly page: string }
	/** The end of the page was seen. */
	| { readonly kind: 'page-reached'; readonly page: string }
	/** « Marquer comme lu ». */
	| { readonly kind: 'page-marked'; readonly page: string }
	| ItemEvent
	/** `note` is `activity/field`. An empty value erases what was written. */
	| { readonly kind: 'note-written'; readonly note: string; readonly value: string }
	| { readonly kind: 'profile-chosen'; readonly profile: Profile }
	| { readonly kind: 'assessment-started'; readonly draw: string }
	| {
			readonly kind: 'assessment-answered';
			readonly draw: string;
			readonly item: string;
			readonly response: ItemResponse;
	  }
	| {
			readonly kind: 'assessment-sent';
			readonly draw: string;
			/** Ids of the questions answered right, and of those asked. */
			readonly right: readonly string[];
			readonly asked: readonly string[];
	  }
	/** « Tout effacer ». */
	| { readonly kind: 'erased' };

/** An event of one question. `round` is the attempt's (core/quiz/attempt.ts). */
export type ItemEvent =
	| {
			readonly kind: 'item-responded';
			readonly item: string;
			readonly round: number;
			readonly response: ItemResponse;
			readonly right: boolean;
			readonly revision: number;
			readonly unsure?: true;
	  }
	| { readonly kind: 'item-revealed'; readonly item: string; readonly round: number }
	/** `round` is the new one. */
	| { readonly kind: 'item-restarted'; readonly item: string; readonly round: number }
	| { readonly kind: 'item-recalled'; readonly item: string; readonly round: number; readonly right: boolean };
