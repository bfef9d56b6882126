import type { FacadeBox } from '../../core/flow/facade-boxes';
import { fill, stack } from './kit';
import type { Shape } from './paint';
import { coordinates, polygon, rect } from './path';

/** A lime tree, 33.5 units high and 21 wide at scale 1, its foot at (x, y). */
export function drawTree(x = 0, y = 0, scale = 1): readonly Shape[] {
	const at = (dx: number, dy: number) => coordinates(x + dx * scale, y + dy * scale);
	const half = (s: 1 | -1) =>
		`C${at(4.5 * s, -33.5)} ${at(10.5 * s, -30)} ${at(10.5 * s, -20)}C${at(10.5 * s, -13)} ${at(7 * s, -8.8)} ${at(0, -8.8)}`;
	const back = `C${at(-7, -8.8)} ${at(-10.5, -13)} ${at(-10.5, -20)}C${at(-10.5, -30)} ${at(-4.5, -33.5)} ${at(0, -33.5)}`;
	return [
		fill('trunk', rect(x - 1.25 * scale, y - 9.5 * scale, 2.5 * scale, 9.5 * scale)),
		fill('leaf', `M${at(0, -33.5)}${half(1)}${back}Z`),
		fill('leaf-dark', `M${at(0, -33.5)}${half(1)}Z`)
	];
}

/** A bush, 10 units high and 18 wide at scale 1, its foot at (x, y). */
export function drawBush(x = 0, y = 0, scale = 1): readonly Shape[] {
	const at = (dx: number, dy: number) => coordinates(x + dx * scale, y + dy * scale);
	const right = `C${at(4.5, -10)} ${at(9, -8)} ${at(9, 0)}`;
	return [
		fill('leaf', `M${at(-9, 0)}C${at(-9, -8)} ${at(-4.5, -10)} ${at(0, -10)}${right}Z`),
		fill('leaf-dark', `M${at(0, -10)}${right}H${coordinates(x)}Z`)
	];
}

/** Several trees in three paths: `[x, y, scale]` of each. */
export function drawTrees(places: readonly (readonly [x: number, y: number, scale: number])[]): readonly Shape[] {
	return stack(...places.flatMap(([x, y, scale]) => drawTree(x, y, scale)));
}

/** A faint house without windows, 51 × 35 units: the rest of the town, on the maps. */
export function drawBlankHouse(x = 0, y = 0, scale = 1): readonly Shape[] {
	const at = (dx: number, dy: number) => [x + dx * scale, y + dy * scale] as const;
	return [
		fill(
			'blank-dark',
			polygon(at(-24, 0), at(-24, -20), at(-27, -20), at(-20.5, -35), at(17.5, -35), at(13, -20), at(13, 0))
		),
		fill('blank', polygon(at(13, 0), at(13, -20), at(24, -25), at(24, -5)))
	];
}

/** The shadow on the ground under a façade drawn at its own foot. */
export function drawShadow({ left, right }: FacadeBox): readonly Shape[] {
	const [x, rx, y, ry] = [(right - left) / 2, (left + right) / 2, 1, 9.5];
	const quarter = (sx: number, sy: number, vertical: boolean) => {
		const [a, b] = [x + sx * rx, y + sy * ry];
		return vertical
			? `C${coordinates(a, y + sy * ry * 0.55, x + sx * rx * 0.55, b, x, b)}`
			: `C${coordinates(x + sx * rx * 0.55, b, a, y + sy * ry * 0.55, a, y)}`;
	};
	const d = `M${coordinates(x - rx, y)}${quarter(-1, -1, true)}${quarter(1, -1, false)}${quarter(1, 1, true)}${quarter(-1, 1, false)}Z`;
	return [fill('ground-shadow', d)];
}
