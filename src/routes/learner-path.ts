import { course } from 'virtual:course';
import { asked } from 'virtual:items';
import { choices } from 'virtual:paths';
import { assessedObjectives } from '$lib/core/course/assessment-plan';
import { itemIdsOf } from '$lib/core/course/asked-items';
import { courseStops, neighbours, stopId, type CourseStop } from '$lib/core/course/navigation';
import {
	minutesOf,
	pathStops,
	proposedSituations,
	situationsInOrder,
	type ChosenProfile,
	type CoursePath
} from '$lib/core/course/personal-path';
import { nextStop, progressOf, stopsOf, type PageState } from '$lib/core/course/plan-progress';
import { bestAssessment } from '$lib/core/progress/best-assessment';
import { pageState } from '$lib/core/progress/completion';
import type { LearnerRecord, Profile } from '$lib/core/progress/learner-record';
import { home, profile as words } from '$lib/messages/course';
import type { PlanScenario, PlanStop } from '$lib/ui/course/plan-stop';
import { assessmentHref, modulePlanHref, stopLink } from './links';

type StateOf = (page: string) => PageState;

/** Where each page stands in a learner's record. */
export const statesIn =
	(record: LearnerRecord): StateOf =>
	(id) =>
		pageState(record, { id, items: itemIdsOf(asked, id) });

/** Whether a whole module is done, or all the situations: enough work to ask the browser to take care of it (P-12). */
export function hasDoneModule(record: LearnerRecord): boolean {
	const stateOf = statesIn(record);
	return course.modules.some(({ id }) => {
		const { done, total } = progressOf(stopsOf(courseStops(course), course, id), stateOf);
		return done === total;
	});
}

/** What the ids of a record stand for; an id that the course no longer has is no choice. */
function chosen({ structure, role, path }: Profile): ChosenProfile & { readonly path: CoursePath | undefined } {
	return {
		structure: choices.structures.find(({ id }) => id === structure),
		role: choices.roles.find(({ id }) => id === role),
		path: choices.paths.find(({ id }) => id === path)
	};
}

/** The whole course, for who chose no path. */
const EVERYTHING: CoursePath = { id: '', label: '', modules: course.modules.map(({ id }) => id) };

/** The stops that the learner is proposed, in the order of the profile. */
function stopsFor(ids: Profile): readonly CourseStop[] {
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

/** What the choices change, in words. */
export function effectOf(ids: Profile): string {
	const { path, ...profile } = chosen(ids);
	const stops = stopsFor(ids);
	return words.effect(proposedSituations(profile).length, path && { minutes: minutesOf(stops), pages: stops.length });
}

/** The situations in the order of the profile, for the plan. */
function scenariosFor(ids: Profile, stateOf: StateOf): readonly PlanScenario[] {
	const profile = chosen(ids);
	const proposed = proposedSituations(profile);
	return situationsInOrder(course, profile).map((scenario) => ({
		...stopLink({ kind: 'scenario', scenario }),
		facades: scenario.facades,
		forYou: proposed.includes(scenario.id),
		done: stateOf(scenario.id) === 'done'
	}));
}

/** The plan of the home page, and what its card proposes. */
export function homePlan(record: LearnerRecord) {
	const ids = record.profile?.value ?? {};
	const stateOf = statesIn(record);
	const path = stopsFor(ids);
	const next = nextStop(path, course, record.place?.value, stateOf);
	const begun = courseStops(course).some((stop) => stateOf(stopId(stop)) !== 'todo');
	const current = begun && next ? (next.kind === 'lesson' ? next.module.id : course.scenarioModule) : undefined;

	const plan = course.modules.map((module): PlanStop => {
		const all = stopsOf(courseStops(course), course, module.id);
		const taken = stopsOf(path, course, module.id);
		const { done, total } = progressOf(taken.length > 0 ? taken : all, stateOf);
		return {
			id: module.id,
			title: module.title,
			href: modulePlanHref(course, module),
			minutes: minutesOf(taken.length > 0 ? taken : all),
			about: home.about(done, total, module.id === course.scenarioModule),
			state: done === total ? 'done' : module.id === current ? 'current' : 'todo',
			resumeHref: module.id === current && next ? stopLink(next).href : undefined,
			scenarios: module.id === course.scenarioModule ? scenariosFor(ids, stateOf) : []
		};
	});
	const last: PlanStop = {
		id: 'bilan',
		title: home.assessment,
		href: assessmentHref(),
		minutes: course.assessment.minutes,
		about: home.questions(assessedObjectives(course).length),
		state: bestAssessment(record.assessments) ? 'done' : 'todo',
		scenarios: [],
		icon: 'certificate'
	};
	return { plan: [...plan, last], start: startOf(next, begun, path, stateOf) };
}

function startOf(next: CourseStop | undefined, begun: boolean, path: readonly CourseStop[], stateOf: StateOf) {
	if (!next) return { kind: 'finished', href: assessmentHref() } as const;
	const page = stopLink(next);
	if (!begun) return { kind: 'begin', page } as const;

	const module = next.kind === 'lesson' ? next.module.id : course.scenarioModule;
	const taken = stopsOf(path, course, module);
	const siblings = taken.some((stop) => stopId(stop) === stopId(next))
		? taken
		: stopsOf(courseStops(course), course, module);
	const title = course.modules.find(({ id }) => id === module)?.title ?? '';
	const { done, total } = progressOf(siblings, stateOf);
	const words = module === course.scenarioModule ? home.situationsOf(done, total) : home.pagesOf(done, total);
	return { kind: 'resume', page, module: { title, done, total, words } } as const;
}
