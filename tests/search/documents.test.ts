import { describe, expect, test } from 'vitest';
import { buildPage } from '../../src/lib/content/page-data';
import type { SearchDocument } from '../../src/lib/core/search/search-document';
import { courseSearch } from './course-search';

const { content, documents } = await courseSearch();

const ofKind = (kind: SearchDocument['kind']) => documents.filter((document) => document.kind === kind);
const named = (id: string) => documents.find((document) => document.id === id);
const wordsOf = ({ passages }: SearchDocument) => passages.flatMap(({ lines }) => lines);

describe('what can be found', () => {
	test('is every page, situation, word of the glossary and rule', () => {
		expect(ofKind('lesson')).toHaveLength(content.modules.flatMap(({ lessons }) => lessons).length);
		expect(ofKind('scenario')).toHaveLength(7);
		expect(ofKind('module')).toHaveLength(content.modules.length);
		expect(ofKind('term')).toHaveLength(content.glossary.value.length);
		expect(ofKind('rule')).toHaveLength(content.naming.value.length);
		expect(new Set(documents.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(documents.length);
	});

	test('is plain words: no markup, no citation, no straight apostrophe', () => {
		const lines = documents.flatMap((document) => [document.title, ...(document.names ?? []), ...wordsOf(document)]);
		expect(lines.filter((line) => line.trim() === '' || /\*\*|\[@|`|<|\n|\||\p{L}'\p{L}/u.test(line))).toEqual([]);
	});

	test('leads to anchors that the pages have', async () => {
		const prose = [
			...content.modules.flatMap(({ intro, lessons }) => [intro, ...lessons]),
			...content.scenarios.map((scenario) => scenario.prose),
			...content.pages
		];
		for (const { page } of await Promise.all(prose.map((file) => buildPage(content, file)))) {
			const passages = named(page.id)?.passages.filter(({ anchor }) => anchor !== undefined) ?? [];
			const sections = page.sections.filter(({ id }) => passages.some(({ anchor }) => anchor === id));
			expect(
				passages.map(({ anchor, title }) => ({ id: anchor, title })),
				page.id
			).toEqual(sections);
		}
		expect(named('m1-p2')?.passages[0]?.lines.join(' ')).toContain('brouiller le contenu');
		expect(named('m1-p2')?.passages[0]?.title).toBe('Ce que dit la CNIL');
	});

	test('holds the sentences of a comparison, both sides, moment by moment', () => {
		const scenario = content.scenarios.find(({ prose }) => prose.value.id === 'sc1');
		const lines = wordsOf(named('sc1') ?? { kind: 'page', id: '', title: '', passages: [] });
		for (const { text } of [...(scenario?.flow.value.without ?? []), ...(scenario?.flow.value.with ?? [])]) {
			expect(lines).toContain(text);
		}
	});

	test('opens a rule at the lesson that teaches it, and finds it by its number', () => {
		expect(named('LOC-ORG-02')).toMatchObject({ page: 'm4-p3', names: ['LOC-ORG-02'] });
	});
});
