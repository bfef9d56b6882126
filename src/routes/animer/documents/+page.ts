import { browser } from '$app/environment';
import { parseSessionCode, SESSION_QUERY } from '$lib/core/trainer/session-code';
import { parseSeriesCode, type SeriesCode } from '$lib/core/training/series-code';
import { queryOf } from '../../links';
import type { PageLoad } from './$types';

/** Drawn once, so that the sheets of a session and their key agree without a number being typed. */
const USUAL: SeriesCode = { level: 1, family: undefined, seed: 2026 };

/** What the address asks for: a session, a series. A prerendered page cannot tell, and shows neither. */
export const load: PageLoad = async ({ url }) => {
	if (!browser) return {};
	const query = queryOf(url);
	const [code, number] = [query.get(SESSION_QUERY), query.get('serie')];
	const parsed = code === null ? undefined : parseSessionCode(code);
	const series = parseSeriesCode(number ?? '');

	const [{ loadKit }, { catalogue }, { words: documentWords }, { words: courseWords }] = await Promise.all([
		import('./load-kit'),
		import('virtual:sessions'),
		import('virtual:documents'),
		import('virtual:trainer')
	]);
	const words = { ...documentWords, guides: courseWords.guides };
	const plan = parsed?.ok ? parsed.value : undefined;
	const kit = await loadKit(plan, series.ok ? series.value : USUAL, catalogue);
	return { documents: { kit, words, catalogue, code: plan ? code : null, refused: parsed?.ok === false } };
};
