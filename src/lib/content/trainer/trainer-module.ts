import type { ReadySession } from '../../core/trainer/deck/ready-plan';
import type { CourseWords } from '../../core/trainer/deck/deck-source';
import type { Content } from '../content';
import { projectionOf } from '../layout-cache';
import { textSections } from './text-sections';
import { trainerGuide } from './trainer-guide';

/** The sections of a situation that the room sees: the others are to be read, each at one's own pace. */
const SHOWN = ['À retenir', 'À vérifier dans votre structure'];

/** The words of the course as slides, with the trainer's notes: for the pages of a trainer, never for a learner's. */
export function courseWords(content: Content): CourseWords {
	const { modules, scenarios, trainers } = content;
	const objectives = new Map(modules.flatMap(({ intro }) => intro.value.objectives.map(({ id, text }) => [id, text])));
	return {
		lessons: Object.fromEntries(
			modules.flatMap(({ lessons }) =>
				lessons.map(({ value, body }) => [
					value.id,
					{ objectives: value.objectives.flatMap((id) => objectives.get(id) ?? []), sections: textSections(body) }
				])
			)
		),
		scenarios: Object.fromEntries(
			scenarios.map(({ prose, flow }) => {
				const [story, ...sections] = textSections(prose.body);
				const [first] = story?.blocks ?? [];
				return [
					prose.value.id,
					{
						story: first?.kind === 'paragraph' ? first.text : [],
						sections: sections.filter(({ title = '' }) => SHOWN.includes(title)),
						layout: projectionOf(flow.value, content.channels.value)
					}
				];
			})
		),
		guides: Object.fromEntries(
			trainers.map(({ value, body }) => {
				const flow = scenarios.find(({ prose }) => prose.value.id === value.scenario)?.flow.value;
				return [value.scenario ?? value.module ?? value.id, trainerGuide(body, flow)];
			})
		)
	};
}

/** The sessions that `course.yaml` proposes, one a structure; a module stands for its pages of the shortest path. */
export function readySessions({ course, modules }: Content): readonly ReadySession[] {
	const shortest = course.value.paths.find(({ pages }) => pages !== undefined)?.pages ?? [];
	return course.value.profiles.structures.map(({ id, label, session }) => ({
		structure: id,
		label,
		minutes: session.minutes,
		items: session.items.map(({ ref, minutes, focus }) => {
			const module = modules.find(({ intro }) => intro.value.id === ref);
			if (!module) return { scenario: ref, minutes, focus };
			const assessed = course.value.assessment.modules.includes(ref);
			const lessons = assessed ? module.lessons.map(({ value }) => value.id) : [];
			return { lessons: lessons.filter((lesson) => shortest.includes(lesson)), minutes, focus };
		})
	}));
}
