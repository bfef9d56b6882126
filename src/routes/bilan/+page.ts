import type { PageLoad } from './$types';

/** The bank and the naming engine come with this page only. */
export const load: PageLoad = async () => {
	const [{ rulebook }, { bank }, { composedJudge }] = await Promise.all([
		import('../rulebook'),
		import('virtual:assessment'),
		import('$lib/core/quiz/mark-composed')
	]);
	return { bank, rules: rulebook.rules, judge: composedJudge(rulebook) };
};
