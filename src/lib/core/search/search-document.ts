/** What can be found: a page of a module, a situation, a module, a page of the site, a word of the glossary, a rule. */
export type SearchKind = 'lesson' | 'scenario' | 'module' | 'page' | 'term' | 'rule';

/** A part of a document with its anchor, when its page has one there. */
export interface Passage {
	readonly anchor?: string | undefined;
	readonly title?: string | undefined;
	/** A paragraph, an item or a row of a table each. */
	readonly lines: readonly string[];
}

/** One thing that can be found, in plain words. */
export interface SearchDocument {
	readonly kind: SearchKind;
	readonly id: string;
	/** Id of the page to open, when it is not the document's own: the lesson that teaches a rule. */
	readonly page?: string | undefined;
	readonly title: string;
	/** Sought like the title: the full form of an acronym, the official title of a situation, the number of a rule. */
	readonly names?: readonly string[] | undefined;
	readonly passages: readonly Passage[];
}

/** What the search knows about words, as data of the content. */
export interface SearchWords {
	/** Ways to say the same thing; an acronym and its full form are one group. */
	readonly synonyms: readonly (readonly string[])[];
	/** Small words that are in every text. */
	readonly ignored: readonly string[];
}
