import { reportAt, suggest, type ContentRule } from './rule';

/** The plan names modules and situations that exist, and pages name objectives, structures and roles that exist. */
export const courseRule: ContentRule = (content, report) => {
	const { course } = content;
	const modules = content.modules.map(({ intro }) => intro.value.id);
	const scenarios = content.scenarios.map(({ prose }) => prose.value.id);
	const known = (list: readonly string[], kind: string, path: readonly PropertyKey[], ids: readonly string[]) =>
		ids.forEach((id, index) => {
			if (!list.includes(id)) reportAt(report, course, [...path, index], `${kind} « ${id} » n’existe pas.`, suggest(id, list));
		});

	known(modules, 'Le module', ['modules'], course.value.modules);
	for (const [key, order] of Object.entries(course.value.situationOrders)) {
		known(scenarios, 'La situation', ['situationOrders', key, 'items'], order.items);
	}
	const lessons = content.modules.flatMap((module) => module.lessons.map(({ value }) => value));
	for (const [index, path] of course.value.paths.entries()) {
		known(modules, 'Le module', ['paths', index, 'modules'], path.modules ?? []);
		known(lessons.map(({ id }) => id), 'La page', ['paths', index, 'pages'], path.pages ?? []);
		known(scenarios, 'La situation', ['paths', index, 'situations'], path.situations ?? []);
	}
	const pages = [...lessons.map(({ id }) => id), ...scenarios];
	const { structures, roles } = course.value.profiles;
	structures.forEach(({ situations, short, session }, index) => {
		const path = ['profiles', 'structures', index];
		known(scenarios, 'La situation', [...path, 'situations'], situations);
		known(scenarios, 'La situation', [...path, 'short', 'situations'], short.situations);
		known(pages, 'La page', [...path, 'session', 'items'], session.items.map(({ ref }) => ref));
	});
	course.value.sessionPlans.forEach(({ items }, index) => {
		known(pages, 'La page', ['sessionPlans', index, 'items'], items.flatMap((item) => ('ref' in item ? [item.ref] : [])));
	});
	roles.forEach(({ situations }, index) => known(scenarios, 'La situation', ['profiles', 'roles', index, 'situations'], situations));

	for (const { intro, lessons } of content.modules) {
		const objectives = intro.value.objectives.map(({ id }) => id);
		for (const lesson of lessons) {
			lesson.value.objectives.forEach((id, index) => {
				if (!objectives.includes(id)) {
					reportAt(report, lesson, ['objectives', index], `L’objectif « ${id} » n’est pas dans module.md.`, suggest(id, objectives));
				}
			});
		}
	}
	for (const { prose } of content.scenarios) {
		const check = (key: 'structures' | 'roles', list: readonly { readonly id: string }[]) => {
			const ids = list.map(({ id }) => id);
			prose.value[key].forEach((id, index) => {
				if (!ids.includes(id)) reportAt(report, prose, [key, index], `« ${id} » n’est pas un profil de course.yaml.`, suggest(id, ids));
			});
		};
		check('structures', structures);
		check('roles', roles);
	}
};
