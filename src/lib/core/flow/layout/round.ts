import type { Point } from '../flow';

/** To the tenth: what is shipped, compared and drawn. */
export function round(value: number): number {
	const rounded = Math.round(value * 10) / 10;
	return rounded === 0 ? 0 : rounded; // no negative zero
}

export function roundPoint([x, y]: Point): Point {
	return [round(x), round(y)];
}
