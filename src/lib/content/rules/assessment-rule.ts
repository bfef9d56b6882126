import { reportAt, suggest, type ContentRule } from './rule';

/** The bank of the final assessment can give what its plan asks for, and each question names the page that teaches it. */
export const assessmentRule: ContentRule = (content, report) => {
	const { course, assessment } = content;
	const plan = course.value.assessment;
	const atPlan = (key: string, expected: string, remedy: string, ...path: readonly number[]) =>
		reportAt(report, course, ['assessment', key, ...path], expected, remedy);

	const modules = content.modules.map(({ intro }) => intro.value.id);
	plan.modules.forEach((id, index) => {
		if (!modules.includes(id)) atPlan('modules', `Le module « ${id} » n’existe pas.`, suggest(id, modules), index);
	});
	const objectives = content.modules
		.filter(({ intro }) => plan.modules.includes(intro.value.id))
		.flatMap(({ intro }) => intro.value.objectives.map(({ id }) => id));
	for (const objective of objectives) {
		if (assessment.value.some((item) => item.objective === objective)) continue;
		atPlan(
			'modules',
			`Aucune question du bilan ne porte sur l’objectif « ${objective} ».`,
			`Ajoutez une question à ${assessment.document.file}.`
		);
	}
	const withCases = objectives.filter((id) => assessment.value.some((item) => item.objective === id && item.case));
	if (withCases.length < plan.cases) {
		atPlan(
			'cases',
			`Le bilan ne peut tirer que ${withCases.length} petits cas : un par objectif qui en a.`,
			'Baissez ce nombre, ou marquez des questions « case: true ».'
		);
	}

	assessment.value.forEach(({ objective, lesson }, index) => {
		const fault = (key: string, expected: string, remedy: string) =>
			reportAt(report, assessment, [index, key], expected, remedy);
		if (!objectives.includes(objective)) {
			fault('objective', `Le bilan n’évalue pas l’objectif « ${objective} ».`, suggest(objective, objectives));
		}
		const teaching = content.modules
			.flatMap(({ lessons }) => lessons)
			.filter(({ value }) => value.objectives.includes(objective))
			.map(({ value }) => value.id);
		if (lesson === undefined) {
			fault('id', 'La page à relire manque.', `Ajoutez « lesson: » avec l’une de : ${teaching.join(', ')}.`);
		} else if (!teaching.includes(lesson)) {
			fault('lesson', `La page « ${lesson} » n’enseigne pas l’objectif « ${objective} ».`, `Écrivez l’une de : ${teaching.join(', ')}.`);
		}
	});
};
