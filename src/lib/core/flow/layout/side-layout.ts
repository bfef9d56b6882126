import type { ChannelTable, LineFamily } from '../channel';
import type { Exchange, Point } from '../flow';
import type { Quadratic } from './geometry/quadratic';
import type { Site } from './place-actors';
import type { Preset } from './preset';
import { round, roundPoint } from './round';
import type { Lane, PlacedStep } from './route/candidate';
import { carriesPlus, drawnChannel } from './route/drawn-channel';
import type { Route } from './route/route-side';
import { tipAngle } from './tip-angle';
import { estimateWordWidth, fitWord, type WordFit } from './word-fit';

/** What one side draws over the places of the actors; lists are in the order of the steps. */
export interface SideLayout {
	readonly badges: readonly PlacedBadge[];
	readonly lines: readonly PlacedLine[];
	readonly stems: readonly PlacedStem[];
	/** Under 1000 when no rule of design 5.3 is broken. */
	readonly cost: number;
}

export interface PlacedBadge {
	readonly step: string;
	/** Centre. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly icon: string;
	/** A « + » tells that the step goes through several channels. */
	readonly plus: boolean;
	/** Where the badge, when current, has room for its channel's word (wide only, design 5.4). */
	readonly wordWidthFits?: WordFit;
}

export interface PlacedLine {
	readonly step: string;
	readonly family: LineFamily;
	readonly from: string;
	readonly to: string;
	/** Seen part, from sender to receiver: start, control, tip. */
	readonly curve: Quadratic;
	/** Direction of the arrow head, in degrees, clockwise from rightwards as SVG turns. */
	readonly tipAngle: number;
}

export interface PlacedStem {
	readonly step: string;
	readonly actor: string;
	/** On the edge of the badge. */
	readonly from: Point;
	/** Dot on the façade. */
	readonly to: Point;
}

/** Icon of a step in which the same data is typed again, whatever its channel (design 5.3). */
const RETYPED_ICON = 'ressaisie';

interface Ground {
	readonly sites: readonly Site[];
	readonly channels: ChannelTable;
	readonly preset: Preset;
}

/** Turns a routed side into rounded positions with what is drawn at each. */
export function describeSide(exchanges: readonly Exchange[], { placed, cost }: Route, ground: Ground): SideLayout {
	const steps = exchanges.flatMap((exchange) => {
		const found = placed.find((one) => one.step === exchange.id);
		return found ? [{ exchange, placed: found }] : [];
	});
	return {
		badges: steps.map((step) => describeBadge(step.exchange, step.placed, placed, ground)),
		lines: steps.flatMap(({ exchange, placed: { lane } }) => (lane ? describeLine(exchange, lane, ground) : [])),
		stems: steps.flatMap(({ exchange, placed: { stem } }) =>
			stem ? { step: exchange.id, actor: exchange.from, from: roundPoint(stem.from), to: roundPoint(stem.to) } : []
		),
		cost: round(cost)
	};
}

function describeBadge(
	exchange: Exchange,
	placed: PlacedStep,
	side: readonly PlacedStep[],
	{ sites, channels, preset }: Ground
): PlacedBadge {
	const channel = drawnChannel(exchange, channels);
	const { left, top, right, bottom } = placed.badge;
	const [x, y] = roundPoint([(left + right) / 2, (top + bottom) / 2]);
	const fit =
		preset.id === 'wide' ? fitWord(placed, estimateWordWidth(channel, preset), side, { sites, preset }) : undefined;
	return {
		step: exchange.id,
		x,
		y,
		width: round(right - left),
		height: round(bottom - top),
		icon: exchange.retyped ? RETYPED_ICON : channel.icon,
		plus: carriesPlus(exchange, channels),
		...(fit && { wordWidthFits: fit })
	};
}

function describeLine(exchange: Exchange, { curve, from, to }: Lane, { channels, preset }: Ground): PlacedLine {
	const [start, control, end] = curve;
	const rounded: Quadratic = [roundPoint(start), roundPoint(control), roundPoint(end)];
	return {
		step: exchange.id,
		family: drawnChannel(exchange, channels).line,
		from,
		to,
		curve: rounded,
		tipAngle: round(tipAngle(rounded, preset))
	};
}
