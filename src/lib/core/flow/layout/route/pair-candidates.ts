import type { Point } from '../../flow';
import { boxAround } from '../geometry/box';
import type { Site } from '../place-actors';
import type { Preset } from '../preset';
import { widestBadge, type Bundle } from './bundle';
import { boundsOf, cheapest, type Candidate, type PlacedStep } from './candidate';
import { chordBetween, type Chord } from './chord';
import { drawLane } from './lane';
import { costInside } from './mutual-cost';
import { costOfStep } from './own-cost';
import { WEIGHTS } from './weights';

/** Shares of the clear part of the chord. */
const SHIFTS_ALONG = [0, -0.1, 0.1, -0.2, 0.2, -0.3, 0.3];
/** User units. */
const SHIFTS_ACROSS = [0, ...[9, 18, 28, 38, 50, 64, 84, 110].flatMap((shift) => [-shift, shift])];

/** Every way to draw a bundle between two actors, cheapest first: shape × shift along × shift across (design 5.3, 2). */
export function pairCandidates(
	bundle: Bundle,
	[a, b]: readonly [Site, Site],
	sites: readonly Site[],
	preset: Preset
): readonly Candidate[] {
	const chord = chordBetween(a, b);
	const candidates: Candidate[] = [];
	for (const shape of shapesOf(bundle, chord, preset)) {
		for (const along of SHIFTS_ALONG) {
			for (const across of SHIFTS_ACROSS) {
				const placed = place(bundle, chord, { offsets: shape.offsets, along: along * chord.clear, across }, preset);
				const shifts = WEIGHTS.shiftAlong * Math.abs(along) * chord.clear + WEIGHTS.shiftAcross * Math.abs(across);
				const steps = placed.map((step) => costOfStep(step, { preset, sites, along: chord.along }));
				const cost = shape.cost + shifts + steps.reduce((sum, one) => sum + one, 0) + costInside(placed);
				candidates.push({ placed, bounds: boundsOf(placed), cost });
			}
		}
	}
	return cheapest(candidates);
}

interface Shape {
	readonly cost: number;
	/** Centre of each badge from the centre of the stack. */
	readonly offsets: readonly Point[];
}

/** In the order that breaks ties: column, row, along the normal, zigzag, two slanted columns. */
function shapesOf(bundle: Bundle, { along, normal }: Chord, preset: Preset): readonly Shape[] {
	const count = bundle.steps.length;
	const width = widestBadge(bundle);
	const wide = width + preset.badgeGap;
	const high = preset.badgeHeight + preset.badgeGap;
	const shape = (cost: number, offset: (rank: number, index: number) => Point): Shape => ({
		cost,
		offsets: bundle.steps.map((_, index) => offset(index - (count - 1) / 2, index))
	});
	const column = shape(0, (rank) => [0, rank * high]);
	if (count === 1) return [column];

	const pitch = Math.min(wide / Math.abs(normal[0]), high / Math.abs(normal[1]));
	// Numbers go down, or to the right where the bundle is nearly a row.
	const sense = Math.sign(Math.abs(normal[1]) > 0.35 ? normal[1] : normal[0]);
	const slant = -width * Math.sign(along[0] * along[1]);
	return [
		column,
		shape(0, (rank) => [rank * wide, 0]),
		shape(2, (rank) => [rank * pitch * sense * normal[0], rank * pitch * sense * normal[1]]),
		shape(10, (rank, index) => [rank * (0.62 * width + preset.badgeGap), ((index % 2 ? 1 : -1) * high) / 2]),
		shape(1, (rank) => [rank * 0.26 * slant, rank * high]),
		shape(2, (rank) => [rank * 0.55 * slant, rank * high])
	];
}

interface Position {
	readonly offsets: readonly Point[];
	readonly along: number;
	readonly across: number;
}

function place(
	bundle: Bundle,
	chord: Chord,
	{ offsets, along, across }: Position,
	preset: Preset
): readonly PlacedStep[] {
	const { middle, along: u, normal: n } = chord;
	const centre: Point = [middle[0] + u[0] * along + n[0] * across, middle[1] + u[1] * along + n[1] * across];
	const ranks = ranksAcross(offsets.map(([x, y]) => x * n[0] + y * n[1]));
	return bundle.steps.map((step, index) => {
		const [dx, dy] = offsets[index] ?? [0, 0];
		const badgeCentre: Point = [centre[0] + dx, centre[1] + dy];
		const rank = ranks[index] ?? 0;
		return {
			step: step.id,
			onTheSpot: false,
			badge: boxAround(badgeCentre, step.width, preset.badgeHeight),
			lane: drawLane(step, chord, { centre: badgeCentre, rank, shift: across, pitch: preset.endPitch })
		};
	});
}

/** Rank of each offset among them all, 0 in the middle; equal ones keep their order. */
function ranksAcross(offsets: readonly number[]): readonly number[] {
	const order = offsets.map((_, index) => index).sort((i, j) => (offsets[i] ?? 0) - (offsets[j] ?? 0));
	return offsets.map((_, index) => order.indexOf(index) - (offsets.length - 1) / 2);
}
