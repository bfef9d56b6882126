import type { Point } from '../../flow';

/** Quadratic Bézier curve: start, control, end. */
export type Quadratic = readonly [start: Point, control: Point, end: Point];

export function pointAt([p, c, q]: Quadratic, t: number): Point {
	const s = 1 - t;
	return [s * s * p[0] + 2 * s * t * c[0] + t * t * q[0], s * s * p[1] + 2 * s * t * c[1] + t * t * q[1]];
}

/** The part of the curve between two values of its parameter, as a curve. */
export function subcurve(curve: Quadratic, from: number, to: number): Quadratic {
	const [p, c, q] = curve;
	// The control of a part is the blossom of the curve at its two ends.
	const blossom = (axis: 0 | 1): number =>
		(1 - from) * (1 - to) * p[axis] + (from * (1 - to) + to * (1 - from)) * c[axis] + from * to * q[axis];
	return [pointAt(curve, from), [blossom(0), blossom(1)], pointAt(curve, to)];
}

export function reversed([p, c, q]: Quadratic): Quadratic {
	return [q, c, p];
}

/** The quadratic from `start` to `end` that passes through `middle` at half its parameter. */
export function throughMiddle(start: Point, middle: Point, end: Point): Quadratic {
	const control: Point = [2 * middle[0] - (start[0] + end[0]) / 2, 2 * middle[1] - (start[1] + end[1]) / 2];
	return [start, control, end];
}

const MEASURE_STEPS = 64;

/** Where a distance along the curve, in user units from its start, falls on its parameter. */
export interface ArcLength {
	readonly total: number;
	readonly parameterAt: (length: number) => number;
}

/** Measures the curve once, to walk along it at an even pace. */
export function measureArc(curve: Quadratic): ArcLength {
	const lengths = [0];
	let [x, y] = curve[0];
	for (let i = 1; i <= MEASURE_STEPS; i++) {
		const [nextX, nextY] = pointAt(curve, i / MEASURE_STEPS);
		lengths.push((lengths[i - 1] ?? 0) + Math.hypot(nextX - x, nextY - y));
		[x, y] = [nextX, nextY];
	}
	const total = lengths[MEASURE_STEPS] ?? 0;
	return { total, parameterAt: (length) => parameterAt(lengths, length) };
}

function parameterAt(lengths: readonly number[], length: number): number {
	const next = lengths.findIndex((reached) => reached >= length);
	if (next <= 0) return next === 0 ? 0 : 1;
	const [before, after] = [lengths[next - 1] ?? 0, lengths[next] ?? 0];
	return (next - 1 + (length - before) / (after - before)) / MEASURE_STEPS;
}
