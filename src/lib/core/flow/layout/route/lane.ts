import type { Point } from '../../flow';
import { gapToPoint, type Box } from '../geometry/box';
import { samplePolyline } from '../geometry/polyline';
import { reversed, subcurve, throughMiddle, type Quadratic } from '../geometry/quadratic';
import type { Site } from '../place-actors';
import type { Step } from './bundle';
import type { Lane } from './candidate';
import { ownBoxes, type Chord } from './chord';

const SAMPLES = 45;

/** Where a lane lies in its bundle. */
export interface LanePlace {
	/** Centre of its badge. */
	readonly centre: Point;
	/** Rank across the bundle, 0 in the middle. */
	readonly rank: number;
	/** Offset of the bundle across its chord. */
	readonly shift: number;
	/** Distance between the ends of two lanes. */
	readonly pitch: number;
}

/** Draws a lane: a quadratic through the centre of its badge, cut where it enters its two actors (design 5.3, 2). */
export function drawLane(step: Step, chord: Chord, place: LanePlace): Lane {
	const start = endOn(chord.a, chord.aimA, chord, place);
	const end = endOn(chord.b, chord.aimB, chord, place);
	const drawn = throughMiddle(start, place.centre, end);
	const seen = trim(drawn, ownBoxes(chord.a), ownBoxes(chord.b));
	const [whole, curve] = step.from === chord.a.id ? [drawn, seen] : [reversed(drawn), reversed(seen)];
	return { from: step.from, to: step.to, whole, curve, path: samplePolyline(curve, SAMPLES) };
}

function endOn({ bounds, spread }: Site, aim: Point, { normal }: Chord, { rank, shift, pitch }: LanePlace): Point {
	const lean = clamp(0.4 * shift, 0.6 * pitch);
	const room = Math.abs(normal[0]) * (bounds.right - bounds.left) + Math.abs(normal[1]) * spread;
	const offset = clamp(rank * pitch + lean, 0.4 * room);
	return [aim[0] + normal[0] * offset, aim[1] + normal[1] * offset];
}

function clamp(value: number, limit: number): number {
	return Math.min(Math.max(value, -limit), limit);
}

/** Steps of the parameter at which a lane is cut: its ends are a step or less further from its actors than asked. */
const STEPS = 100;

/** The part from the last exit of A's boxes to the next entry in B's. */
function trim(curve: Quadratic, boxesA: readonly Box[], boxesB: readonly Box[]): Quadratic {
	const leave = firstClear(curve, boxesA);
	const enter = 1 - firstClear(reversed(curve), boxesB);
	// An actor that covers the whole lane leaves a point, which the cost then refuses.
	return leave < enter ? subcurve(curve, leave, enter) : subcurve(curve, 0.5, 0.5);
}

/** Parameter from which the curve is out of the boxes for good. */
function firstClear(curve: Quadratic, boxes: readonly Box[]): number {
	let step = STEPS;
	while (step >= 0 && !isInside(curve, step / STEPS, boxes)) step--;
	return (step + 1) / STEPS;
}

function isInside([p, c, q]: Quadratic, t: number, boxes: readonly Box[]): boolean {
	const [a, b, d] = [(1 - t) * (1 - t), 2 * (1 - t) * t, t * t];
	const x = a * p[0] + b * c[0] + d * q[0];
	const y = a * p[1] + b * c[1] + d * q[1];
	return boxes.some((box) => gapToPoint(box, x, y) < 0);
}
