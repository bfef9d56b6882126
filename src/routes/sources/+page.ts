import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const { sources } = await import('virtual:sources');
	return { sources };
};
