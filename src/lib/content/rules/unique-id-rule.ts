import { allItems, allProse, type DataFile } from '../content';
import { reportAt, type ContentRule } from './rule';

/** An id names one thing for ever (architecture 1.10, requirement P-6). */
export const uniqueIdRule: ContentRule = (content, report) => {
	const seen = new Map<string, string>();
	const see = (space: string, id: string, file: DataFile<unknown>, path: readonly PropertyKey[]) => {
		const key = `${space}:${id}`;
		const first = seen.get(key);
		if (first === undefined) {
			const { line } = file.document.locate(path);
			seen.set(key, `${file.document.file}, ligne ${line}`);
			return;
		}
		reportAt(report, file, path, `L’identifiant « ${id} » est déjà pris (${first}).`, 'Donnez-lui un autre identifiant, jamais employé.');
	};

	content.sources.value.forEach(({ id }, index) => see('source', id, content.sources, [index, 'id']));
	content.glossary.value.forEach(({ id }, index) => see('term', id, content.glossary, [index, 'id']));
	content.naming.value.forEach(({ id }, index) => see('rule', id, content.naming, [index, 'id']));
	for (const { item, file, path } of allItems(content)) see('course', item.id, file, [...path, 'id']);
	for (const prose of allProse(content)) see('course', prose.value.id, prose, ['id']);
	for (const { activities, intro } of content.modules) {
		activities.forEach((activity) => see('course', activity.value.id, activity, ['id']));
		intro.value.objectives.forEach(({ id }, index) => see('course', id, intro, ['objectives', index, 'id']));
	}
	for (const { prose, flow } of content.scenarios) {
		prose.value.objectives.forEach(({ id }, index) => see('course', id, prose, ['objectives', index, 'id']));
		for (const side of ['without', 'with'] as const) {
			flow.value[side].forEach(({ id }, index) => see('course', id, flow, [side, index, 'id']));
		}
		flow.value.actors.forEach(({ id }, index) => see(`actor of ${prose.value.id}`, id, flow, ['actors', index, 'id']));
		flow.value.moments.forEach(({ id }, index) => see(`moment of ${prose.value.id}`, id, flow, ['moments', index, 'id']));
	}
};
