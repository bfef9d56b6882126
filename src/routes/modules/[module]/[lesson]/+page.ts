import { error } from '@sveltejs/kit';
import { course, pages } from 'virtual:course';
import { composingOf } from '../../../quiz-desk';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const module = course.modules.find(({ slug }) => slug === params.module);
	const lesson = module?.lessons.find(({ slug }) => slug === params.lesson);
	const loadPage = lesson && pages[lesson.id];
	if (!module || !lesson || !loadPage) error(404);

	const { default: Body, page } = await loadPage();
	return { module, lesson, Body, page, composing: await composingOf(page.items) };
};
