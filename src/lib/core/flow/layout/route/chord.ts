import type { Point } from '../../flow';
import { inflate, type Box } from '../geometry/box';
import { spanInside } from '../geometry/segment';
import type { Site } from '../place-actors';

/** The straight line on which a bundle between two actors is built, from aim to aim (design 5.3, 1). */
export interface Chord {
	readonly a: Site;
	readonly b: Site;
	readonly aimA: Point;
	readonly aimB: Point;
	/** Unit vector from A to B. */
	readonly along: Point;
	/** Unit vector across, `along` turned by a quarter. */
	readonly normal: Point;
	/** Middle of the part outside both actors. */
	readonly middle: Point;
	/** Length of that part. */
	readonly clear: number;
}

export function chordBetween(a: Site, b: Site): Chord {
	const sight = unitVector(a.centre, b.centre);
	const aimA = aimOf(a, sight, b.isHub);
	const aimB = aimOf(b, [-sight[0], -sight[1]], a.isHub);
	const along = unitVector(aimA, aimB);

	const spansA = ownBoxes(a).flatMap((box) => spanInside(...aimA, ...aimB, box) ?? []);
	const spansB = ownBoxes(b).flatMap((box) => spanInside(...aimA, ...aimB, box) ?? []);
	const start = Math.max(0, ...spansA.map((span) => span.to));
	const end = Math.min(1, ...spansB.map((span) => span.from));
	const length = Math.hypot(aimB[0] - aimA[0], aimB[1] - aimA[1]);
	const half = ((start + end) / 2) * length;
	return {
		a,
		b,
		aimA,
		aimB,
		along,
		normal: [-along[1], along[0]],
		middle: [aimA[0] + along[0] * half, aimA[1] + along[1] * half],
		clear: Math.max(0, end - start) * length
	};
}

/** Boxes in which an actor hides its own lines. */
export function ownBoxes(site: Site): readonly [facade: Box, plate: Box] {
	return [inflate(site.facade, 7), inflate(site.plate, 6)];
}

/** Spokes leave the hub already spread, so that a low façade does not crowd them. */
function aimOf({ isHub, centre, bounds, spread }: Site, [h, v]: Point, towardsHub: boolean): Point {
	const reach = isHub ? 0.7 : towardsHub ? 0.1 : 0.3;
	const width = bounds.right - bounds.left;
	return [centre[0] + (isHub ? 0.25 * width * soften(h) : 0), centre[1] + reach * spread * soften(v)];
}

function soften(part: number): number {
	return Math.sign(part) * Math.abs(part) ** 0.7;
}

function unitVector(from: Point, to: Point): Point {
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}
