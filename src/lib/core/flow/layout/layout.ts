import type { ChannelTable } from '../channel';
import type { Flow, Point, PresetId, Variant } from '../flow';
import { placeActors, type Site } from './place-actors';
import { PRESETS } from './preset';
import { round, roundPoint } from './round';
import { routeSide } from './route/route-side';
import { describeSide, type SideLayout } from './side-layout';
import { plantDecorations, type Decoration } from './scenery/decorations';
import { layStreets, type Street } from './scenery/streets';

export type { PlacedBadge, PlacedLine, PlacedStem, SideLayout } from './side-layout';
export type { Decoration } from './scenery/decorations';
export type { Street } from './scenery/streets';

/** Everything that the map of a flow needs in one format, in user units rounded to the tenth. */
export interface MapLayout {
	readonly preset: PresetId;
	readonly width: number;
	readonly height: number;
	/** In the order of `map`. */
	readonly actors: readonly PlacedActor[];
	readonly streets: readonly Street[];
	/** From back to front. */
	readonly trees: readonly Decoration[];
	readonly sides: Readonly<Record<Variant, SideLayout>>;
}

export interface PlacedActor {
	readonly id: string;
	/**
	 * Middle of the foot, on which the façade's box and the plate are centred. The kit draws a façade around its own
	 * origin: move it by `(left − right) / 2 × scale` of its `FACADE_BOXES` to centre it here (design 5.2).
	 */
	readonly x: number;
	readonly y: number;
	/** Rounded to the thousandth. */
	readonly scale: number;
	/** `x` and `y` are its centre. */
	readonly plate: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * Lays a flow out on its map: a pure function of the flow, the channels and the format (design 5.2 and 5.3). It takes
 * some tenths of a second, so it runs when pages are built. Throws for six actors or more, which the thread shows.
 */
export function layoutFlow(flow: Flow, channels: ChannelTable, preset: PresetId): MapLayout {
	const sizes = PRESETS[preset];
	const sites = placeActors(flow, sizes);
	const without = routeSide(flow.without, channels, sites, sizes);
	const withMss = routeSide(flow.with, channels, sites, sizes);
	const ground = { sites, channels, preset: sizes };
	return {
		preset,
		width: sizes.width,
		height: sizes.height,
		actors: sites.map((site) => describeActor(site)),
		streets: layStreets(flow, sites, sizes).map(({ from, to }) => ({ from: roundPoint(from), to: roundPoint(to) })),
		trees: plantDecorations(sites, [...without.placed, ...withMss.placed], sizes).map(roundDecoration),
		sides: {
			without: describeSide(flow.without, without, ground),
			with: describeSide(flow.with, withMss, ground)
		}
	};
}

function describeActor({ id, foot, scale, plate }: Site): PlacedActor {
	const [x, y] = roundPoint(foot);
	const centre: Point = [(plate.left + plate.right) / 2, (plate.top + plate.bottom) / 2];
	const [plateX, plateY] = roundPoint(centre);
	return {
		id,
		x,
		y,
		scale: Math.round(scale * 1000) / 1000,
		plate: { x: plateX, y: plateY, width: round(plate.right - plate.left), height: round(plate.bottom - plate.top) }
	};
}

function roundDecoration({ kind, x, y, scale }: Decoration): Decoration {
	return { kind, x: round(x), y: round(y), scale: Math.round(scale * 100) / 100 };
}
