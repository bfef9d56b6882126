import type { PathChoices } from '../core/course/personal-path';
import type { Content } from './content';

/** What a learner may choose from, without what is only for trainers. */
export function pathChoices({ course }: Content): PathChoices {
	const { profiles, paths } = course.value;
	return {
		structures: profiles.structures.map(({ id, label, situations, short }) => ({ id, label, situations, short: short.situations })),
		roles: profiles.roles,
		paths: paths.map(({ id, label, note, modules, pages, situationCount }) => ({ id, label, note, modules, pages, situationCount }))
	};
}
