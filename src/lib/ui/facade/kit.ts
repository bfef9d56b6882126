import type { Paint, Shape } from './paint';
import { circle, coordinates, pathBox, polygon, rect, type PathBox, type Spot } from './path';

/** How much the right side climbs for one unit of depth: the one perspective of all drawings. */
const CLIMB = 0.45;
/** Gap between the two panes of a window, width of a shutter and its gap to the pane (units). */
const MULLION = 1.2;
const SHUTTER = 3.8;
const SHUTTER_GAP = 0.4;

/** A filled shape made of several closed paths. */
export function fill(paint: Paint, ...paths: readonly string[]): Shape {
	return { paint, d: paths.join('') };
}

/** A stroked shape. */
export function line(paint: Paint, stroke: number, ...paths: readonly string[]): Shape {
	return { paint, stroke, d: paths.join('') };
}

interface Group {
	readonly paint: Paint;
	readonly stroke: number | undefined;
	readonly paths: string[];
	readonly boxes: PathBox[];
}

const overlap = (a: PathBox, b: PathBox): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/**
 * Fewer elements for the same picture: takes shapes in paint order and joins each one to an earlier shape of the same
 * paint, unless something drawn in between may overlap it (compared by boxes, so never wrongly joined).
 */
export function stack(...shapes: readonly Shape[]): readonly Shape[] {
	const groups: Group[] = [];
	for (const { paint, d, stroke } of shapes) {
		const box = pathBox(d, stroke);
		let home: Group | undefined;
		for (const group of groups.toReversed()) {
			if (group.paint === paint && group.stroke === stroke) {
				home = group;
				break;
			}
			if (group.boxes.some((other) => overlap(other, box))) break;
		}
		if (!home) groups.push((home = { paint, stroke, paths: [], boxes: [] }));
		home.paths.push(d);
		home.boxes.push(box);
	}
	return groups.map(({ paint, stroke, paths }) => ({
		paint,
		d: paths.join(''),
		...(stroke === undefined ? {} : { stroke })
	}));
}

/** The volume of a building, before its roof: `x` is the left edge of the front, all in units. */
export interface Box {
	readonly x: number;
	readonly w: number;
	readonly h: number;
	readonly depth: number;
}

/** A box with a front of `w` × `h` and a right side; the whole is centred on the foot unless `x` is given. */
export function box(w: number, h: number, depth: number, x = -(w + depth) / 2): Box {
	return { x, w, h, depth };
}

/** Walls and a pitched roof whose ridge stands `rise` above the middle of the side wall, with its barge board. */
export function pitch({ x, w, h, depth }: Box, rise: number, paint: Paint = 'roof'): readonly Shape[] {
	const [right, far, climb] = [x + w, x + w + depth, depth * CLIMB];
	const [eaves, ridge, board, slant] = [3.8, -h - climb / 2 - rise, 2.2, 2.4];
	const top: Spot = [right + depth / 2 + eaves, ridge];
	const end: Spot = [far + eaves, -h - climb - 1.7];
	const length = Math.hypot(end[0] - top[0], end[1] - top[1]);
	/** From the upper to the lower edge of the far barge board. */
	const [dx, dy] = [(board * (top[1] - end[1])) / length, (board * (end[0] - top[0])) / length];
	const under = (far - top[0]) / (end[0] - top[0]);
	return [
		fill(paint, polygon([x - eaves, -h], [x + depth / 2 - 3, ridge], top, [right + eaves, -h])),
		fill('wall', rect(x, -h, w, h)),
		fill(
			'side',
			polygon(
				[right, 0],
				[far, -climb],
				[far, ridge + under * (end[1] - ridge) + 1.5],
				[top[0], ridge + 1.5],
				[right + eaves, -h],
				[right, -h]
			)
		),
		fill(
			'roof-dark',
			polygon([right + eaves - slant, -h], [top[0] - slant, ridge], top, [right + eaves, -h]),
			polygon([top[0] - slant, ridge], top, end, [end[0] + dx, end[1] + dy], [top[0] - slant / 3, ridge - dx + dy])
		)
	];
}

interface FlatRoof {
	readonly paint?: Paint;
	/** Thickness of the fascia, and how far it goes past the front on each side. */
	readonly edge?: number;
	readonly left?: number;
	readonly right?: number;
}

/** Walls and a flat roof seen from above, edged by a dark fascia. */
export function flat(
	{ x, w, h, depth }: Box,
	{ paint = 'roof', edge = 4, left = 2, right = 1 }: FlatRoof = {}
): readonly Shape[] {
	const [end, climb, y] = [x + w, depth * CLIMB, -h - edge];
	const [from, to] = [x - Math.min(left, 2), end + Math.min(right, 1.5)];
	const far: Spot = [end + depth, y - climb * (1 - (to - end) / depth)];
	return [
		fill('side', polygon([end, 0], [end + depth, -climb], far, [to, y], [end, y])),
		fill('wall', rect(x, -h, w, h)),
		fill(paint, polygon([from, y], [from + depth, y - climb], [to + depth, y - climb], [to, y])),
		fill('roof-dark', rect(x - left, y, w + left + right, edge))
	];
}

/**
 * A gable turned to the street, and its right slope: triangle on the span `x0`…`x1` at height `y`, `rise` high.
 */
export function pediment(
	x0: number,
	x1: number,
	y: number,
	rise: number,
	depth: number
): readonly [gable: Shape, slope: Shape] {
	const climb = depth * CLIMB;
	const top: Spot = [(x0 + x1) / 2, y - rise];
	return [
		fill('roof', polygon([x0, y], top, [x1, y])),
		fill('roof-dark', polygon(top, [top[0] + depth, top[1] - climb], [x1 + depth, y - climb], [x1, y]))
	];
}

/** The right side alone, for walls without one of the roofs above. */
export function side({ x, w, h, depth }: Box): Shape {
	const [right, climb] = [x + w, depth * CLIMB];
	return fill('side', polygon([right, 0], [right + depth, -climb], [right + depth, -climb - h], [right, -h]));
}

interface WindowStyle {
	/** Ranks of the lit windows in the row, from 0. */
	readonly lit?: readonly number[];
	readonly shutters?: Paint;
}

/** A row of windows of two panes, `w` × `h` without the shutters, centred on each of `centres`, from `top` down. */
export function windows(
	centres: readonly number[],
	top: number,
	w: number,
	h: number,
	{ lit = [], shutters }: WindowStyle = {}
): readonly Shape[] {
	const pane = (w - MULLION) / 2;
	const panes = centres.map((centre, rank) =>
		fill(
			lit.includes(rank) ? 'lamp' : 'pane',
			rect(centre - w / 2, top, pane, h),
			rect(centre + w / 2 - pane, top, pane, h)
		)
	);
	if (!shutters) return panes;
	const leaf = w / 2 + SHUTTER_GAP;
	const leaves = centres.map((centre) =>
		fill(shutters, rect(centre - leaf - SHUTTER, top, SHUTTER, h), rect(centre + leaf, top, SHUTTER, h))
	);
	return [...panes, ...leaves];
}

/** A door standing on the ground, with its knob unless `knob` is false. */
export function door(x: number, w: number, h: number, paint: Paint = 'door', knob = true): readonly Shape[] {
	const leaf = fill(paint, rect(x, -h, w, h));
	return knob ? [leaf, fill('wall', circle(x + w - 2.5, -h / 2, 1))] : [leaf];
}

/** A chimney `w` wide and 12 high, from its left edge; `foot` is on the roof, and `cap` adds a dark top of 3. */
export function chimney(x: number, foot: number, w: number, cap = true): readonly Shape[] {
	const shaft = fill('side', rect(x, foot - 12, w, 12));
	return cap ? [shaft, fill('roof-dark', rect(x, foot - 15, w, 3))] : [shaft];
}

/** A straight bar of width `width` between two spots, filled, so that it joins the other fills of its paint. */
export function bar([x0, y0]: Spot, [x1, y1]: Spot, width: number): string {
	const half = width / 2 / Math.hypot(x1 - x0, y1 - y0);
	const [dx, dy] = [(y0 - y1) * half, (x1 - x0) * half];
	return polygon([x0 + dx, y0 + dy], [x1 + dx, y1 + dy], [x1 - dx, y1 - dy], [x0 - dx, y0 - dy]);
}

/** A bench of width `w`, from its left end; the legs stand `inset` from its ends. */
export function bench(x: number, w: number, inset = 1, scale = 1): Shape {
	const [thick, leg, seat] = [2 * scale, 1.8 * scale, 8 * scale];
	return fill(
		'outline',
		rect(x, -13 * scale, w, thick),
		rect(x, -seat, w, thick),
		rect(x + inset, -seat + 1, leg, seat - 1),
		rect(x + w - inset - leg, -seat + 1, leg, seat - 1)
	);
}

/** A plain bust, used only to say « one » or « several »: foot in the middle of the shoulders, 30 wide at scale 1. */
export function bust(paint: Paint, x: number, y: number, scale = 1): Shape {
	const at = (dx: number, dy: number) => coordinates(x + dx * scale, y + dy * scale);
	return fill(
		paint,
		circle(x, y - 27.5 * scale, 9.3 * scale),
		`M${at(-15, 0)}C${at(-15, -9)} ${at(-8, -15.7)} ${at(0, -15.7)}C${at(8, -15.7)} ${at(15, -9)} ${at(15, 0)}Z`
	);
}
