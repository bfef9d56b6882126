import type { Course, CourseModule, LessonSummary, ScenarioSummary } from './course';

/** A stop of the course, in reading order: a lesson of a module, or a situation. */
export type CourseStop =
	| { readonly kind: 'lesson'; readonly module: CourseModule; readonly lesson: LessonSummary }
	| { readonly kind: 'scenario'; readonly scenario: ScenarioSummary };

/** Planned minutes of a module: the sum of its pages, or of the situations. */
export function moduleDuration(course: Course, module: CourseModule): number {
	const pages = module.id === course.scenarioModule ? course.scenarios : module.lessons;
	return pages.reduce((minutes, page) => minutes + page.duration, 0);
}

/** Planned minutes of the whole course. */
export function courseDuration(course: Course): number {
	return course.modules.reduce((minutes, module) => minutes + moduleDuration(course, module), 0);
}

/** Every stop, in reading order. */
export function courseStops(course: Course): readonly CourseStop[] {
	return course.modules.flatMap((module): readonly CourseStop[] =>
		module.id === course.scenarioModule
			? course.scenarios.map((scenario) => ({ kind: 'scenario', scenario }))
			: module.lessons.map((lesson) => ({ kind: 'lesson', module, lesson }))
	);
}

/** Id of a stop's page. */
export const stopId = (stop: CourseStop): string => (stop.kind === 'lesson' ? stop.lesson.id : stop.scenario.id);

/** The stops before and after a page among others; `undefined` at their ends. */
export function neighbours(
	stops: readonly CourseStop[],
	id: string
): { previous: CourseStop | undefined; next: CourseStop | undefined } {
	const index = stops.findIndex((stop) => stopId(stop) === id);
	if (index === -1) throw new Error(`No such page: ${id}`);
	return { previous: stops[index - 1], next: stops[index + 1] };
}
