import type { ChannelTable } from '../channel';
import { VARIANTS, type Flow } from '../flow';
import { placeActors } from './place-actors';
import { PRESETS } from './preset';
import { routeSide } from './route/route-side';

/** Lower by less than this is a tie, and the order of declaration wins. */
const LEAST_GAIN = 1e-9;
/** Beyond, there is no map to lay out (design 5.5). */
const MAX_ACTORS = 5;

/**
 * Order of the actors on the map that costs least over both sides and the three formats (design 5.2). Up to some
 * minutes: asked for once, when an author has not written `map`.
 */
export function proposeOrder(flow: Flow, channels: ChannelTable): readonly string[] {
	const [first, ...others] = ordersOf(flow);
	if (!first) return [];
	if (flow.actors.length > MAX_ACTORS || flow.actors.length < 2) return first;

	let best = { order: first, cost: costOfOrder(flow, channels, first) };
	for (const order of others) {
		const cost = costOfOrder(flow, channels, order);
		if (cost < best.cost - LEAST_GAIN) best = { order, cost };
	}
	return best.order;
}

/** Orders to try, the order of declaration first. */
function ordersOf(flow: Flow): readonly (readonly string[])[] {
	const ids = flow.actors.map((actor) => actor.id);
	if (ids.length <= 3) return permutations(ids);
	const hub = ids.reduce((most, id) => (countPartners(flow, id) > countPartners(flow, most) ? id : most));
	const rest = ids.filter((id) => id !== hub);
	return (ids.length > MAX_ACTORS ? [rest] : permutations(rest)).map((order) => [hub, ...order]);
}

function countPartners(flow: Flow, id: string): number {
	const partners = [...flow.without, ...flow.with].flatMap(({ from, to }) => {
		if (from === to) return [];
		if (from === id) return [to];
		return to === id ? [from] : [];
	});
	return new Set(partners).size;
}

function costOfOrder(flow: Flow, channels: ChannelTable, map: readonly string[]): number {
	// An author's own places would hide what the order is worth.
	const ordered: Flow = { ...flow, map, mapPlaces: undefined };
	let cost = 0;
	for (const preset of Object.values(PRESETS)) {
		const sites = placeActors(ordered, preset);
		for (const variant of VARIANTS) cost += routeSide(ordered[variant], channels, sites, preset).cost;
	}
	return cost;
}

/** In lexicographic order of the places in the list. */
function permutations(ids: readonly string[]): readonly (readonly string[])[] {
	if (ids.length < 2) return [ids];
	return ids.flatMap((id) => permutations(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
}
