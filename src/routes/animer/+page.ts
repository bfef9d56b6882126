import type { PageLoad } from './$types';

/** Only here: no page of a learner loads what trainers compose from. */
export const load: PageLoad = async () => {
	const { catalogue } = await import('virtual:sessions');
	return { catalogue };
};
