import { courseIndex } from '../../src/lib/content/course-index';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';
import { assessedObjectives } from '../../src/lib/core/course/assessment-plan';
import { courseStops } from '../../src/lib/core/course/navigation';
import { drawAssessment } from '../../src/lib/core/quiz/draw-assessment';
import type { QuizItem } from '../../src/lib/core/quiz/item';
import { giveKey, giveWrong, type Place } from './answering';
import { expect } from './guard';

const { content } = loadContent(readFolder('content'));
if (!content) throw new Error('The content has faults');
export const course = courseIndex(content);

/** The questions of a draw of the final assessment. */
export const draw = (seed: number): readonly QuizItem[] =>
	drawAssessment({
		bank: content.assessment.value,
		objectives: assessedObjectives(course).map(({ id }) => id),
		cases: course.assessment.cases,
		seed
	});

export const press = (page: Place, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
export const title = (page: Place) => page.getByRole('heading', { level: 1 });
export const question = (page: Place) => page.locator('main fieldset');

/** Answers every question of a draw, wrong at the places given, and goes to the summary. */
export async function answer(page: Place, items: readonly QuizItem[], wrong: readonly number[] = []): Promise<void> {
	for (const [place, item] of items.entries()) {
		await expect(title(page)).toHaveText(`Question ${place + 1} sur ${items.length}`);
		await (wrong.includes(place) ? giveWrong(question(page), item) : giveKey(question(page), item));
		await press(page, place + 1 < items.length ? 'Question suivante' : 'Relire mes réponses');
		await expect(title(page)).toBeFocused();
	}
}

/** Path of each page of the course, by its id. */
export const pathOf: ReadonlyMap<string, string> = new Map(
	courseStops(course).map((stop) =>
		stop.kind === 'lesson'
			? [stop.lesson.id, `modules/${stop.module.slug}/${stop.lesson.slug}/`]
			: [stop.scenario.id, `situations/${stop.scenario.slug}/`]
	)
);
