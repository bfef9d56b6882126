import { error } from '@sveltejs/kit';
import { course, pages } from 'virtual:course';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const module = course.modules.find(({ slug }) => slug === params.module);
	const loadPage = module && pages[module.id];
	if (!module || !loadPage) error(404);

	const { default: Body, page } = await loadPage();
	return { module, Body, page };
};
