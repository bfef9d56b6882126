import { course } from 'virtual:course';
import { choices } from 'virtual:paths';
import { courseStops, neighbours, stopId, type CourseStop } from '$lib/core/course/navigation';
import { pathStops, type ChosenProfile, type CoursePath } from '$lib/core/course/personal-path';
import type { Profile } from '$lib/core/progress/learner-record';
import { stopLink } from './links';

/** What the ids of a record stand for; an id that the course no longer has is no choice. */
export function chosen({ structure, role, path }: Profile): ChosenProfile & { readonly path: CoursePath | undefined } {
	return {
		structure: choices.structures.find(({ id }) => id === structure),
		role: choices.roles.find(({ id }) => id === role),
		path: choices.paths.find(({ id }) => id === path)
	};
}

/** The whole course, for who chose no path. */
const EVERYTHING: CoursePath = { id: '', label: '', modules: course.modules.map(({ id }) => id) };

/** The stops that the learner is proposed, in the order of the profile. */
export function stopsFor(ids: Profile): readonly CourseStop[] {
	const { path, ...profile } = chosen(ids);
	return pathStops(course, path ?? EVERYTHING, profile);
}

/** The pages before and after one, in the path of the learner; for a page outside it, in the whole course. */
export function pagesAround(ids: Profile, page: string) {
	const path = stopsFor(ids);
	const taken = path.some((stop) => stopId(stop) === page);
	const { previous, next } = neighbours(taken ? path : courseStops(course), page);
	return { previous: previous && stopLink(previous), next: next && stopLink(next) };
}
