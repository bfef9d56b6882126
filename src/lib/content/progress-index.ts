import type { ProgressIndex, TaughtObjective } from '../core/overview/progress-index';
import { plainText } from '../core/shared/inline-text';
import type { Content } from './content';
import { itemsOn } from './page-data';

/** The objectives of a module with the lessons that teach them. Those of the module of the situations are taught by all. */
function objectivesOf(content: Content, module: Content['modules'][number]): readonly TaughtObjective[] {
	const { id: moduleId, objectives } = module.intro.value;
	const situations = content.scenarios.map(({ prose }) => prose.value.id);
	const lessons = content.modules.flatMap((other) => other.lessons.map(({ value }) => value));
	return objectives.map(({ id, text }) => ({
		id,
		text,
		pages:
			moduleId === content.course.value.scenarioModule
				? situations
				: lessons.filter((lesson) => lesson.objectives.includes(id)).map((lesson) => lesson.id)
	}));
}

/** Which pages teach which objective, and what their questions ask. */
export function progressIndex(content: Content): ProgressIndex {
	const modules = content.modules.map((module) => [module.intro.value.id, objectivesOf(content, module)] as const);
	const scenarios = content.scenarios.map(({ prose }) => {
		const { id, objectives } = prose.value;
		return [id, objectives.map((objective) => ({ ...objective, pages: [id] }))] as const;
	});
	const pages = [...content.modules.flatMap(({ lessons }) => lessons), ...content.scenarios.map(({ prose }) => prose)];
	const questions = pages
		.flatMap(({ references }) => itemsOn(content, references))
		.map(({ id, title, stem, revision = 1 }) => [id, { text: title ?? plainText(stem), revision }] as const);

	return { objectives: Object.fromEntries([...modules, ...scenarios]), questions: Object.fromEntries(questions) };
}
