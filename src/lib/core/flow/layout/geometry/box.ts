import type { Point } from '../../flow';

/** Rectangle in user units; y grows downwards. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export function boxAround([x, y]: Point, width: number, height: number): Box {
	return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** The box with `margin` added on its four sides. */
export function inflate(box: Box, margin: number): Box {
	return {
		left: box.left - margin,
		top: box.top - margin,
		right: box.right + margin,
		bottom: box.bottom + margin
	};
}

export function unite(a: Box, b: Box): Box {
	return {
		left: Math.min(a.left, b.left),
		top: Math.min(a.top, b.top),
		right: Math.max(a.right, b.right),
		bottom: Math.max(a.bottom, b.bottom)
	};
}

/**
 * Free distance between two boxes along the axis where they are further apart; negative when they overlap.
 * Corners are thus treated as if boxes grew square, which is on the safe side.
 */
export function gapBetween(a: Box, b: Box): number {
	return Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
}

/** As `gapBetween`, from a point to a box. */
export function gapToPoint(box: Box, x: number, y: number): number {
	return Math.max(box.left - x, x - box.right, box.top - y, y - box.bottom);
}

export function contains(outer: Box, inner: Box): boolean {
	return (
		inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
	);
}
