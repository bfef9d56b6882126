import type { Point } from '../../flow';
import { unite, type Box } from '../geometry/box';
import type { Polyline } from '../geometry/polyline';
import type { Quadratic } from '../geometry/quadratic';

/** Line of a step between two actors, from sender to receiver. */
export interface Lane {
	readonly from: string;
	readonly to: string;
	/** From aim to aim, its ends hidden by the two actors. */
	readonly whole: Quadratic;
	/** What is seen of it. */
	readonly curve: Quadratic;
	readonly path: Polyline;
}

/** Stem of a step done on the spot, from the edge of its badge to its dot on the façade. */
export interface Stem {
	readonly from: Point;
	readonly to: Point;
	/** Middle of the part that is seen, outside the façade. */
	readonly middle: Point;
	readonly path: Polyline;
}

/** A step with its badge, and its lane or stem. In a stack on the spot, only the badges next to the façade have a stem. */
export interface PlacedStep {
	readonly step: string;
	readonly onTheSpot: boolean;
	readonly badge: Box;
	readonly lane?: Lane;
	readonly stem?: Stem;
}

/** One way to draw a bundle. */
export interface Candidate {
	readonly placed: readonly PlacedStep[];
	readonly bounds: Box;
	/** Cost of the rules that concern this bundle alone: 1000 a hard point, 1 a soft one. */
	readonly cost: number;
}

/** The box around everything that a bundle draws. */
export function boundsOf(placed: readonly PlacedStep[]): Box {
	let bounds: Box | undefined;
	for (const { badge, lane, stem } of placed) {
		bounds = bounds ? unite(bounds, badge) : badge;
		const path = lane?.path ?? stem?.path;
		if (path) bounds = unite(bounds, path.bounds);
	}
	if (!bounds) throw new Error('Empty bundle');
	return bounds;
}

/** Candidates kept for a bundle, at most. */
const KEPT = 300;

/** The cheapest candidates; equal costs keep the order in which they were made. */
export function cheapest(candidates: readonly Candidate[]): readonly Candidate[] {
	return candidates.toSorted((a, b) => a.cost - b.cost).slice(0, KEPT);
}
