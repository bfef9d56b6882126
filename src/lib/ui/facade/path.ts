/** A point in façade units: the foot of a façade is (0, 0) and y grows downwards. */
export type Spot = readonly [x: number, y: number];

/** A box in façade units. */
export interface PathBox {
	readonly x0: number;
	readonly y0: number;
	readonly x1: number;
	readonly y1: number;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Joins coordinates, rounded to a tenth of a unit: finer is never seen, and it keeps the pages light. */
export function coordinates(...values: readonly number[]): string {
	return values.map((value) => String(tenth(value))).join(' ');
}

/** A closed polygon. */
export function polygon(...spots: readonly Spot[]): string {
	return `M${coordinates(...spots.flat())}Z`;
}

/** An open line through the spots, to be stroked. */
export function polyline(...spots: readonly Spot[]): string {
	return `M${coordinates(...spots.flat())}`;
}

/** A rectangle from its left and top edges. */
export function rect(x: number, y: number, w: number, h: number): string {
	return `M${coordinates(x, y)}H${coordinates(x + w)}V${coordinates(y + h)}H${coordinates(x)}Z`;
}

/** A rectangle with corners rounded by `r`. */
export function roundRect(x: number, y: number, w: number, h: number, r: number): string {
	const [right, bottom] = [x + w, y + h];
	return (
		`M${coordinates(x + r, y)}H${coordinates(right - r)}Q${coordinates(right, y, right, y + r)}` +
		`V${coordinates(bottom - r)}Q${coordinates(right, bottom, right - r, bottom)}` +
		`H${coordinates(x + r)}Q${coordinates(x, bottom, x, bottom - r)}V${coordinates(y + r)}Q${coordinates(x, y, x + r, y)}Z`
	);
}

/** A circle, as two half-turns. */
export function circle(cx: number, cy: number, r: number): string {
	const half = (x: number) => `A${coordinates(r, r)} 0 1 1 ${coordinates(x, cy)}`;
	return `M${coordinates(cx - r, cy)}${half(cx + r)}${half(cx - r)}Z`;
}

/**
 * Box of a path, widened by half its stroke. Reads the commands listed in `Shape`. A curve counts with its control
 * points, which is exact here because they always lie on the tangents of the extremes; an arc is always a half-turn,
 * hence the circle around the middle of its ends.
 */
export function pathBox(d: string, stroke = 0): PathBox {
	const xs: number[] = [];
	const ys: number[] = [];
	let [x, y] = [0, 0];
	const to = (nextX: number, nextY: number) => {
		[x, y] = [nextX, nextY];
		xs.push(x);
		ys.push(y);
	};
	for (const [, command = '', rest = ''] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
		const numbers = rest.trim() === '' ? [] : rest.trim().split(' ').map(Number);
		if (command === 'H') to(numbers[0] ?? NaN, y);
		else if (command === 'V') to(x, numbers[0] ?? NaN);
		else if (command === 'A') {
			const [r = NaN, , , , , endX = NaN, endY = NaN] = numbers;
			const [cx, cy] = [(x + endX) / 2, (y + endY) / 2];
			to(cx - r, cy - r);
			to(cx + r, cy + r);
			[x, y] = [endX, endY];
		} else for (let i = 0; i + 1 < numbers.length; i += 2) to(numbers[i] ?? NaN, numbers[i + 1] ?? NaN);
	}
	const edge = stroke / 2;
	return {
		x0: Math.min(...xs) - edge,
		y0: Math.min(...ys) - edge,
		x1: Math.max(...xs) + edge,
		y1: Math.max(...ys) + edge
	};
}
