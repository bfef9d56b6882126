import { describe, expect, test } from 'vitest';
import type { Point, PresetId } from '../flow';
import { headPath, linePath, wavePath } from './line-path';
import { PRESETS } from './preset';
import type { PlacedLine } from './side-layout';

const line = (curve: PlacedLine['curve'], tipAngle: number): PlacedLine => ({
	step: 'step',
	family: 'fax',
	from: 'a',
	to: 'b',
	curve,
	tipAngle
});
const right = line([[10, 20], [60, 20], [110, 20]], 0); // prettier-ignore
const down = line([[10, 20], [10, 70], [10, 120]], 90); // prettier-ignore
const pointsIn = (path: string): Point[] =>
	[...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]);

describe('linePath', () => {
	test.each(['wide', 'tall', 'projection'] satisfies PresetId[])('in %s, stops under the head', (preset) => {
		const [start, , end] = pointsIn(linePath(right, preset));
		expect(start).toEqual([10, 20]);
		expect(end?.[0]).toBeCloseTo(110 - 0.62 * PRESETS[preset].head, 0);
		expect(end?.[1]).toBe(20);
	});

	test('coordinates are tenths', () => {
		const path = linePath(line([[1.2345, 2.3456], [33.3333, 44.4444], [98.7654, 87.6543]], 40), 'wide'); // prettier-ignore
		expect(path).toMatch(/^M[\d.]+ [\d.]+Q[\d.]+ [\d.]+ [\d.]+ [\d.]+$/);
		expect(path).not.toMatch(/\.\d\d/);
	});
});

describe('wavePath', () => {
	test('starts and stops on the line, and its half waves are 8 long or nearly', () => {
		const points = pointsIn(wavePath(right, 'wide'));
		const ends = points.filter((_, i) => i % 3 === 0);
		expect(ends.every(([, y]) => y === 20)).toBe(true);
		for (const [i, [x]] of ends.slice(1).entries()) {
			expect(x - (ends[i]?.[0] ?? 0)).toBeGreaterThan(7);
			expect(x - (ends[i]?.[0] ?? 0)).toBeLessThan(9);
		}
		expect(ends.at(-1)?.[0]).toBeCloseTo(110 - 0.62 * 17, 0);
	});

	test('its handles lie on either side in turn, at four thirds of the amplitude', () => {
		const handles = pointsIn(wavePath(right, 'wide')).filter((_, i) => i % 3 !== 0);
		expect(handles.map(([, y]) => y - 20)).toEqual(handles.map((_, i) => (Math.floor(i / 2) % 2 === 0 ? 6 : -6)));
	});
});

describe('headPath', () => {
	test('points where the line goes', () => {
		expect(pointsIn(headPath(right, 'wide'))).toEqual([
			[110, 20],
			[89.6, 30.9],
			[93.7, 20],
			[89.6, 9.1]
		]);
		expect(pointsIn(headPath(down, 'wide'))).toEqual([
			[10, 120],
			[-0.9, 99.6],
			[10, 103.7],
			[20.9, 99.6]
		]);
	});

	test('hides the end of the line', () => {
		const [, , notch] = pointsIn(headPath(right, 'wide'));
		const [, , end] = pointsIn(linePath(right, 'wide'));
		expect(end?.[0]).toBeGreaterThan(notch?.[0] ?? Infinity);
	});
});
