import { createContext } from 'svelte';
import type { CitedRule } from '$lib/core/address/naming-rule';
import type { ProsePage } from '$lib/core/page/page';
import type { Attempt } from '$lib/core/quiz/attempt';
import type { QuizItem } from '$lib/core/quiz/item';
import type { Marking } from '$lib/core/quiz/marking';
import type { ItemResponse } from '$lib/core/quiz/response';

/** The data of the page that the blocks of prose stand on. A function, so that it follows navigation. */
export const [getProsePage, setProsePage] = createContext<() => ProsePage>();

/** What the questions of a page need from its route: what was answered so far, and how to mark. */
export interface QuizDesk {
	readonly attempts: Readonly<Record<string, Attempt>>;
	readonly onattempt: (id: string, attempt: Attempt, unsure?: boolean) => void;
	readonly mark: (item: QuizItem, response: ItemResponse) => Marking;
	/** Rules that a marking may cite beside those of the page. */
	readonly rules?: readonly CitedRule[] | undefined;
}
/** A function for the same reason; `undefined` on pages that ask nothing. */
export const [getQuizDesk, setQuizDesk] = createContext<() => QuizDesk | undefined>();

/** What an activity needs from its route: what was chosen or written in it, and where the pages that it advises are. */
export interface NoteDesk {
	/** By `activity/field`. */
	readonly notes: Readonly<Record<string, { readonly value: string }>>;
	/** An empty value takes back what was written. */
	readonly onnote: (note: string, value: string) => void;
	readonly pageOf: (page: string) => { readonly href: string; readonly title: string; readonly minutes: number };
}
/** `undefined` on pages without activities to keep. */
export const [getNoteDesk, setNoteDesk] = createContext<() => NoteDesk | undefined>();

/** Id of the entry of a source in « D’où vient ce contenu ? », where citations lead. */
export const sourceAnchor = (id: string) => `source-${id}`;
