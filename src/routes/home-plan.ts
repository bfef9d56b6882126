import { course } from 'virtual:course';
import { assessedObjectives } from '$lib/core/course/assessment-plan';
import { courseStops, stopId, type CourseStop } from '$lib/core/course/navigation';
import { minutesOf, proposedSituations, situationsInOrder } from '$lib/core/course/personal-path';
import { nextStop, progressOf, stopsOf } from '$lib/core/course/plan-progress';
import { begunAssessment, bestAssessment } from '$lib/core/progress/best-assessment';
import type { LearnerRecord, Profile } from '$lib/core/progress/learner-record';
import { pagesOf, situationsOf } from '$lib/messages/course';
import { home, profile as words } from '$lib/messages/home';
import type { PlanScenario, PlanStop } from '$lib/ui/course/plan-stop';
import { ASSESSMENT } from './learner';
import { chosen, stopsFor } from './learner-path';
import { statesIn, type StateOf } from './learner-states';
import { assessmentHref, drawHref, modulePlanHref, stopLink } from './links';

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
		id: ASSESSMENT,
		title: home.assessment,
		href: assessmentHref(),
		minutes: course.assessment.minutes,
		about: home.questions(assessedObjectives(course).length),
		state: bestAssessment(record.assessments) ? 'done' : 'todo',
		scenarios: [],
		icon: 'certificate'
	};
	const draw = record.place?.value === ASSESSMENT ? begunAssessment(record.assessments) : undefined;
	if (draw) {
		const { id, answered } = draw;
		const questions = assessedObjectives(course).length;
		return { plan: [...plan, last], start: { kind: 'assessment', href: drawHref(id), answered, questions } as const };
	}
	const here = courseStops(course).find((stop) => stopId(stop) === record.place?.value);
	return { plan: [...plan, last], start: startOf({ here, next, begun, path, stateOf }) };
}

interface Standing {
	/** The page that the learner was on. */
	readonly here: CourseStop | undefined;
	readonly next: CourseStop | undefined;
	readonly begun: boolean;
	readonly path: readonly CourseStop[];
	readonly stateOf: StateOf;
}

/** Going on leads to the very page that was left, even when it is done: the next one is offered beside it. */
function startOf({ here, next, begun, path, stateOf }: Standing) {
	if (!next) return { kind: 'finished', href: assessmentHref() } as const;
	if (!begun) return { kind: 'begin', page: stopLink(next) } as const;

	const left = here ?? next;
	const module = left.kind === 'lesson' ? left.module.id : course.scenarioModule;
	const isSibling = (stop: CourseStop) => stopId(stop) === stopId(left);
	const taken = stopsOf(path, course, module);
	const { done, total } = progressOf(
		taken.some(isSibling) ? taken : stopsOf(courseStops(course), course, module),
		stateOf
	);
	return {
		kind: 'resume',
		page: stopLink(left),
		next: isSibling(next) ? undefined : stopLink(next),
		module: {
			title: course.modules.find(({ id }) => id === module)?.title ?? '',
			done,
			total,
			words: module === course.scenarioModule ? situationsOf(done, total) : pagesOf(done, total)
		}
	} as const;
}
