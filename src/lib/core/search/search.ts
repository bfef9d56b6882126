import type { SearchKind } from './search-document';

/** A piece of a text; `found`: it is what was sought. Pieces one after the other make the text again. */
export interface Run {
	readonly text: string;
	readonly found: boolean;
}

export interface SearchHit {
	readonly kind: SearchKind;
	readonly id: string;
	/** Id of the page to open. */
	readonly page: string;
	/** Section of that page, when one alone holds what was sought. */
	readonly anchor: string | undefined;
	/** Title of that section. */
	readonly section: readonly Run[] | undefined;
	readonly title: readonly Run[];
	/** Full form of an acronym. */
	readonly fullForm: readonly Run[] | undefined;
	readonly excerpt: readonly Run[];
}

export interface SearchResults {
	/** Of all that was found; `hits` may be its beginning only. */
	readonly count: number;
	readonly hits: readonly SearchHit[];
}

/** Finds a text, best first, at most `limit` hits; `undefined` when the text holds nothing to seek. */
export type Search = (query: string, limit: number) => SearchResults | undefined;

/** The index could not be loaded. */
export interface SearchFault {
	readonly code: 'unavailable';
}
