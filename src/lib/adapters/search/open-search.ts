import MiniSearch from 'minisearch';
import { describeHit } from '../../core/search/describe-hit';
import { queryParts, type QueryPart } from '../../core/search/query-parts';
import { chooseRanked, rankAnswers, type Answers } from '../../core/search/rank-answers';
import { wordReader, type ReadWords } from '../../core/search/read-words';
import type { Search } from '../../core/search/search';
import type { SearchDocument, SearchWords } from '../../core/search/search-document';

type Field = 'title' | 'names' | 'headings' | 'text';
const BOOST: Record<Field, number> = { title: 8, names: 2.5, headings: 3, text: 1 };

/** A hurried reader wants a page rather than a definition, and a definition rather than a rule. */
const WEIGHT: Record<SearchDocument['kind'], number> = {
	lesson: 1.2,
	scenario: 1,
	module: 0.8,
	page: 1,
	term: 0.9,
	rule: 0.35
};

/** The title of a rule is a whole sentence: it weighs as a heading does. */
const FIELDS: Record<Field, (document: SearchDocument) => readonly (string | undefined)[]> = {
	title: ({ kind, title }) => (kind === 'rule' ? [] : [title]),
	names: ({ names = [] }) => names,
	headings: ({ kind, title, passages }) => [
		kind === 'rule' ? title : undefined,
		...passages.map((passage) => passage.title)
	],
	text: ({ passages }) => passages.flatMap(({ lines }) => lines)
};

/** How many letters may be wrong: none in a short word or a number, where another letter makes another word. */
const fuzzy = (word: string) => (word.length < 5 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);
/** A word still being typed; one letter begins too many. */
const prefix = (word: string) => word.length > 1;

/** A word that was only begun, or mistaken, is worth less than the word itself. */
const WEIGHTS = { prefix: 0.2, fuzzy: 0.2 };

function openIndex(documents: readonly SearchDocument[], read: ReadWords) {
	const index = new MiniSearch<{ readonly id: number; readonly document: SearchDocument }>({
		fields: Object.keys(FIELDS),
		extractField: (entry, field) => (field === 'id' ? entry.id : FIELDS[field as Field](entry.document).join('\n')),
		tokenize: (text) => read(text).flatMap(({ key, kind }) => (kind === 'ignored' ? [] : [key])),
		processTerm: (key) => key,
		searchOptions: {
			tokenize: (key) => [key],
			boost: BOOST,
			weights: WEIGHTS,
			boostDocument: (id) => WEIGHT[documents[Number(id)]?.kind ?? 'page']
		}
	});
	index.addAll(documents.map((document, id) => ({ id, document })));
	return index;
}

/**
 * Opens the search over documents. The index is made here, at the first use: it would be heavier to fetch than the
 * documents that it is made of.
 */
export function openSearch(
	documents: readonly SearchDocument[],
	words: SearchWords,
	toPlainLetters: (text: string) => string
): Search {
	const read = wordReader(words, toPlainLetters);
	const index = openIndex(documents, read);

	function answersTo({ words, concepts }: QueryPart, forgiving: boolean): Answers {
		const found = index.search({
			combineWith: 'OR',
			queries: [...concepts, { combineWith: 'AND', queries: [...words], prefix, ...(forgiving ? { fuzzy } : {}) }]
		});
		/** Words that some text holds as they are: for these, a longer word in a title is another word. */
		const exact = new Set(words.filter((word) => found.some(({ match }) => word in match)));
		return new Map(
			found.map(({ id, score, match }) => {
				const inTitle = new Set(Object.keys(match).filter((key) => match[key]?.includes('title')));
				const answers =
					concepts.some((concept) => inTitle.has(concept)) ||
					(words.length > 0 && words.every((word) => (exact.has(word) ? inTitle.has(word) : inTitle.size > 0)));
				const share = (key: string) => (concepts.includes(key) ? 1 : 1 / words.length);
				return [
					Number(id),
					{ score, keys: new Map(Object.keys(match).map((key) => [key, share(key)])), inTitle: answers }
				];
			})
		);
	}

	return (query, limit) => {
		const parts = queryParts(read(query));
		if (parts.length === 0) return undefined;
		const ranked = (forgiving: boolean) => rankAnswers(parts.map((part) => answersTo(part, forgiving)));
		const chosen = chooseRanked(parts.length, ranked(false), () => ranked(true));
		return {
			count: chosen.length,
			hits: chosen.slice(0, limit).flatMap(({ document, sought }) => {
				const found = documents[document];
				return found ? [describeHit(found, sought, read)] : [];
			})
		};
	};
}
