import { channelOf, type ChannelTable } from './channel';
import type { Exchange, Flow, Variant } from './flow';

/** What « Le compte » shows of one side. Counted from the steps, never written by hand (README, « Counting »). */
export interface SideCount {
	readonly steps: number;
	readonly channels: number;
	readonly exposed: number;
	readonly retyped: number;
	readonly untraced: number;
}

export const COUNTED = ['steps', 'channels', 'exposed', 'retyped', 'untraced'] as const;
export type Counted = (typeof COUNTED)[number];

/**
 * Different channels between two actors: work on the spot and on-the-spot lines (software, directory) do not count,
 * and the kinds of MSSanté mailbox are one channel.
 */
function countChannels(exchanges: readonly Exchange[], channels: ChannelTable): number {
	const seen = new Set<string>();
	for (const exchange of exchanges) {
		if (exchange.from === exchange.to) continue;
		for (const id of exchange.channels) {
			const { line } = channelOf(channels, id);
			if (line !== 'on-the-spot') seen.add(line === 'mss' ? 'mss' : id);
		}
	}
	return seen.size;
}

/** Counts one side of a flow. */
export function countSide(flow: Flow, variant: Variant, channels: ChannelTable): SideCount {
	const exchanges = flow[variant];
	const marked = (marker: 'exposed' | 'retyped' | 'untraced') =>
		exchanges.filter((exchange) => exchange[marker]).length;
	return {
		steps: exchanges.length,
		channels: countChannels(exchanges, channels),
		exposed: marked('exposed'),
		retyped: marked('retyped'),
		untraced: marked('untraced')
	};
}
