import type { PageLoad } from './$types';

/** What the other pages do not need comes with this one. */
export const load: PageLoad = async () => {
	const [{ objectiveOf }, { index }] = await Promise.all([
		import('virtual:assessment-index'),
		import('virtual:progress-index')
	]);
	return { objectiveOf, index };
};
