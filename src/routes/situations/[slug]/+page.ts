import { error } from '@sveltejs/kit';
import { course, pages } from 'virtual:course';
import { composingOf } from '../../quiz-desk';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const scenario = course.scenarios.find(({ slug }) => slug === params.slug);
	const loadPage = scenario && pages[scenario.id];
	if (!scenario || !loadPage) error(404);

	const { default: Body, page } = await loadPage();
	if (!('flow' in page)) error(404);
	return { scenario, Body, page, composing: await composingOf(page.items) };
};
