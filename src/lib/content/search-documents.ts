import type { Flow } from '../core/flow/flow';
import type { Passage, SearchDocument, SearchKind, SearchWords } from '../core/search/search-document';
import { plainText } from '../core/shared/inline-text';
import type { Content, ProseFile } from './content';
import { findAcronyms } from './markdown/acronyms';
import { compileProse } from './markdown/compile-prose';
import { plainPassages } from './markdown/plain-passages';

/** The passages of a page with the anchors that its sections have once compiled; a section of questions has no words. */
async function passagesOf({ glossary }: Content, { body }: ProseFile<unknown>): Promise<readonly Passage[]> {
	const { sections } = await compileProse(body, findAcronyms(glossary.value));
	return plainPassages(body).flatMap((lines, index): readonly Passage[] => {
		if (lines.length === 0) return [];
		const section = index === 0 ? undefined : sections[index - 1];
		return [section ? { anchor: section.id, title: section.title, lines } : { lines }];
	});
}

/** The sentences of a comparison: what people look for is often there, « fax » before all. */
const comparison = ({ moments, without, with: withMss }: Flow): Passage => ({
	lines: moments.flatMap(({ id, title }) => [
		title,
		...[...without, ...withMss].filter(({ moment }) => moment === id).map(({ text }) => text)
	])
});

/** Everything that can be found, in the order of the course: pages, situations, glossary, rules. */
export async function searchDocuments(content: Content): Promise<readonly SearchDocument[]> {
	const prose = async (kind: SearchKind, file: ProseFile<{ readonly id: string; readonly title: string }>) => ({
		kind,
		id: file.value.id,
		title: file.value.title,
		passages: await passagesOf(content, file)
	});
	const pages = await Promise.all([
		...content.modules.flatMap(({ intro, lessons }) => [
			prose('module', intro),
			...lessons.map((lesson) => prose('lesson', lesson))
		]),
		...content.scenarios.map(async ({ prose: story, flow }): Promise<SearchDocument> => {
			const page = await prose('scenario', story);
			const { title, shortTitle } = story.value;
			return { ...page, title: shortTitle, names: [title], passages: [...page.passages, comparison(flow.value)] };
		}),
		...content.pages.map((page) => prose('page', page))
	]);
	const terms = content.glossary.value.map(
		({ id, term, expansion, synonyms = [], definition, status }): SearchDocument => ({
			kind: 'term',
			id,
			title: term,
			names: [...(expansion === undefined ? [] : [expansion]), ...synonyms],
			passages: [{ lines: [definition, ...(status ? [status] : [])].map(plainText) }]
		})
	);
	const rules = content.naming.value.map(
		({ id, lesson, statement, why, repair }): SearchDocument => ({
			kind: 'rule',
			id,
			page: lesson,
			title: plainText(statement),
			names: [id],
			passages: [{ lines: [why, repair].map(plainText) }]
		})
	);
	return [...pages, ...terms, ...rules];
}

/** Ways to say the same thing: those of the glossary, then those that it has no reason to hold. */
export function searchWords({ glossary, search }: Content): SearchWords {
	const groups = glossary.value.map(({ term, expansion, synonyms = [] }) => [
		term,
		...(expansion === undefined ? [] : [expansion]),
		...synonyms
	]);
	return { synonyms: [...groups.filter(({ length }) => length > 1), ...search.value.synonyms], ignored: search.value.ignored };
}
