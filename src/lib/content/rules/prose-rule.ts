import { allItems, type ProseFile } from '../content';
import { suggest, type ContentRule } from './rule';

/** Kinds that each component of prose can show. */
const SHOWS: Readonly<Record<string, readonly string[]>> = {
	Quiz: ['single-choice', 'multiple-choice', 'ordering', 'matching', 'classify', 'find-faults', 'compose-address'],
	Ordering: ['ordering'],
	Classify: ['classify'],
	DecisionTree: ['decision-tree'],
	SelfAssessment: ['self-assessment'],
	Checklist: ['checklist'],
	ActionPlan: ['action-plan']
};

/** A component of a page shows something of its own module or situation; a situation shows its flow once. */
export const proseRule: ContentRule = (content, report) => {
	const everything = new Map<string, string>([
		...allItems(content).map(({ item }) => [item.id, item.kind] as const),
		...content.modules.flatMap(({ activities }) => activities.map(({ value }) => [value.id, value.kind] as const))
	]);

	function check(prose: ProseFile<unknown>, own: ReadonlySet<string>, flows: number): void {
		const { file } = prose.document;
		const { components } = prose.references;
		for (const { tag, line, column } of components) {
			const kinds = SHOWS[tag.name];
			if (!kinds || tag.form === 'close') continue;
			const id = tag.attributes['id'] ?? '';
			const kind = everything.get(id);
			if (kind === undefined || !own.has(id)) {
				report({ file, line, column, expected: `« ${id} » n’est pas une question ou une activité de ce dossier.`, remedy: suggest(id, [...own]) });
			} else if (!kinds.includes(kind)) {
				report({ file, line, column, expected: `<${tag.name}> ne montre pas une activité « ${kind} ».`, remedy: `Prenez le composant prévu pour « ${kind} ».` });
			}
		}
		const shown = components.filter(({ tag }) => tag.name === 'Flow');
		if (shown.length !== flows) {
			const place = shown.at(-1) ?? { line: 1, column: 1 };
			report({
				file,
				line: place.line,
				column: place.column,
				expected: flows === 1 ? 'Une situation montre sa comparaison une fois.' : '<Flow /> n’a de sens que dans scenario.md.',
				remedy: flows === 1 ? 'Écrivez <Flow /> une fois, après le récit.' : 'Retirez <Flow />.'
			});
		}
	}

	for (const { intro, lessons, items, activities } of content.modules) {
		const own = new Set([...items.flatMap(({ value }) => value.map(({ id }) => id)), ...activities.map(({ value }) => value.id)]);
		for (const prose of [intro, ...lessons]) check(prose, own, 0);
	}
	for (const { prose, items } of content.scenarios) check(prose, new Set(items.value.map(({ id }) => id)), 1);
	for (const prose of [...content.pages, ...content.trainers]) check(prose, new Set(), 0);
};
