import type { Course, ScenarioSummary } from './course';
import { courseStops, stopId, type CourseStop } from './navigation';

/** A structure or a role that a learner may choose, with the situations that it meets, first things first. */
export interface ProfileOption {
	readonly id: string;
	readonly label: string;
	/** Ids of situations. */
	readonly situations: readonly string[];
}

export interface StructureOption extends ProfileOption {
	/** Situations of the paths that hold only some: none that would be hard to meet unprepared. */
	readonly short: readonly string[];
}

/** A recommended way through the course. It proposes; nothing is locked. */
export interface CoursePath {
	readonly id: string;
	readonly label: string;
	readonly note?: string | undefined;
	/** Whole modules, or chosen pages. */
	readonly modules?: readonly string[] | undefined;
	readonly pages?: readonly string[] | undefined;
	/** How many situations of the structure; undefined: all of them. */
	readonly situationCount?: number | undefined;
}

/** What `course.yaml` offers to choose from. */
export interface PathChoices {
	readonly structures: readonly StructureOption[];
	readonly roles: readonly ProfileOption[];
	readonly paths: readonly CoursePath[];
}

export interface ChosenProfile {
	readonly structure?: StructureOption | undefined;
	readonly role?: ProfileOption | undefined;
}

/**
 * Situations proposed to a profile: those of the structure, the ones of the role ahead among them; without a structure,
 * those of the role (`profiles.rule` of course.yaml).
 */
export function proposedSituations({ structure, role }: ChosenProfile): readonly string[] {
	if (!structure) return role?.situations ?? [];
	const ofRole = (id: string) => role?.situations.includes(id) ?? false;
	return [...structure.situations.filter(ofRole), ...structure.situations.filter((id) => !ofRole(id))];
}

/** All the situations, those proposed to the profile first: reordered, never hidden. */
export function situationsInOrder(course: Course, profile: ChosenProfile): readonly ScenarioSummary[] {
	const proposed = proposedSituations(profile);
	const rank = ({ id }: ScenarioSummary) => (proposed.includes(id) ? proposed.indexOf(id) : proposed.length);
	return [...course.scenarios].sort((a, b) => rank(a) - rank(b));
}

/** The stops of a path, in reading order; a path with fewer situations takes the first ones of the structure. */
export function pathStops(course: Course, path: CoursePath, profile: ChosenProfile): readonly CourseStop[] {
	const some = profile.structure?.short ?? course.scenarios.map(({ id }) => id);
	const situations = situationsInOrder(course, profile).filter(
		({ id }) => path.situationCount === undefined || some.slice(0, path.situationCount).includes(id)
	);
	const stops = courseStops(course);
	const isTaken = (stop: CourseStop) =>
		stop.kind === 'lesson' && (path.pages?.includes(stopId(stop)) ?? path.modules?.includes(stop.module.id) ?? false);
	const first = stops.findIndex(({ kind }) => kind === 'scenario');
	return [
		...stops.slice(0, first).filter(isTaken),
		...situations.map((scenario): CourseStop => ({ kind: 'scenario', scenario })),
		...stops.slice(first).filter(isTaken)
	];
}

/** Planned minutes of stops. */
export const minutesOf = (stops: readonly CourseStop[]): number =>
	stops.reduce((sum, stop) => sum + (stop.kind === 'lesson' ? stop.lesson : stop.scenario).duration, 0);
