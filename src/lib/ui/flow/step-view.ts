import { channelOf, type ChannelTable, type LineFamily } from '../../core/flow/channel';
import { compareSides } from '../../core/flow/comparison';
import type { Exchange, Flow, Variant } from '../../core/flow/flow';
import { carriesPlus, drawnChannel } from '../../core/flow/layout/route/drawn-channel';
import type { MapIconName } from '../elements/icon-names';

/** One step as the map and the table show it. */
export interface StepView {
	readonly id: string;
	/** Its number on its side, from 1. */
	readonly number: number;
	/** Number of its moment, from 1. */
	readonly moment: number;
	/** Short names of the actors; equal for work done on the spot. */
	readonly from: string;
	readonly to: string;
	readonly family: LineFamily;
	readonly icon: MapIconName;
	/** Word of the channel that is drawn, and words of all the channels. */
	readonly word: string;
	readonly words: readonly string[];
	/** The badge carries a « + ». */
	readonly plus: boolean;
	readonly exchange: Exchange;
}

/** Icon of a step whose data is typed again: it replaces the icon of the channel (design 5.3). */
export const RETYPED_ICON: MapIconName = 'ressaisie';

/** The steps of one side, in display order. */
export function viewSteps(flow: Flow, variant: Variant, channels: ChannelTable): readonly StepView[] {
	const momentNumbers = new Map(flow.moments.map((moment, index) => [moment.id, index + 1]));
	const shortNames = new Map(flow.actors.map((actor) => [actor.id, actor.short]));

	return flow[variant].map((exchange, index): StepView => {
		const drawn = drawnChannel(exchange, channels);
		const shorts = [drawn.short, ...exchange.channels.map((id) => channelOf(channels, id).short)];
		return {
			id: exchange.id,
			number: index + 1,
			moment: momentNumbers.get(exchange.moment) ?? 0,
			from: shortNames.get(exchange.from) ?? exchange.from,
			to: shortNames.get(exchange.to) ?? exchange.to,
			family: exchange.from === exchange.to ? 'on-the-spot' : drawn.line,
			// channels.yaml names icons of the list: a content test checks it.
			icon: exchange.retyped ? RETYPED_ICON : (drawn.icon as MapIconName),
			word: drawn.short,
			words: [...new Set(shorts)],
			plus: carriesPlus(exchange, channels),
			exchange
		};
	});
}

/** What one side does at a moment: its steps, or the sentence that says why there is none. */
export interface SideView {
	readonly steps: readonly StepView[];
	readonly nothing?: { readonly kind: 'avoided' | 'missing'; readonly reason: string } | undefined;
}

export interface MomentView {
	readonly number: number;
	readonly title: string;
	readonly sides: Readonly<Record<Variant, SideView>>;
}

/** The rows of the table. */
export function viewMoments(flow: Flow, steps: Readonly<Record<Variant, readonly StepView[]>>): readonly MomentView[] {
	return compareSides(flow).map((compared): MomentView => {
		const view = (variant: Variant): SideView => {
			const side = compared[variant];
			const own = steps[variant].filter((step) => step.moment === compared.number);
			return side.kind === 'exchanges' ? { steps: own } : { steps: [], nothing: side };
		};
		return {
			number: compared.number,
			title: compared.moment.title,
			sides: { without: view('without'), with: view('with') }
		};
	});
}

export interface LegendEntry {
	readonly family: LineFamily;
	readonly icon: MapIconName;
	/** Undefined for data typed again: the word is not a channel's. */
	readonly word: string | undefined;
}

/** The channels that a map shows, in order of appearance, each once. */
export function legendOf(steps: readonly StepView[]): readonly LegendEntry[] {
	const entries = new Map<string, LegendEntry>();
	for (const { family, icon, word } of steps) {
		const key = `${icon} ${family}`;
		if (!entries.has(key)) entries.set(key, { family, icon, word: icon === RETYPED_ICON ? undefined : word });
	}
	return [...entries.values()];
}

/** Key of a situation on the map, the part of a step's id before its side: `sc1` for `sc1-sans-3`. */
export function placeKey(flow: Flow): string {
	return (flow.without[0] ?? flow.with[0])?.id.replace(/-(sans|avec)-.*$/, '') ?? '';
}
