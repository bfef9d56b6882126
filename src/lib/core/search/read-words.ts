import type { SearchWords } from './search-document';

/** A word of a text, or a group of words that is one way to say something, with its place. */
export interface SearchToken {
	readonly key: string;
	readonly kind: 'word' | 'ignored' | 'concept';
	readonly start: number;
	readonly end: number;
	/** How many words it covers. */
	readonly length: number;
}

export type ReadWords = (text: string) => readonly SearchToken[];

/** Letters with their marks, and digits: apostrophes, hyphens and dots part words. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Short words keep their last letter: « ans », « bas » are no plurals. */
const singular = (word: string) => (word.length > 3 ? word.replace(/s$/, '') : word);

/**
 * Reads texts and queries alike: lower case, plain letters, no plural. A way to say something that has others gives a
 * token more, the same for all of them: so « MDPH » finds a text that writes it in full, and nothing but that.
 */
export function wordReader({ synonyms, ignored }: SearchWords, toPlainLetters: (text: string) => string): ReadWords {
	const keyOf = (word: string) => singular(toPlainLetters(word).toLowerCase());
	const skipped = new Set(ignored.map(keyOf));
	const isIgnored = (key: string) => skipped.has(key) || (key.length < 2 && !/\d/.test(key));
	const words = (text: string): SearchToken[] =>
		[...text.matchAll(WORD)].map(({ 0: word, index }) => {
			const key = keyOf(word);
			return { key, kind: isIgnored(key) ? 'ignored' : 'word', start: index, end: index + word.length, length: 1 };
		});

	/** The forms of every group, by their first word. A sign that no word holds keeps concepts apart from words. */
	const forms = new Map<string, { readonly keys: readonly string[]; readonly concept: string }[]>();
	for (const [index, group] of synonyms.entries()) {
		for (const form of group) {
			const keys = words(form).map(({ key }) => key);
			const first = keys[0] ?? '';
			forms.set(first, [...(forms.get(first) ?? []), { keys, concept: `=${index}` }]);
		}
	}

	return (text) => {
		const found = words(text);
		return found.flatMap((word, at) => {
			const concepts = (forms.get(word.key) ?? [])
				.filter(({ keys }) => keys.every((key, offset) => found[at + offset]?.key === key))
				.map(({ keys, concept }): SearchToken => {
					const end = found[at + keys.length - 1]?.end ?? word.end;
					return { key: concept, kind: 'concept', start: word.start, end, length: keys.length };
				});
			return [word, ...concepts];
		});
	};
}
