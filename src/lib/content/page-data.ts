import type { QuizItem } from '../core/quiz/item';
import type { AssessmentBank } from '../core/page/assessment-bank';
import type { ProsePage, ScenarioPage } from '../core/page/page';
import { citationsOf, type InlineText } from '../core/shared/inline-text';
import { allItems, type Content, type ProseFile, type ScenarioContent } from './content';
import { layoutsOf } from './layout-cache';
import type { ProseReferences } from './markdown/check-prose';
import { findAcronyms } from './markdown/acronyms';
import { compileProse, type CompiledProse } from './markdown/compile-prose';
import { ruleCitations } from './rule-citations';

/** A page ready for the browser: its markup, and its data. */
export interface BuiltPage {
	readonly markup: string;
	readonly page: ProsePage | ScenarioPage;
}

/** Ids of the sources that a piece of data cites, in reading order. */
function citedIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) {
		return value.some((node) => typeof node === 'object' && node !== null && 'cite' in node)
			? citationsOf(value as InlineText)
			: value.flatMap(citedIn);
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) =>
		key === 'sources' && Array.isArray(part) ? part.map(String) : citedIn(part)
	);
}

/** Ids of the activities and questions that a page shows. */
const shownOn = ({ components }: ProseReferences) => components.flatMap(({ tag }) => tag.attributes['id'] ?? []);

/** The questions that a page asks. */
export function itemsOn(content: Content, references: ProseReferences): readonly QuizItem[] {
	const shown = shownOn(references);
	return allItems(content).flatMap(({ item }) => (shown.includes(item.id) ? [revised(content, item)] : []));
}

/** A question with its revision, which its last line in the ledger tells. */
function revised(content: Content, item: QuizItem): QuizItem {
	const lines = content.ledger.value.filter((line) => 'fingerprint' in line && line.id === item.id);
	return lines.length > 1 ? { ...item, revision: lines.length } : item;
}

const sourcesOf = (content: Content, cited: readonly string[]) =>
	[...new Set(cited)].flatMap((id) => content.sources.value.find((source) => source.id === id) ?? []);

function prosePage(
	content: Content,
	{ value, references }: ProseFile<{ readonly id: string; readonly title: string; readonly sources?: readonly string[] }>,
	compiled: CompiledProse,
	alsoCites: unknown = []
): ProsePage {
	const shown = shownOn(references);
	const items = itemsOn(content, references).map((item) => [item.id, item] as const);
	const activities = content.modules
		.flatMap((module) => module.activities)
		.flatMap(({ value: activity }) => (shown.includes(activity.id) ? [[activity.id, activity] as const] : []));

	const cited = [...compiled.citations, ...citedIn(alsoCites), ...citedIn(items), ...citedIn(activities), ...(value.sources ?? [])];
	const sources = sourcesOf(content, cited);
	const rules = new Set([...ruleCitations(items)].map(({ id }) => id));
	const terms = compiled.terms.flatMap((id) => content.glossary.value.find((entry) => entry.id === id) ?? []);

	return {
		id: value.id,
		title: value.title,
		items: Object.fromEntries(items),
		activities: Object.fromEntries(activities),
		sources,
		rules: content.naming.value.flatMap(({ id, statement }) => (rules.has(id) ? [{ id, statement }] : [])),
		terms,
		sections: compiled.sections
	};
}

/** Builds a page of prose. */
export async function buildPage(content: Content, prose: ProseFile<{ readonly id: string; readonly title: string }>): Promise<BuiltPage> {
	const compiled = await compileProse(prose.body, findAcronyms(content.glossary.value));
	return { markup: compiled.markup, page: prosePage(content, prose, compiled) };
}

/** Builds a situation, with the drawings of its map. */
export async function buildScenario(content: Content, { prose, flow }: ScenarioContent): Promise<BuiltPage> {
	const compiled = await compileProse(prose.body, findAcronyms(content.glossary.value));
	const used = new Set([...flow.value.without, ...flow.value.with].flatMap(({ channels }) => channels));
	const channels = Object.fromEntries(Object.entries(content.channels.value).filter(([id]) => used.has(id)));
	const page: ScenarioPage = {
		...prosePage(content, prose, compiled, [prose.value.status, flow.value, Object.values(channels)]),
		flow: flow.value,
		channels,
		layouts: layoutsOf(flow.value, content.channels.value),
		status: prose.value.status
	};
	return { markup: compiled.markup, page };
}

/** The questions of the final assessment, with the sources that they cite. */
export function assessmentBank(content: Content): AssessmentBank {
	const items = content.assessment.value;
	return { items, sources: sourcesOf(content, citedIn(items)) };
}
