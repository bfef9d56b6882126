import { measureArc, pointAt, type ArcLength, type Quadratic } from './geometry/quadratic';
import type { Preset } from './preset';

/** Share of the head's length, from the tip, where the line stops under the head (design 5.3). */
const LINE_STOP = 0.62;

/** Where on its parameter the line stops, under its head. */
export function lineStop(arc: ArcLength, preset: Preset): number {
	return arc.parameterAt(arc.total - LINE_STOP * preset.head);
}

/** Angle from where the line stops to the tip, in degrees: the head then sits astride its line, even on a bend. */
export function tipAngle(curve: Quadratic, preset: Preset): number {
	const [x, y] = pointAt(curve, lineStop(measureArc(curve), preset));
	const [, , [tipX, tipY]] = curve;
	return (Math.atan2(tipY - y, tipX - x) * 180) / Math.PI;
}
