import type { ChannelTable } from '../../channel';
import type { Exchange } from '../../flow';
import type { Preset } from '../preset';
import { carriesPlus } from './drawn-channel';

/** A step as the layout needs it. */
export interface Step {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	/** Width of its badge, in user units. */
	readonly width: number;
}

/** Steps that share a place: those between two actors, or those done on the spot by one (then `a` is `b`). */
export interface Bundle {
	readonly a: string;
	readonly b: string;
	/** In the order of the side. */
	readonly steps: readonly Step[];
}

/** Groups the steps of a side, bundles in the order of their first step. */
export function groupBundles(
	exchanges: readonly Exchange[],
	channels: ChannelTable,
	preset: Preset
): readonly Bundle[] {
	const bundles = new Map<string, { a: string; b: string; steps: Step[] }>();
	for (const exchange of exchanges) {
		const { id, from, to } = exchange;
		// Sorted identifiers, so that the direction of a first step does not turn the whole bundle.
		const [a, b] = from < to ? [from, to] : [to, from];
		const key = `${a}|${b}`;
		const bundle = bundles.get(key) ?? { a, b, steps: [] };
		bundles.set(key, bundle);
		const width = preset.badgeWidth + (carriesPlus(exchange, channels) ? preset.plusWidth : 0);
		bundle.steps.push({ id, from, to, width });
	}
	return [...bundles.values()];
}

/** Widest badge of a bundle. */
export function widestBadge(bundle: Bundle): number {
	return Math.max(...bundle.steps.map((step) => step.width));
}
