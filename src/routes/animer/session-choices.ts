import { course } from 'virtual:course';
import { formatSessionCode } from '$lib/core/trainer/session-code';
import type { SessionPlan } from '$lib/core/trainer/session-plan';
import type { SessionCatalogue } from '$lib/core/trainer/propose-plan';
import type { SessionLinks } from '$lib/ui/builder/builder-desk';
import type { ChoiceGroup, PartChoices } from '$lib/ui/builder/part-choices';
import type { PartNames } from '$lib/ui/builder/part-view';
import { sessionHref, stopTitle } from '../links';
import { courseStops, stopId } from '$lib/core/course/navigation';

const titlesById = (list: readonly (readonly [id: string, title: string])[]) => Object.fromEntries(list);

/** What the parts of a plan are called. */
export const partNames = ({ questions }: SessionCatalogue): PartNames => ({
	lessons: titlesById(course.modules.flatMap(({ lessons }) => lessons.map(({ id, title }) => [id, title] as const))),
	scenarios: titlesById(course.scenarios.map(({ id, shortTitle }) => [id, shortTitle] as const)),
	questions: titlesById(questions.map(({ id, text }) => [id, text] as const))
});

/** A hand-up question: three minutes, as in the ready-made sessions. */
const VOTE_MINUTES = 3;

/** What can be put in a plan, in the order of the course. */
export function partChoices({ questions }: SessionCatalogue): PartChoices {
	const lessons: readonly ChoiceGroup[] = course.modules
		.filter((module) => module.lessons.length > 0)
		.map((module) => ({
			title: module.title,
			choices: module.lessons.map(({ id, title, duration }) => ({ id, title, minutes: duration }))
		}));
	const asked: readonly ChoiceGroup[] = courseStops(course).map((stop) => ({
		title: stopTitle(stop),
		choices: questions
			.filter(({ page }) => page === stopId(stop))
			.map(({ id, text }) => ({ id, title: text, minutes: VOTE_MINUTES }))
	}));
	return {
		scenarios: course.scenarios.map(({ id, shortTitle, duration }) => ({ id, title: shortTitle, minutes: duration })),
		lessons,
		questions: asked.filter(({ choices }) => choices.length > 0)
	};
}

/** Where the pages of a session are, and the session itself. */
export function linksOf(plan: SessionPlan): SessionLinks {
	const code = formatSessionCode(plan);
	return {
		projection: sessionHref('projection/', code),
		notes: sessionHref('notes/', code),
		documents: sessionHref('documents/', code),
		share: new URL(sessionHref('', code), location.href).href
	};
}
