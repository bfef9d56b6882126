import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const { rulebook } = await import('../../rulebook');
	return { rulebook };
};
