import { pages } from 'virtual:course';
import { TRAINER_GUIDE } from '../../links';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const loadPage = pages[TRAINER_GUIDE];
	if (!loadPage) throw new Error(`No such page: ${TRAINER_GUIDE}`);
	const { default: Body, page } = await loadPage();
	return { Body, page };
};
