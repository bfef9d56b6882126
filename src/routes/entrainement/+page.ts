import type { PageLoad } from './$types';

/** The engine and its data come with this page only. */
export const load: PageLoad = async () => {
	const [{ rulebook }, { bank }, { generateSeries }, { composedJudge }] = await Promise.all([
		import('../rulebook'),
		import('virtual:training'),
		import('$lib/core/training/generate-series'),
		import('$lib/core/quiz/mark-composed')
	]);
	return { rulebook, bank, generateSeries, judge: composedJudge(rulebook) };
};
