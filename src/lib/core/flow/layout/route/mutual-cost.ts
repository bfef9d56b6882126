import { gapBetween, gapToPoint, inflate, type Box } from '../geometry/box';
import { countCrossings, entersBox, passesNear, type Polyline } from '../geometry/polyline';
import type { Point } from '../../flow';
import type { Candidate, Lane, PlacedStep } from './candidate';
import { HARD, WEIGHTS } from './weights';

/** Beyond this distance between what they draw, no rule links two bundles. */
const FAR = 20;

/** Cost of the rules between two bundles drawn in a given way. */
export function costBetween(a: Candidate, b: Candidate): number {
	if (gapBetween(a.bounds, b.bounds) > FAR) return 0;
	let cost = 0;
	for (const one of a.placed) {
		for (const other of b.placed) cost += costOfPair(one, other, false);
	}
	return cost;
}

/** Cost of the rules between the steps of one bundle. */
export function costInside(placed: readonly PlacedStep[]): number {
	let cost = 0;
	placed.forEach((one, index) => {
		for (const other of placed.slice(index + 1)) cost += costOfPair(one, other, true);
	});
	return cost;
}

function costOfPair(a: PlacedStep, b: PlacedStep, inside: boolean): number {
	return (
		costOfBadges(a.badge, b.badge, inside) + costOfLanes(a, b, inside) + costOnto(a, b, inside) + costOnto(b, a, inside)
	);
}

function costOfBadges(a: Box, b: Box, inside: boolean): number {
	const { under, hard, close, soft } = WEIGHTS.badges;
	const gap = gapBetween(a, b);
	if (gap < under) return HARD * hard;
	return gap < close && !inside ? soft : 0;
}

function costOfLanes({ lane: a }: PlacedStep, { lane: b }: PlacedStep, inside: boolean): number {
	if (!a || !b) return 0;
	const [, , [ax, ay]] = a.curve;
	const [, , [bx, by]] = b.curve;
	const crowded = Math.hypot(ax - bx, ay - by) < WEIGHTS.crowdedTip.fromTip;
	const touch = touches(a, b.path) || touches(b, a.path);
	const crossings = Math.max(countCrossings(a.path, b.path), touch ? 1 : 0);
	return HARD * WEIGHTS.crossing.hard * crossings + (crowded ? costOfCrowd(inside, false) : 0);
}

/** Nearer than this, rounded positions may cross where the computed ones do not. */
const TOUCH = 0.5;

function touches({ curve: [tail, , tip] }: Lane, path: Polyline): boolean {
	return passesNear(path, tail, TOUCH) || passesNear(path, tip, TOUCH);
}

/** What the line or the stem of `a` does to `b`. */
function costOnto(a: PlacedStep, b: PlacedStep, inside: boolean): number {
	if (a.lane) return costOfLaneOnto(a.lane.path, a.lane.curve[2], b, inside);
	if (!a.stem || inside) return 0;

	const { middle, path } = a.stem;
	let cost = 0;
	if (gapToPoint(b.badge, middle[0], middle[1]) < WEIGHTS.stemOnBadge.under) cost += HARD * WEIGHTS.stemOnBadge.hard;
	if (b.lane) {
		cost += HARD * WEIGHTS.stemCrossing.hard * countCrossings(path, b.lane.path);
		if (passesNear(b.lane.path, middle, WEIGHTS.stemNearLane.under)) cost += WEIGHTS.stemNearLane.soft;
	}
	return cost;
}

function costOfLaneOnto(path: Polyline, tip: Point, b: PlacedStep, inside: boolean): number {
	const { laneOnBadge, crowdedTip, tipOnLane } = WEIGHTS;
	let cost = 0;
	if (entersBox(path, inflate(b.badge, laneOnBadge.under))) cost += HARD * laneOnBadge.hard;
	if (gapToPoint(b.badge, tip[0], tip[1]) < crowdedTip.fromBadge) cost += costOfCrowd(inside, b.onTheSpot);
	if (b.lane && passesNear(b.lane.path, tip, tipOnLane.under)) cost += inside ? tipOnLane.softInside : tipOnLane.soft;
	return cost;
}

function costOfCrowd(inside: boolean, onTheSpot: boolean): number {
	const { hard, soft, softInside, softOnTheSpot } = WEIGHTS.crowdedTip;
	if (inside) return softInside;
	return HARD * hard + (onTheSpot ? softOnTheSpot : soft);
}
