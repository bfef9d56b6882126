import type { Course } from '../core/course/course';
import type { Actor, Flow } from '../core/flow/flow';
import type { Content } from './content';

/** The two actors with most steps over both sides, in the order of the flow. */
function busiest({ actors, without, with: withMss }: Flow): readonly Actor[] {
	const steps = [...without, ...withMss];
	const ends = ({ id }: Actor) => steps.filter(({ from, to }) => from === id || to === id).length;
	const [first, second] = [...actors].sort((a, b) => ends(b) - ends(a));
	return actors.filter((actor) => actor === first || actor === second);
}

/** The learning tree without its bodies (core/course/course.ts). The rules have checked that every id exists. */
export function courseIndex(content: Content): Course {
	const { course, modules, scenarios } = content;
	const find = <T>(list: readonly T[], test: (value: T) => boolean): T => {
		const found = list.find(test);
		if (found === undefined) throw new Error('The rules let an unknown id through');
		return found;
	};
	const order = course.value.situationOrders['recommended']?.items ?? [];

	return {
		id: course.value.id,
		title: course.value.title,
		subtitle: course.value.subtitle,
		version: course.value.version,
		scenarioModule: course.value.scenarioModule,
		assessment: course.value.assessment,
		modules: course.value.modules.map((id) => {
			const { intro, lessons } = find(modules, (module) => module.intro.value.id === id);
			return {
				...intro.value,
				lessons: lessons.map(({ value }) => ({ id: value.id, slug: value.slug, title: value.title, duration: value.duration }))
			};
		}),
		scenarios: order.map((id) => {
			const { prose, flow } = find(scenarios, (scenario) => scenario.prose.value.id === id);
			const { slug, title, shortTitle, duration, structures, roles } = prose.value;
			return {
				id,
				slug,
				title,
				shortTitle,
				duration,
				structures,
				roles,
				facades: busiest(flow.value).map(({ facade }) => facade),
				actors: flow.value.actors.map(({ short }) => short)
			};
		})
	};
}
