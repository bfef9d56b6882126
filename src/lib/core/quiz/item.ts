import type { InlineText } from '../shared/inline-text';

/**
 * One question. Every part that a learner may point at has an id of its own, stable for ever:
 * responses are kept by id, never by position or text (requirement P-6).
 */
interface ItemBase {
	readonly id: string;
	readonly objective: string;
	/** Id of the page that teaches it, for a question of the final assessment: the others are asked on that page. */
	readonly lesson?: string | undefined;
	/** Heading of an activity; plain questions have none. */
	readonly title?: string | undefined;
	/** What a reader should know about the key, e.g. that it is a convention of the course. */
	readonly note?: InlineText | undefined;
	readonly stem: InlineText;
	readonly explanation: InlineText;
	/** Naming rule that the item tests, when there is one. */
	readonly rule?: string | undefined;
	/** Ids of sources. */
	readonly sources: readonly string[];
	/** `convention`: the key follows a convention of the course, not a text. */
	readonly basis?: 'convention' | undefined;
	readonly difficulty: 1 | 2 | 3;
	/** Raised when the question changes so much that an older response is no response to it (P-6). Without it: 1. */
	readonly revision?: number | undefined;
	/** A small case that needs two ideas at once: the final assessment draws at least five. */
	readonly case?: boolean | undefined;
}

export interface Choice {
	readonly id: string;
	readonly text: InlineText;
	readonly correct: boolean;
	readonly feedback: InlineText;
}

export interface SingleChoiceItem extends ItemBase {
	readonly kind: 'single-choice';
	readonly choices: readonly Choice[];
}

export interface MultipleChoiceItem extends ItemBase {
	readonly kind: 'multiple-choice';
	readonly choices: readonly Choice[];
}

export interface OrderedPart {
	readonly id: string;
	readonly text: InlineText;
	readonly feedback: InlineText;
	readonly sources?: readonly string[] | undefined;
}

/** `items` are in the right order; `intruders` have no place in it. */
export interface OrderingItem extends ItemBase {
	readonly kind: 'ordering';
	readonly items: readonly OrderedPart[];
	readonly intruders?: readonly OrderedPart[] | undefined;
}

export interface MatchingItem extends ItemBase {
	readonly kind: 'matching';
	readonly pairs: readonly {
		readonly id: string;
		readonly left: InlineText;
		readonly right: InlineText;
		readonly feedback: InlineText;
	}[];
}

export interface ClassifyItem extends ItemBase {
	readonly kind: 'classify';
	readonly categories: readonly { readonly id: string; readonly label: string }[];
	readonly cards: readonly {
		readonly id: string;
		readonly text: InlineText;
		/** Id of a category. */
		readonly category: string;
		readonly feedback: InlineText;
		readonly rule?: string | undefined;
		readonly sources?: readonly string[] | undefined;
		readonly basis?: 'convention' | undefined;
	}[];
}

export interface AddressSegment {
	readonly id: string;
	readonly text: string;
	readonly fault: boolean;
	readonly rule?: string | undefined;
	readonly feedback: InlineText;
	readonly correction?: string | undefined;
}

export interface FindFaultsItem extends ItemBase {
	readonly kind: 'find-faults';
	/** The address as shown; the segments say it again, cut. Without it, the segments are the sentences of a story. */
	readonly address?: string | undefined;
	readonly segments: readonly AddressSegment[];
	readonly corrected?: string | undefined;
}

export interface JudgedAddress {
	readonly address: string;
	readonly rule?: string | undefined;
	readonly feedback: InlineText;
}

export interface ComposeAddressItem extends ItemBase {
	readonly kind: 'compose-address';
	readonly mailbox: 'PER' | 'ORG' | 'APP';
	readonly given: {
		readonly firstName?: string | undefined;
		readonly lastName?: string | undefined;
		readonly service?: string | undefined;
		readonly domain: string;
		readonly people?: readonly string[] | undefined;
	};
	/** What the learner builds with: one tile before the @, one structure after it, one ending. */
	readonly tiles: {
		readonly local: readonly string[];
		readonly structure: readonly string[];
		/** With their leading dot. */
		readonly ending: readonly string[];
	};
	readonly expected: string;
	readonly accepted: readonly JudgedAddress[];
	readonly rejected: readonly JudgedAddress[];
	readonly fallbackFeedback: InlineText;
}

export type QuizItem =
	| SingleChoiceItem
	| MultipleChoiceItem
	| OrderingItem
	| MatchingItem
	| ClassifyItem
	| FindFaultsItem
	| ComposeAddressItem;
export type QuizItemKind = QuizItem['kind'];
