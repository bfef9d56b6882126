import type { SearchToken } from './read-words';

/** A part of a query: a word, or a way to say something with the words that say it. */
export interface QueryPart {
	readonly words: readonly string[];
	readonly concepts: readonly string[];
}

/** Cuts a query into its parts, the longest ways to say something first; small words are no part. */
export function queryParts(tokens: readonly SearchToken[]): readonly QueryPart[] {
	const parts: QueryPart[] = [];
	let last = 0;
	for (const { start } of tokens) {
		if (start < last) continue;
		const end = Math.max(...tokens.filter((token) => token.start === start).map((token) => token.end));
		const within = tokens.filter((token) => token.start >= start && token.end <= end);
		const words = within.filter(({ kind }) => kind === 'word').map(({ key }) => key);
		const concepts = within
			.filter((token) => token.kind === 'concept' && token.start === start && token.end === end)
			.map(({ key }) => key);
		if (words.length > 0 || concepts.length > 0) parts.push({ words, concepts });
		last = end;
	}
	return parts;
}
