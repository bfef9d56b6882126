import { course } from 'virtual:course';
import { asked } from 'virtual:items';
import type { AttestationFacts } from '$lib/core/attestation/attestation-facts';
import { questionsOf } from '$lib/core/course/asked-items';
import { assessedObjectives } from '$lib/core/course/assessment-plan';
import type { CourseModule } from '$lib/core/course/course';
import { courseStops, stopId } from '$lib/core/course/navigation';
import { minutesOf } from '$lib/core/course/personal-path';
import { progressOf, stopsOf, type PageState } from '$lib/core/course/plan-progress';
import { objectiveOverview } from '$lib/core/overview/objective-overview';
import { pagesToReview } from '$lib/core/overview/pages-to-review';
import type { ProgressIndex } from '$lib/core/overview/progress-index';
import { objectiveStandings } from '$lib/core/progress/completion';
import type { LearnerRecord } from '$lib/core/progress/learner-record';
import type {
	DoneAssessment,
	DoneModule,
	ObjectiveGroup,
	PageLink,
	ReviewedPage
} from '$lib/ui/progress/progress-view';
import { statesIn } from '../learner-states';
import { assessmentHref, attestationHref, modulePlanHref, pageLink, stopLink } from '../links';

const stops = courseStops(course);
const isScenarios = ({ id }: CourseModule) => id === course.scenarioModule;

/** « Ce que j’ai fait ». The whole course, as on the attestation, whatever the path of the learner. */
export function doneView(record: LearnerRecord, facts: AttestationFacts) {
	const stateOf = statesIn(record);
	const modules = course.modules.map((module): DoneModule => {
		const own = stopsOf(stops, course, module.id);
		const { done, total } = progressOf(own, stateOf);
		const begun = own.some((stop) => stateOf(stopId(stop)) !== 'todo');
		const situations = own
			.filter(({ kind }) => kind === 'scenario')
			.map((stop) => ({ ...stopLink(stop), state: stateOf(stopId(stop)) }));
		const state: PageState = done === total ? 'done' : begun ? 'started' : 'todo';
		return { ...moduleLink(module), state, done, total, situations };
	});
	const { done, total } = progressOf(stops, stateOf);
	const assessment: DoneAssessment = {
		href: assessmentHref(),
		attestationHref: attestationHref(),
		result: facts.result,
		begun: Object.values(record.assessments).some(({ sent }) => sent === undefined)
	};
	return { pages: { done, total, minutes: facts.minutes }, modules, assessment };
}

/** « Par objectif ». */
export function objectiveView(
	record: LearnerRecord,
	{ result }: AttestationFacts,
	{ objectives }: ProgressIndex
): readonly ObjectiveGroup[] {
	const assessed = assessedObjectives(course).map(({ id }) => id);
	const known = {
		standings: objectiveStandings(record, questionsOf(asked)),
		assessed,
		result,
		stateOf: statesIn(record)
	};
	const group = (id: string, title: string, linksOf: (pages: readonly string[]) => readonly PageLink[]) => ({
		id,
		title,
		assessed: course.assessment.modules.includes(id),
		objectives: (objectives[id] ?? []).map((objective) => {
			const overview = objectiveOverview(objective, known);
			return { ...overview, pages: linksOf(overview.pages) };
		})
	});
	return course.modules.map((module) => ({
		// Seven pages teach each objective of the situations: their list stands for them.
		...group(module.id, module.title, (pages) => (isScenarios(module) ? [moduleLink(module)] : pages.map(pageLink))),
		within: isScenarios(module)
			? course.scenarios.map(({ id, shortTitle }) => ({
					...group(id, shortTitle, (pages) => pages.map(pageLink)),
					within: []
				}))
			: []
	}));
}

/** « À revoir ». */
export const reviewView = (record: LearnerRecord, { questions }: ProgressIndex): readonly ReviewedPage[] =>
	pagesToReview(stops.map(stopId), { record, asked, questions }).map(({ page, questions: reviewed }) => ({
		...pageLink(page),
		questions: reviewed
	}));

function moduleLink(module: CourseModule): PageLink {
	const { id, title } = module;
	return { id, title, href: modulePlanHref(course, module), minutes: minutesOf(stopsOf(stops, course, id)) };
}
