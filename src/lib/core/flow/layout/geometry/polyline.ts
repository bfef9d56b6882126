import type { Point } from '../../flow';
import { gapBetween, gapToPoint, type Box } from './box';
import type { Quadratic } from './quadratic';
import { spanInside } from './segment';

/**
 * Points of a sampled curve. Many thousands are made for one map, hence the typed arrays; chunks bound short runs of
 * segments, so that two far parts are not compared.
 */
export interface Polyline {
	readonly xs: Float64Array;
	readonly ys: Float64Array;
	readonly bounds: Box;
	readonly chunks: readonly Chunk[];
}

interface Chunk {
	/** Index of the first point; the last one is the first of the next chunk. */
	readonly first: number;
	readonly last: number;
	readonly bounds: Box;
}

const CHUNK = 11;

/** Samples a curve in `count` points, evenly along its parameter. */
export function samplePolyline([p, c, q]: Quadratic, count: number): Polyline {
	const [xs, ys] = [new Float64Array(count), new Float64Array(count)];
	for (let i = 0; i < count; i++) {
		const t = i / (count - 1);
		const [a, b, d] = [(1 - t) * (1 - t), 2 * (1 - t) * t, t * t];
		xs[i] = a * p[0] + b * c[0] + d * q[0];
		ys[i] = a * p[1] + b * c[1] + d * q[1];
	}
	return polylineOf(xs, ys);
}

/** A line of one segment. */
export function segmentLine(from: Point, to: Point): Polyline {
	return polylineOf(Float64Array.of(from[0], to[0]), Float64Array.of(from[1], to[1]));
}

/** Whether any part of the line lies inside the box. */
export function entersBox(line: Polyline, box: Box): boolean {
	if (gapBetween(line.bounds, box) >= 0) return false;
	return line.chunks.some((chunk) => {
		if (gapBetween(chunk.bounds, box) >= 0) return false;
		for (let i = chunk.first; i < chunk.last; i++) {
			if (spanInside(x(line, i), y(line, i), x(line, i + 1), y(line, i + 1), box)) return true;
		}
		return false;
	});
}

/** Length of the line outside the box. */
export function lengthOutside(line: Polyline, box: Box): number {
	let outside = 0;
	for (let i = 0; i < line.xs.length - 1; i++) {
		const inside = spanInside(x(line, i), y(line, i), x(line, i + 1), y(line, i + 1), box);
		const length = Math.hypot(x(line, i + 1) - x(line, i), y(line, i + 1) - y(line, i));
		outside += inside ? length * (1 - (inside.to - inside.from)) : length;
	}
	return outside;
}

/** How many times two lines cross. */
export function countCrossings(a: Polyline, b: Polyline): number {
	if (gapBetween(a.bounds, b.bounds) > 0) return 0;
	let crossings = 0;
	for (const chunkA of a.chunks) {
		if (gapBetween(chunkA.bounds, b.bounds) > 0) continue;
		for (const chunkB of b.chunks) {
			if (gapBetween(chunkA.bounds, chunkB.bounds) <= 0) crossings += countInChunks(a, chunkA, b, chunkB);
		}
	}
	return crossings;
}

/** Whether a point is nearer to the line than `distance`. */
export function passesNear(line: Polyline, [px, py]: Point, distance: number): boolean {
	if (gapToPoint(line.bounds, px, py) >= distance) return false;
	for (let i = 0; i < line.xs.length - 1; i++) {
		const [ax, ay] = [x(line, i), y(line, i)];
		const [dx, dy] = [x(line, i + 1) - ax, y(line, i + 1) - ay];
		const squared = dx * dx + dy * dy;
		const t = squared === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / squared));
		if (Math.hypot(px - ax - t * dx, py - ay - t * dy) < distance) return true;
	}
	return false;
}

function countInChunks(a: Polyline, chunkA: Chunk, b: Polyline, chunkB: Chunk): number {
	let crossings = 0;
	for (let i = chunkA.first; i < chunkA.last; i++) {
		for (let j = chunkB.first; j < chunkB.last; j++) {
			// A point on a segment counts with the side before it, so that a shared sample is one crossing, not two.
			if (isLeft(a, i, b, j) !== isLeft(a, i, b, j + 1) && isLeft(b, j, a, i) !== isLeft(b, j, a, i + 1)) crossings++;
		}
	}
	return crossings;
}

/** Whether a point of `other` is to the left of the segment that starts at `index`. */
function isLeft(line: Polyline, index: number, other: Polyline, point: number): boolean {
	const [ax, ay] = [x(line, index), y(line, index)];
	return (x(line, index + 1) - ax) * (y(other, point) - ay) - (y(line, index + 1) - ay) * (x(other, point) - ax) > 0;
}

function x({ xs }: Polyline, index: number): number {
	return xs[index] as number;
}

function y({ ys }: Polyline, index: number): number {
	return ys[index] as number;
}

function polylineOf(xs: Float64Array, ys: Float64Array): Polyline {
	const chunks: Chunk[] = [];
	for (let first = 0; first < xs.length - 1; first += CHUNK) {
		const last = Math.min(first + CHUNK, xs.length - 1);
		chunks.push({ first, last, bounds: boundsOf(xs, ys, first, last) });
	}
	return { xs, ys, bounds: boundsOf(xs, ys, 0, xs.length - 1), chunks };
}

function boundsOf(xs: Float64Array, ys: Float64Array, first: number, last: number): Box {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let i = first; i <= last; i++) {
		left = Math.min(left, xs[i] as number);
		right = Math.max(right, xs[i] as number);
		top = Math.min(top, ys[i] as number);
		bottom = Math.max(bottom, ys[i] as number);
	}
	return { left, top, right, bottom };
}
