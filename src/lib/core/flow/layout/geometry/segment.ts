import type { Box } from './box';

/** Part of a segment, as fractions of its length from its start. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** Part of the segment from (ax, ay) to (bx, by) that lies inside the box, if any. */
export function spanInside(ax: number, ay: number, bx: number, by: number, box: Box): Span | undefined {
	let [from, to] = [0, 1];
	if (ax === bx) {
		if (ax <= box.left || ax >= box.right) return undefined;
	} else {
		const [atLeft, atRight] = [(box.left - ax) / (bx - ax), (box.right - ax) / (bx - ax)];
		from = Math.max(from, Math.min(atLeft, atRight));
		to = Math.min(to, Math.max(atLeft, atRight));
	}
	if (ay === by) {
		if (ay <= box.top || ay >= box.bottom) return undefined;
	} else {
		const [atTop, atBottom] = [(box.top - ay) / (by - ay), (box.bottom - ay) / (by - ay)];
		from = Math.max(from, Math.min(atTop, atBottom));
		to = Math.min(to, Math.max(atTop, atBottom));
	}
	return from < to ? { from, to } : undefined;
}
