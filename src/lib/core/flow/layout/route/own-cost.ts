import type { Point } from '../../flow';
import { contains, gapBetween, gapToPoint, inflate, type Box } from '../geometry/box';
import { entersBox, lengthOutside } from '../geometry/polyline';
import type { Site } from '../place-actors';
import type { Preset } from '../preset';
import type { Lane, PlacedStep } from './candidate';
import { HARD, WEIGHTS } from './weights';

/** What a step is judged against, itself apart. */
export interface Surroundings {
	readonly preset: Preset;
	readonly sites: readonly Site[];
	/** Direction of the bundle, for lanes. */
	readonly along?: Point;
}

/** Cost of a step by itself: frame, actors, length of its line, angle of its ends (design 5.3, 4). */
export function costOfStep(placed: PlacedStep, { preset, sites, along }: Surroundings): number {
	const page = frameOf(preset);
	let cost = contains(page, placed.badge) ? 0 : HARD * WEIGHTS.outOfFrame.hard;
	for (const site of sites) {
		cost += costOfBadgeBy(site.facade, placed.badge) + costOfBadgeBy(site.plate, placed.badge);
	}
	const { lane, badge } = placed;
	if (!lane || !along) return cost;

	if (!contains(page, lane.path.bounds)) cost += HARD * WEIGHTS.outOfFrame.hard;
	for (const site of sites) {
		if (site.id === lane.from || site.id === lane.to) continue;
		cost += costOfLaneBy(site.facade, lane) + costOfLaneBy(site.plate, lane);
	}
	return cost + costOfLength(lane, badge) + costOfEnds(lane, badge) + costOfAngles(lane, along);
}

/** The frame less its margin. */
function frameOf({ margin, width, height }: Preset): Box {
	return { left: margin, top: margin, right: width - margin, bottom: height - margin };
}

function costOfBadgeBy(box: Box, badge: Box): number {
	const { under, hard, hardPerUnit, close, soft } = WEIGHTS.badgeOnSite;
	const gap = gapBetween(box, badge);
	if (gap < under) return HARD * (hard + hardPerUnit * (under - gap));
	return gap < close ? soft : 0;
}

function costOfLaneBy(box: Box, lane: Lane): number {
	const { under, hard, close, soft } = WEIGHTS.laneOnSite;
	if (!entersBox(lane.path, inflate(box, close))) return 0;
	return entersBox(lane.path, inflate(box, under)) ? HARD * hard : soft;
}

function costOfLength(lane: Lane, badge: Box): number {
	const { under, hard, hardPerUnit, wished, perUnit } = WEIGHTS.visible;
	const visible = lengthOutside(lane.path, badge);
	const tooShort = visible < under ? HARD * (hard + hardPerUnit * (under - visible)) : 0;
	return tooShort + perUnit * Math.max(0, wished - visible);
}

function costOfEnds(lane: Lane, badge: Box): number {
	const [tail, , tip] = lane.curve;
	const tipGap = gapToPoint(badge, tip[0], tip[1]);
	const tailGap = gapToPoint(badge, tail[0], tail[1]);
	const missing = WEIGHTS.tip.fromBadge - tipGap;
	const tipCost = missing > 0 ? HARD * (WEIGHTS.tip.hard + WEIGHTS.tip.hardPerUnit * missing) : 0;
	return tipCost + WEIGHTS.tail.perUnit * Math.max(0, WEIGHTS.tail.fromBadge - tailGap);
}

function costOfAngles({ whole: [start, control, end], from, to }: Lane, along: Point): number {
	// `along` goes from the first identifier to the second, as bundles are named.
	const sense = from < to ? 1 : -1;
	const towards: Point = [along[0] * sense, along[1] * sense];
	return costOfAngle(start, control, towards) + costOfAngle(control, end, towards);
}

function costOfAngle(from: Point, to: Point, towards: Point): number {
	const { refused, hard, wished, perDegree } = WEIGHTS.tangent;
	const [x, y] = [to[0] - from[0], to[1] - from[1]];
	const across = Math.abs(x * towards[1] - y * towards[0]);
	const degrees = (Math.atan2(across, x * towards[0] + y * towards[1]) * 180) / Math.PI;
	return (degrees > refused ? HARD * hard : 0) + perDegree * Math.max(0, degrees - wished);
}
