import { describe, expect, test } from 'vitest';
import type { Point } from '../flow';
import { boxAround } from './geometry/box';
import { samplePolyline } from './geometry/polyline';
import { throughMiddle } from './geometry/quadratic';
import { PRESETS } from './preset';
import type { PlacedStep } from './route/candidate';
import { fitWord } from './word-fit';

const badgeAt = (x: number, y: number): PlacedStep => ({
	step: `${x} ${y}`,
	onTheSpot: true,
	badge: boxAround([x, y], 60, 30)
});
const withLane = (placed: PlacedStep, [start, end]: readonly [Point, Point]): PlacedStep => {
	const curve = throughMiddle(start, [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2], end);
	return { ...placed, lane: { from: 'a', to: 'b', whole: curve, curve, path: samplePolyline(curve, 45) } };
};
const ground = { sites: [], preset: PRESETS.wide };

describe('a badge that grows by 40 for its word', () => {
	const badge = badgeAt(300, 200);
	// given                                        then
	test.each([
		['nothing around', [], 'centre'],
		['a badge at left', [badgeAt(230, 200)], 'right'],
		['a badge at right', [badgeAt(370, 200)], 'left'],
		['a badge on each side', [badgeAt(230, 200), badgeAt(370, 200)], undefined],
		['a line at left', [withLane(badgeAt(265, 90), [[265, 40], [265, 360]])], 'right'] // prettier-ignore
	] as const)('with %s, finds its room: %s', (_, others, fit) => {
		expect(fitWord(badge, 40, [badge, ...others], ground)).toBe(fit);
	});

	test.each([
		['left', 35, 'right'],
		['right', 605, 'left']
	] as const)('by the %s of the frame, grows inwards', (_, x, fit) => {
		expect(fitWord(badgeAt(x, 200), 40, [], ground)).toBe(fit);
	});

	test('leaves its own tip 14 away', () => {
		const sent = withLane(badge, [[150, 200], [360, 200]]); // prettier-ignore
		expect(fitWord(sent, 40, [sent], ground)).toBe('left');
	});
});
