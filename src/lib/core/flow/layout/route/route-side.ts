import type { ChannelTable } from '../../channel';
import type { Exchange } from '../../flow';
import type { Site } from '../place-actors';
import type { Preset } from '../preset';
import { groupBundles, type Bundle } from './bundle';
import type { Candidate, PlacedStep } from './candidate';
import { pairCandidates } from './pair-candidates';
import { chooseCandidates } from './search';
import { spotCandidates } from './spot-candidates';

/** A side drawn at its best: every step placed, in the order of the side, and what the drawing costs. */
export interface Route {
	readonly placed: readonly PlacedStep[];
	readonly cost: number;
}

/** Places the badges, lines and stems of one side between actors that have their places. */
export function routeSide(
	exchanges: readonly Exchange[],
	channels: ChannelTable,
	sites: readonly Site[],
	preset: Preset
): Route {
	const bundles = groupBundles(exchanges, channels, preset);
	const { chosen, cost } = chooseCandidates(bundles.map((bundle) => candidatesOf(bundle, sites, preset)));
	const byStep = new Map(chosen.flatMap(({ placed }) => placed.map((one) => [one.step, one] as const)));
	return { placed: exchanges.flatMap(({ id }) => byStep.get(id) ?? []), cost };
}

function candidatesOf(bundle: Bundle, sites: readonly Site[], preset: Preset): readonly Candidate[] {
	const a = siteOf(sites, bundle.a);
	return bundle.a === bundle.b
		? spotCandidates(bundle, a, sites, preset)
		: pairCandidates(bundle, [a, siteOf(sites, bundle.b)], sites, preset);
}

function siteOf(sites: readonly Site[], id: string): Site {
	const site = sites.find((candidate) => candidate.id === id);
	if (!site) throw new Error(`Actor without a place: ${id}`);
	return site;
}
