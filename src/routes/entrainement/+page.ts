import { browser } from '$app/environment';
import { levels } from 'virtual:training-levels';
import { familiesOf, formatSeriesCode, parseSeriesCode } from '$lib/core/training/series-code';
import { queryOf } from '../links';
import type { PageLoad } from './$types';

/** What the address asks for. The engine and its data come with a series only, and the cases of its level. */
export const load: PageLoad = async ({ url }) => {
	// A prerendered page cannot tell: it shows neither the choices nor a series.
	if (!browser) return {};

	const asked = queryOf(url).get('serie');
	const parsed = asked === null ? undefined : parseSeriesCode(asked);
	if (!parsed?.ok) return { setup: { refused: parsed !== undefined } };

	const { value: code } = parsed;
	const name = formatSeriesCode(code);
	const [{ drawSeries }, { cases }] = await Promise.all([import('./draw-series'), levels[code.level]()]);
	return { series: { code, name, ...drawSeries({ ...code, name, families: familiesOf(code), count: 10 }, cases) } };
};
