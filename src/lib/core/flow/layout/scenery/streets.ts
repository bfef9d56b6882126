import type { Flow, Point } from '../../flow';
import type { Site } from '../place-actors';
import type { Preset } from '../preset';

/** Middle line of a street, drawn with the street width of the preset. */
export interface Street {
	readonly from: Point;
	readonly to: Point;
}

/** How far above the feet streets run, in user units. */
const ABOVE_FOOT = 4;

/** A street between two actors that exchange on either side, and one that leaves the map behind the first actor. */
export function layStreets(flow: Flow, sites: readonly Site[], preset: Preset): readonly Street[] {
	const linked = new Set([...flow.without, ...flow.with].flatMap(({ from, to }) => [`${from}|${to}`, `${to}|${from}`]));
	const between = sites.flatMap((site, index) =>
		sites
			.slice(index + 1)
			.filter((other) => linked.has(`${site.id}|${other.id}`))
			.map((other): Street => ({ from: roadside(site), to: roadside(other) }))
	);
	const [first, ...others] = sites;
	return first ? [...between, { from: roadside(first), to: wayOut(first, others, preset) }] : between;
}

function roadside({ foot: [x, y] }: Site): Point {
	return [x, y - ABOVE_FOOT];
}

/** Straight to the side of the frame that turns its back on the other actors. */
function wayOut(first: Site, others: readonly Site[], { width, height }: Preset): Point {
	const [x, y] = roadside(first);
	const away = (axis: 0 | 1): number =>
		others.reduce((sum, { foot }) => sum + (first.foot[axis] - foot[axis]) / others.length, 0);
	const [right, down] = [away(0), away(1)];
	if (Math.abs(right) >= Math.abs(down)) return [right > 0 ? width : 0, y];
	return [x, down > 0 ? height : 0];
}
