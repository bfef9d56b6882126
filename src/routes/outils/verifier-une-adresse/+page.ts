import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const { explainedRulebook } = await import('../../explained-rulebook');
	return { rulebook: explainedRulebook };
};
