import type { Point, PresetId } from '../flow';

/** Largest size of a façade, in user units, and largest scale of its drawing. */
export interface FacadeLimits {
	readonly width: number;
	readonly height: number;
	readonly scale: number;
}

/** Places for a number of actors: limits of their façades, then the middle of each foot in the order of `map`. */
export interface Arrangement {
	readonly limits: FacadeLimits;
	readonly slots: readonly Point[];
}

/** Sizes of one format of the map, in user units: one unit is one CSS pixel at the smallest size used. */
export interface Preset {
	readonly id: PresetId;
	readonly width: number;
	readonly height: number;
	/** Kept free along the frame. */
	readonly margin: number;
	/** Text of a plate. */
	readonly text: number;
	readonly plateHeight: number;
	/** Between the foot of a façade and its plate. */
	readonly plateGap: number;
	readonly badgeWidth: number;
	readonly badgeHeight: number;
	/** Added to a badge that carries the « + » of several channels. */
	readonly plusWidth: number;
	/** Between the badges of a bundle. */
	readonly badgeGap: number;
	/** Between the ends of the lanes of a bundle. */
	readonly endPitch: number;
	readonly line: number;
	readonly head: number;
	readonly street: number;
	readonly maxDecorations: number;
	/** By number of actors; six actors or more have no map (design 5.5). */
	readonly arrangements: ReadonlyMap<number, Arrangement>;
}

const WIDE: Preset = {
	id: 'wide',
	width: 640,
	height: 440,
	margin: 8,
	text: 14.5,
	plateHeight: 27,
	plateGap: 7,
	badgeWidth: 62,
	badgeHeight: 34,
	plusWidth: 13,
	badgeGap: 9,
	endPitch: 19,
	line: 4.1,
	head: 17,
	street: 44,
	maxDecorations: 17,
	arrangements: new Map([
		[2, arrangement(150, 100, 1.2, [120, 300], [520, 300])],
		[3, arrangement(140, 92, 1.15, [320, 116], [100, 372], [540, 372])],
		[4, arrangement(118, 78, 0.95, [92, 262], [400, 96], [556, 262], [400, 398])],
		[5, arrangement(112, 74, 0.9, [80, 248], [312, 86], [568, 152], [568, 348], [312, 398])]
	])
};

const TALL: Preset = {
	id: 'tall',
	width: 360,
	height: 520,
	margin: 6,
	text: 13.5,
	plateHeight: 25,
	plateGap: 6,
	badgeWidth: 56,
	badgeHeight: 32,
	plusWidth: 12,
	badgeGap: 8,
	endPitch: 16,
	line: 4.1,
	head: 15,
	street: 32,
	maxDecorations: 12,
	arrangements: new Map([
		[2, arrangement(110, 72, 0.9, [180, 100], [180, 460])],
		[3, arrangement(100, 64, 0.8, [240, 92], [60, 282], [232, 474])],
		[4, arrangement(94, 58, 0.74, [58, 286], [262, 84], [304, 276], [262, 478])],
		[5, arrangement(82, 50, 0.64, [54, 280], [192, 74], [304, 184], [304, 350], [192, 482])]
	])
};

const PROJECTION: Preset = {
	id: 'projection',
	width: 800,
	height: 520,
	margin: 8,
	text: 20,
	plateHeight: 35,
	plateGap: 8,
	badgeWidth: 78,
	badgeHeight: 42,
	plusWidth: 16,
	badgeGap: 10,
	endPitch: 22,
	line: 5.2,
	head: 23,
	street: 54,
	maxDecorations: 17,
	arrangements: new Map([
		[2, arrangement(180, 120, 1.4, [150, 340], [650, 340])],
		[3, arrangement(160, 100, 1.3, [400, 120], [120, 444], [680, 444])],
		[4, arrangement(132, 84, 1.06, [110, 306], [480, 104], [684, 300], [480, 466])],
		[5, arrangement(118, 74, 0.94, [100, 300], [392, 100], [700, 176], [700, 408], [392, 464])]
	])
};

/** The three formats of design 5.2. */
export const PRESETS: Readonly<Record<PresetId, Preset>> = { wide: WIDE, tall: TALL, projection: PROJECTION };

function arrangement(width: number, height: number, scale: number, ...slots: Point[]): Arrangement {
	return { limits: { width, height, scale }, slots };
}
