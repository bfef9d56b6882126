import type { Point } from '../../flow';
import { boxAround, type Box } from '../geometry/box';
import { segmentLine } from '../geometry/polyline';
import type { Site } from '../place-actors';
import type { Preset } from '../preset';
import { widestBadge, type Bundle } from './bundle';
import { boundsOf, cheapest, type Candidate, type PlacedStep, type Stem } from './candidate';
import { costInside } from './mutual-cost';
import { costOfStep } from './own-cost';

/** Seen part of a stem, in user units. */
const STEM = 14;
/** How far a stem goes on under a roof or a plate, where its dot is. */
const STEM_END = 6;
const SHIFTS = [0, -1, 1, -2, 2, -3, 3];
const SIDE_SHIFTS = [0, -14, 14];

/** One arrangement of badges by an actor, before it is judged. */
interface Arrangement {
	readonly cost: number;
	readonly centres: readonly Point[];
	/** Stem of the badge at `index`, when it has one. */
	readonly stemAt: (badge: Box, index: number) => Stem | undefined;
}

/** Every way to draw what an actor does on the spot, cheapest first (design 5.3, 3). */
export function spotCandidates(
	bundle: Bundle,
	site: Site,
	sites: readonly Site[],
	preset: Preset
): readonly Candidate[] {
	const stack: Stack = {
		count: bundle.steps.length,
		site,
		wide: widestBadge(bundle) + preset.badgeGap,
		high: preset.badgeHeight + preset.badgeGap,
		preset,
		width: widestBadge(bundle)
	};
	const arrangements = [
		...columnsAbove(stack),
		...rowsAbove(stack),
		...gridsAbove(stack),
		...columnsUnder(stack),
		...sideColumns(stack)
	];
	return cheapest(
		arrangements.map(({ cost, centres, stemAt }) => {
			const placed = bundle.steps.map((step, index): PlacedStep => {
				const badge = boxAround(centres[index] ?? site.centre, step.width, preset.badgeHeight);
				const stem = stemAt(badge, index);
				return { step: step.id, onTheSpot: true, badge, ...(stem && { stem }) };
			});
			const steps = placed.map((step) => costOfStep(step, { preset, sites }));
			return {
				placed,
				bounds: boundsOf(placed),
				cost: cost + steps.reduce((sum, one) => sum + one, 0) + costInside(placed)
			};
		})
	);
}

interface Stack {
	readonly count: number;
	readonly site: Site;
	readonly preset: Preset;
	/** Widest badge. */
	readonly width: number;
	/** Pitch of badges in a row, and in a column. */
	readonly wide: number;
	readonly high: number;
}

function columnsAbove(stack: Stack): readonly Arrangement[] {
	const { count, high } = stack;
	return shiftsUpTo(2).map((q) => {
		const [x, bottom] = lowestAbove(stack, q);
		return {
			cost: 3 * Math.abs(q) + 4 * (count - 1),
			centres: ranks(count).map((rank) => [x, bottom - (count - 1 - rank) * high]),
			stemAt: (badge, index) => (index === count - 1 ? stemDown(badge, stack.site) : undefined)
		};
	});
}

function rowsAbove(stack: Stack): readonly Arrangement[] {
	const { count, wide } = stack;
	if (count < 2) return [];
	return shiftsUpTo(3).map((q) => {
		const [x, y] = lowestAbove(stack, q);
		return {
			cost: 5 + 3 * Math.abs(q),
			centres: ranks(count).map((rank) => [x + (rank - (count - 1) / 2) * wide, y]),
			stemAt: (badge) => stemDown(badge, stack.site)
		};
	});
}

function gridsAbove(stack: Stack): readonly Arrangement[] {
	const { count, wide, high } = stack;
	if (count < 3) return [];
	const rows = Math.ceil(count / 2);
	return shiftsUpTo(3).map((q) => {
		const [x, bottom] = lowestAbove(stack, q);
		return {
			cost: 14 + 3 * Math.abs(q),
			centres: ranks(count).map((rank) => {
				const isAlone = rank === count - 1 && count % 2 === 1;
				const row = Math.floor(rank / 2);
				return [x + (isAlone ? 0 : ((rank % 2) - 0.5) * wide), bottom - (rows - 1 - row) * high];
			}),
			stemAt: (badge, index) => (Math.floor(index / 2) === rows - 1 ? stemDown(badge, stack.site) : undefined)
		};
	});
}

function columnsUnder(stack: Stack): readonly Arrangement[] {
	const { count, high, site, preset, width } = stack;
	return shiftsUpTo(1).map((q) => {
		const x = site.foot[0] + 0.3 * q * width;
		const top = site.plate.bottom + STEM + preset.badgeHeight / 2;
		return {
			cost: 16 + 3 * Math.abs(q) + 4 * (count - 1),
			centres: ranks(count).map((rank) => [x, top + rank * high]),
			stemAt: (badge, index) => (index === 0 ? stemUp(badge, site) : undefined)
		};
	});
}

/** Beside the hub a badge is in the way of the spokes, the more so at right; elsewhere both sides are worth the same. */
function sideColumns(stack: Stack): readonly Arrangement[] {
	const { site, width } = stack;
	const left = site.facade.left - STEM - width / 2;
	const right = site.facade.right + STEM + width / 2;
	const sides = [
		{ x: left, cost: site.isHub ? 26 : 14 },
		{ x: right, cost: site.isHub ? 34 : 14 }
	];
	return sides.flatMap(({ x, cost }) =>
		SIDE_SHIFTS.map((shift) => sideColumn(stack, x, shift, cost + 0.3 * Math.abs(shift)))
	);
}

function sideColumn({ count, high, site }: Stack, x: number, shift: number, cost: number): Arrangement {
	const middle = (site.facade.top + site.facade.bottom) / 2 + shift;
	return {
		cost,
		centres: ranks(count).map((rank) => [x, middle + (rank - (count - 1) / 2) * high]),
		stemAt: (badge) => stemAside(badge, site)
	};
}

/** Centre of a badge that stands one stem above the roof. */
function lowestAbove({ site, preset, width }: Stack, q: number): Point {
	return [site.foot[0] + 0.3 * q * width, site.facade.top - STEM - preset.badgeHeight / 2];
}

function stemDown(badge: Box, { facade, foot }: Site): Stem {
	const x = (badge.left + badge.right) / 2;
	const onRoof = nearTo(foot[0], x, 0.4 * (facade.right - facade.left));
	return stemOf([x, badge.bottom], [onRoof, facade.top + STEM_END], [x, badge.bottom + STEM / 2]);
}

function stemUp(badge: Box, { plate, foot }: Site): Stem {
	const x = (badge.left + badge.right) / 2;
	const onPlate = nearTo(foot[0], x, 0.4 * (plate.right - plate.left));
	return stemOf([x, badge.top], [onPlate, plate.bottom - STEM_END], [x, badge.top - STEM / 2]);
}

function stemAside(badge: Box, { facade, foot }: Site): Stem {
	const y = (badge.top + badge.bottom) / 2;
	const isLeft = badge.right < foot[0];
	const inset = 0.3 * (facade.right - facade.left);
	const x = isLeft ? badge.right : badge.left;
	const onWall: Point = [isLeft ? facade.left + inset : facade.right - inset, y];
	return stemOf([x, y], onWall, [isLeft ? x + STEM / 2 : x - STEM / 2, y]);
}

function stemOf(from: Point, to: Point, middle: Point): Stem {
	return { from, to, middle, path: segmentLine(from, to) };
}

function nearTo(centre: number, value: number, reach: number): number {
	return Math.min(Math.max(value, centre - reach), centre + reach);
}

function shiftsUpTo(limit: number): readonly number[] {
	return SHIFTS.filter((shift) => Math.abs(shift) <= limit);
}

function ranks(count: number): readonly number[] {
	return Array.from({ length: count }, (_, rank) => rank);
}
