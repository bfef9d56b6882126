import type { Point, PresetId } from '../flow';
import { measureArc, pointAt, subcurve, type Quadratic } from './geometry/quadratic';
import { PRESETS } from './preset';
import { round } from './round';
import type { PlacedLine } from './side-layout';
import { lineStop } from './tip-angle';

/** SVG path of a plain line: it stops under its head, before the tip. */
export function linePath(line: PlacedLine, preset: PresetId): string {
	const [start, control, end] = subcurve(line.curve, 0, lineStop(measureArc(line.curve), PRESETS[preset]));
	return `M${text(start)}Q${text(control)} ${text(end)}`;
}

/** Half the height of a wave, and its length, in user units (design 5.1). */
const AMPLITUDE = 4.5;
const PERIOD = 16;
/** Handles of a cubic that follows half a sine: same slope at both ends, same height in the middle. */
const HANDLE_ALONG = 4 / (3 * Math.PI);
const HANDLE_ACROSS = 4 / 3;

/** SVG path of a spoken exchange: a sine along the line, a whole number of half waves, stopping under the head. */
export function wavePath(line: PlacedLine, preset: PresetId): string {
	const arc = measureArc(line.curve);
	const seen = subcurve(line.curve, 0, lineStop(arc, PRESETS[preset]));
	const { total, parameterAt } = measureArc(seen);
	const halves = Math.max(2, Math.round((2 * total) / PERIOD));
	const pieces = Array.from({ length: halves }, (_, half) => {
		const at = (share: number): number => parameterAt((total * (half + share)) / halves);
		const side = half % 2 === 0 ? 1 : -1;
		const handles = [HANDLE_ALONG, 1 - HANDLE_ALONG].map((share) =>
			text(beside(seen, at(share), side * AMPLITUDE * HANDLE_ACROSS))
		);
		return `C${handles.join(' ')} ${text(pointAt(seen, at(1)))}`;
	});
	return `M${text(seen[0])}${pieces.join('')}`;
}

/** Shape of the head, in shares of its length: barbs behind the notch, half their spread, and the notch (design 10). */
const BARB_BACK = 1.2;
const BARB_ASIDE = 0.64;
const NOTCH_BACK = 0.96;

/** SVG path of the filled head, the same for all channels: a tip, two barbs and a notch between them. */
export function headPath(line: PlacedLine, preset: PresetId): string {
	const [, , [x, y]] = line.curve;
	const angle = (line.tipAngle * Math.PI) / 180;
	const { head } = PRESETS[preset];
	const [cos, sin] = [Math.cos(angle) * head, Math.sin(angle) * head];
	const from = (back: number, across: number): string =>
		text([x - back * cos - across * sin, y - back * sin + across * cos]);
	return `M${text([x, y])}L${from(BARB_BACK, BARB_ASIDE)}L${from(NOTCH_BACK, 0)}L${from(BARB_BACK, -BARB_ASIDE)}Z`;
}

/** Point at a distance from the curve, to its right when positive. */
function beside(curve: Quadratic, t: number, distance: number): Point {
	const [p, c, q] = curve;
	const [x, y] = pointAt(curve, t);
	const dx = (1 - t) * (c[0] - p[0]) + t * (q[0] - c[0]);
	const dy = (1 - t) * (c[1] - p[1]) + t * (q[1] - c[1]);
	const length = Math.hypot(dx, dy) || 1;
	return [x - (dy / length) * distance, y + (dx / length) * distance];
}

function text([x, y]: Point): string {
	return `${round(x)} ${round(y)}`;
}
