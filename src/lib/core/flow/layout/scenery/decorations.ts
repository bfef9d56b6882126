import { contains, gapBetween, inflate, type Box } from '../geometry/box';
import { entersBox, type Polyline } from '../geometry/polyline';
import type { Site } from '../place-actors';
import type { Preset } from '../preset';
import type { PlacedStep } from '../route/candidate';
import { halton } from './halton';

/** A tree, or a house where nobody of the situation lives. */
export interface Decoration {
	readonly kind: 'tree' | 'house';
	/** Middle of its foot, in user units. */
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** Room of a decoration around its foot at scale 1, in user units: their drawings keep inside. */
export const DECORATION_SIZES: Readonly<
	Record<Decoration['kind'], { readonly width: number; readonly height: number }>
> = {
	tree: { width: 22, height: 34 },
	house: { width: 38, height: 28 }
};

const DRAWS = 160;
/** Every fourth one kept is a house: every fourth point would put them all in one quarter of the map. */
const HOUSE_EVERY = 4;
/** Free distance kept around each kind of thing, in user units. */
const CLEAR = { facade: 22, plate: 16, badge: 12, line: 16, decoration: 16 };

/** Plants the same trees and blank houses on both sides, clear of what either side draws (design 5.3, paint order). */
export function plantDecorations(
	sites: readonly Site[],
	placed: readonly PlacedStep[],
	preset: Preset
): readonly Decoration[] {
	const taken: readonly Box[] = [
		...sites.flatMap((site) => [inflate(site.facade, CLEAR.facade), inflate(site.plate, CLEAR.plate)]),
		...placed.map((step) => inflate(step.badge, CLEAR.badge))
	];
	const lines: readonly Polyline[] = placed.flatMap(({ lane, stem }) => lane?.path ?? stem?.path ?? []);
	const page: Box = { left: 0, top: 0, right: preset.width, bottom: preset.height };

	const planted: { decoration: Decoration; box: Box }[] = [];
	for (let draw = 1; draw <= DRAWS && planted.length < preset.maxDecorations; draw++) {
		const decoration = drawDecoration(
			draw,
			planted.length % HOUSE_EVERY === HOUSE_EVERY - 1 ? 'house' : 'tree',
			preset
		);
		const box = boxOf(decoration);
		const isFree =
			contains(page, box) &&
			taken.every((other) => gapBetween(other, box) >= 0) &&
			planted.every((other) => gapBetween(other.box, box) >= CLEAR.decoration) &&
			lines.every((line) => !entersBox(line, inflate(box, CLEAR.line)));
		if (isFree) planted.push({ decoration, box });
	}
	// Painted from back to front, so that a nearer tree stands before a farther one.
	return planted.map(({ decoration }) => decoration).sort((a, b) => a.y - b.y);
}

function drawDecoration(draw: number, kind: Decoration['kind'], { width, height }: Preset): Decoration {
	return {
		kind,
		x: halton(draw, 2) * width,
		y: halton(draw, 3) * height,
		scale: 0.85 + 0.3 * halton(draw, 5)
	};
}

function boxOf({ kind, x, y, scale }: Decoration): Box {
	const { width, height } = DECORATION_SIZES[kind];
	return { left: x - (width / 2) * scale, top: y - height * scale, right: x + (width / 2) * scale, bottom: y };
}
