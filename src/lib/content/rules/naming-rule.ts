import { CHECKS } from '../../core/address/checks/checks';
import { allItems, type Content } from '../content';
import { ruleCitations } from '../rule-citations';
import { reportAt, suggest, type ContentRule, type Report } from './rule';

/** What the table says of a check is what the engine does. */
function checkEngine({ naming }: Content, report: Report): void {
	const checkedIds = Object.keys(CHECKS);
	naming.value.forEach(({ id, checked }, index) => {
		const written = checkedIds.includes(id);
		if (checked === written) return;
		const expected = written ? `Le programme contrôle « ${id} ».` : `Aucun contrôle n’est écrit pour « ${id} ».`;
		reportAt(report, naming, [index, 'checked'], expected, `Écrivez « checked: ${written} ».`);
	});
	const known = naming.value.map(({ id }) => id);
	for (const id of checkedIds.filter((checked) => !known.includes(checked))) {
		reportAt(report, naming, [], `Le programme contrôle « ${id} », qui n’est pas dans la table.`, 'Ajoutez la règle.');
	}
}

/** A lesson teaches each naming rule; questions and exercises cite rules of the table. `sourceRule` checks its sources. */
export const namingRule: ContentRule = (content, report) => {
	const { naming } = content;
	const known = naming.value.map(({ id }) => id);
	const lessons = content.modules.flatMap((module) => module.lessons.map(({ value }) => value.id));

	naming.value.forEach(({ lesson }, index) => {
		if (lessons.includes(lesson)) return;
		reportAt(report, naming, [index, 'lesson'], `La page « ${lesson} » n’existe pas.`, suggest(lesson, lessons));
	});
	const citing = [
		...allItems(content).map(({ item, file, path }) => ({ value: item, file, path })),
		{ value: content.training.value, file: content.training, path: [] }
	];
	for (const { value, file, path } of citing) {
		for (const cited of ruleCitations(value)) {
			if (known.includes(cited.id)) continue;
			const expected = `La règle « ${cited.id} » n’est pas dans rules/naming.yaml.`;
			reportAt(report, file, [...path, ...cited.path], expected, suggest(cited.id, known));
		}
	}
	checkEngine(content, report);
};
