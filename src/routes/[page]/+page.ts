import { error } from '@sveltejs/kit';
import { pages } from 'virtual:course';
import type { PageLoad } from './$types';

/** Pages of `content/pages/`: their id is their address. Ids of lessons have a page of their own elsewhere. */
export const load: PageLoad = async ({ params }) => {
	const loadPage = /^(m\d|sc\d)/.test(params.page) ? undefined : pages[params.page];
	if (!loadPage) error(404);

	const { default: Body, page } = await loadPage();
	return { Body, page };
};
