import type { Course } from './course';
import { courseStops, stopId, type CourseStop } from './navigation';

/** Where a page stands for a learner. */
export type PageState = 'todo' | 'started' | 'done';
type StateOf = (page: string) => PageState;

/** How far a module is, among the pages that the learner's path takes. */
export interface ModuleProgress {
	readonly done: number;
	readonly total: number;
}

/** The stops of a module, or the situations. */
export const stopsOf = (stops: readonly CourseStop[], course: Course, module: string): readonly CourseStop[] =>
	stops.filter((stop) => (stop.kind === 'lesson' ? stop.module.id : course.scenarioModule) === module);

export function progressOf(stops: readonly CourseStop[], stateOf: StateOf): ModuleProgress {
	return { done: stops.filter((stop) => stateOf(stopId(stop)) === 'done').length, total: stops.length };
}

/**
 * The page to go on with: the one that the learner is on, unless it is done; then the first that is not done after it in
 * the path, or before it. `undefined` when everything is done.
 */
export function nextStop(
	path: readonly CourseStop[],
	course: Course,
	place: string | undefined,
	stateOf: StateOf
): CourseStop | undefined {
	const isOpen = (stop: CourseStop) => stateOf(stopId(stop)) !== 'done';
	const here = courseStops(course).find((stop) => stopId(stop) === place);
	if (here && isOpen(here)) return here;

	const after = path.findIndex((stop) => stopId(stop) === place) + 1;
	return [...path.slice(after), ...path.slice(0, after)].find(isOpen);
}
