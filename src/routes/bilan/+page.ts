import type { PageLoad } from './$types';

/** The bank and the naming engine come with this page only. */
export const load: PageLoad = async () => {
	const [{ explainedRulebook }, { bank }, { composedJudge }] = await Promise.all([
		import('../explained-rulebook'),
		import('virtual:assessment'),
		import('$lib/core/quiz/mark-composed')
	]);
	return { bank, rules: explainedRulebook.rules, judge: composedJudge(explainedRulebook) };
};
