import { error } from '@sveltejs/kit';
import { pages } from 'virtual:course';
import { TRAINER_GUIDE } from '../links';
import type { PageLoad } from './$types';

/** Pages of `content/pages/`: their id is their address. Ids of lessons, and the trainers' guide, have one elsewhere. */
export const load: PageLoad = async ({ params }) => {
	const elsewhere = /^(m\d|sc\d)/.test(params.page) || params.page === TRAINER_GUIDE;
	const loadPage = elsewhere ? undefined : pages[params.page];
	if (!loadPage) error(404);

	const { default: Body, page } = await loadPage();
	return { Body, page };
};
