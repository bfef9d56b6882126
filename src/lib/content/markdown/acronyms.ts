import type { GlossaryEntry } from '../../core/course/course';

/** Finds the acronyms of the glossary in a text. Words in full are not marked: a learner reads them. */
export interface AcronymFinder {
	/** Cuts a text around its acronyms: a string, or the entry with the words found. */
	cut(text: string): readonly (string | { readonly entry: GlossaryEntry; readonly words: string })[];
}

const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{L}\d+_\-() ]{2,14}$/u;

export function findAcronyms(glossary: readonly GlossaryEntry[]): AcronymFinder {
	const byWords = new Map<string, GlossaryEntry>();
	for (const entry of glossary) {
		for (const words of [entry.term, ...(entry.synonyms ?? [])]) {
			if (ACRONYM.test(words)) byWords.set(words, entry);
		}
	}
	const alternatives = [...byWords.keys()]
		.sort((a, b) => b.length - a.length)
		.map((words) => words.replace(/[+()]/g, '\\$&'));
	const pattern = new RegExp(`(?<![\\p{L}\\d@./-])(${alternatives.join('|')})(?![\\p{L}\\d@-])`, 'gu');

	return {
		cut(text) {
			if (byWords.size === 0) return [text];
			return text.split(pattern).map((part, index) => {
				const entry = index % 2 === 1 ? byWords.get(part) : undefined;
				return entry ? { entry, words: part } : part;
			});
		}
	};
}
