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
