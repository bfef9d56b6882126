import type { FacadeId } from '../../core/flow/flow';
import { bar, bench, box, bust, chimney, door, fill, flat, line, pediment, pitch, side, stack, windows } from './kit';
import type { Shape } from './paint';
import { circle, polygon, polyline, rect, roundRect, type Spot } from './path';
import { drawBush, drawTree } from './tree';

type Drawing = () => readonly Shape[];

/** One function per structure: walls, roof, windows, door, then the one attribute that tells it, then the green. */
const DRAWINGS: Readonly<Record<FacadeId, Drawing>> = {
	/** Awning, bench and lime tree. */
	ehpad: () => [
		...pitch(box(92, 60, 24), 22),
		...chimney(-28, -78, 7),
		...windows([-43, -21, 1, 23], -54, 10, 13, { lit: [1], shutters: 'brick' }),
		...windows([-43, -21, 1, 23], -30, 10, 13, { lit: [3], shutters: 'brick' }),
		fill('brick', polygon([-25.5, -17], [-22, -22], [0, -22], [3.5, -17])),
		...door(-17, 12, 16),
		fill('outline', rect(-24, -17, 1.8, 17), rect(0, -17, 1.8, 17)),
		bench(12, 18),
		...drawTree(-73, 0, 1.45),
		...drawBush(70)
	],

	/** Striped awning and cross. */
	pharmacie: () => {
		const stripe = (rank: number) =>
			polygon([-42 + 8 * rank, -37], [-34 + 8 * rank, -37], [-39 + 9 * rank, -26], [-48 + 9 * rank, -26]);
		return [
			...flat(box(66, 42, 20)),
			fill('pane', rect(-37, -26, 20, 26), rect(2, -26, 16, 26)),
			fill('lamp', rect(-35, -16, 5, 9), rect(5, -15, 9, 8)),
			fill('brick', rect(-28, -13, 8, 6)),
			...door(-13, 11, 26, 'door', false),
			fill('outline', rect(23, -42, 14, 2)),
			fill('wall', polygon([-42, -37], [22, -37], [24, -26], [-48, -26]), roundRect(35, -54, 22, 22, 2.5)),
			fill('teal', ...[0, 2, 4, 6].map(stripe)),
			fill('teal', cross(46, -43, 16, 6)),
			...drawBush(-51, 0, 0.89)
		];
	},

	/** Doctor's plate. */
	medecin: () => [
		...pitch(box(58, 38, 20), 24),
		...chimney(1, -62, 6),
		...windows([-26.5, 7.5], -33, 9, 13, { lit: [0], shutters: 'blue' }),
		...door(-15, 11, 20),
		fill('lamp', rect(-1, -15, 8, 8)),
		fill('outline', cross(3, -11, 5, 2)),
		...drawTree(53),
		...drawBush(-45.5, 0, 0.78)
	],

	/** Car. */
	ssiad: () => [
		...pitch(box(60, 32, 20), 18),
		fill('brick', 'M32 1.8V-2.5C32 -6 34.2 -8 38 -8H41L45.6 -15.5H61L67.6 -8H72C75.6 -8 77.6 -6 77.6 -2.5V1.8Z'),
		fill(
			'pane',
			polygon([42.2, -7.7], [46.8, -13.5], [52.6, -13.5], [52.6, -7.7]),
			polygon([55.2, -7.7], [55.2, -13.5], [61, -13.5], [66, -7.7])
		),
		fill('outline', circle(41.4, 0.8, 4.6), circle(67.8, 0.8, 4.6)),
		...windows([-26, 6], -28, 13, 13, { lit: [1] }),
		...door(-14, 10, 19),
		fill('wall', circle(41.4, 0.8, 1.9), circle(67.8, 0.8, 1.9)),
		...drawTree(-52)
	],

	/** Linked-dots mast. */
	dac: () => {
		const dots: readonly Spot[] = [
			[0, -93],
			[-10, -80],
			[10, -80]
		];
		const row = [-21.8, -0.2];
		return [
			...flat(box(54, 54, 22)),
			...windows(row, -52, 20.4, 9),
			...windows(row, -35, 20.4, 9, { lit: [0, 1] }),
			...windows(row, -18, 20.4, 9),
			...door(-16, 11, 13),
			...dots.map(([x, y], rank) => fill((['blue', 'brick', 'teal'] as const)[rank] ?? 'blue', circle(x, y, 5))),
			line('outline', 1.9, `${polyline(...dots)}Z`, polyline([0, -80], [0, -66.5])),
			...drawBush(-44)
		];
	},

	/** Pediment and ramp. */
	mdph: () => [
		...pediment(-56.4, 34.4, -47.9, 26.6, 22),
		fill('wall', rect(-53, -48, 84, 48), rect(-56, -50, 90, 5)),
		side(box(84, 45, 22)),
		fill('side', ...[-47, -24.5, -2, 20.5].map((x) => rect(x, -44, 5, 44))),
		...windows([-33.5, 11.5], -34, 9, 16, { lit: [0] }),
		fill('lamp', circle(-11, -58, 6)),
		...door(-15, 9, 24, 'door', false),
		fill('roof-dark', polygon([-87, 0], [-47, -7], [-47, 0])),
		line('outline', 1.9, polyline([-85, -1], [-85, -10.1], [-46, -16.9]), polyline([-65, -13.6], [-65, -4]))
	],

	/** Swing. */
	ime: () => [
		...pitch(box(50, 34, 20, -60), 16),
		...door(-38, 9, 16, 'teal'),
		...flat(box(40, 22, 18, 2), { paint: 'blue' }),
		...windows([-46, -24], -30, 12, 12, { lit: [0] }),
		fill('lamp', rect(22, -20, 10, 12)),
		fill('brick', rect(8, -20, 10, 12), rect(-81, -11, 13, 3)),
		line(
			'outline',
			1.9,
			polyline([-89.8, -0.8], [-83, -28], [-63, -28], [-56.2, -0.8]),
			polyline([-79, -28], [-79, -11.5]),
			polyline([-70, -28], [-70, -11.5])
		),
		...drawTree(70)
	],

	/** Signpost. */
	pcpe: () => [
		...pitch(box(52, 34, 18), 22),
		fill('outline', rect(-52.2, -40, 2.4, 40)),
		...windows([-23, 6], -29, 10, 12, { lit: [1], shutters: 'teal' }),
		...door(-14, 10, 18, 'brick'),
		fill('lamp', polygon([-61, -38], [-39, -38], [-35, -34], [-39, -30], [-61, -30])),
		fill('brick', polygon([-41, -27], [-61, -27], [-65, -23], [-61, -19], [-41, -19])),
		...drawBush(43, 0, 0.89)
	],

	/** Pram. */
	pmi: () => [
		...pitch(box(60, 36, 20), 22),
		...windows([-26, 6], -31, 12, 13, { lit: [0], shutters: 'brick' }),
		...door(-15, 10, 19, 'teal'),
		fill('brick', 'M52 -10H78C78 -5 75 -2 70.5 -2H59.5C55 -2 52 -5 52 -10Z'),
		fill('blue', 'M65 -10V-24C73 -24 78 -18.5 78 -10Z'),
		fill('outline', circle(58, -1, 4), circle(72, -1, 4), rect(41, -21, 4.8, 2), bar([44.7, -20.5], [51.8, -9.4], 2)),
		...drawTree(-52)
	],

	/** Cubes. */
	camsp: () => [
		...flat(box(74, 29, 20), { paint: 'teal', edge: 5, left: 3, right: 3 }),
		fill('lamp', rect(-39, -27, 16, 14), rect(59, -24, 12, 12)),
		fill('pane', rect(-18, -27, 16, 14)),
		...door(6, 11, 20, 'brick'),
		fill('brick', rect(53, -12, 12, 12)),
		fill('blue', rect(66, -12, 12, 12)),
		fill('teal', circle(89, -6, 6)),
		...drawBush(-56)
	],

	/** Letterbox. */
	domicile: () => [
		...pitch(box(46, 30, 18), 22),
		...chimney(1, -52, 6, false),
		...windows([-20.5, 3.5], -25, 9, 12, { lit: [0], shutters: 'teal' }),
		...door(-13, 9, 17),
		fill('brick', roundRect(40, -26, 18, 12, 2)),
		fill('outline', rect(46.8, -14, 2.4, 14), rect(44, -22, 10, 1.8)),
		...drawBush(-38, 0, 0.89)
	],

	/** Blue « H », two wings and a canopy. */
	hopital: () => [
		...flat(box(46, 68, 20, -65)),
		...flat(box(52, 42, 20, -7)),
		...windows([-55.5, -42, -28.5], -62, 9, 11, { lit: [2] }),
		...windows([-55.5, -42, -28.5], -44, 9, 11, { lit: [0] }),
		...windows([-55.5, -42, -28.5], -26, 9, 11),
		...windows([1, 13.4, 25.6, 37.8], -38, 8, 11, { lit: [1] }),
		fill('pane', rect(1, -19, 17, 19), rect(20, -19, 17, 19)),
		fill('lamp', rect(-39, -12, 12, 8)),
		...door(-53, 8, 13, 'door', false),
		fill('outline', rect(-43, -80, 2, 5)),
		fill('blue', polygon([-1, -26], [47, -26], [43, -21], [-5, -21]), roundRect(-52, -99, 20, 20, 2.5)),
		fill('wall', rect(-47.4, -94.2, 2.7, 10.4), rect(-39.3, -94.2, 2.7, 10.4), rect(-45, -90.4, 6, 2.7)),
		...drawTree(77, 0, 1.07),
		...drawBush(-73, 0, 0.95)
	],

	/** School bag. */
	sessad: () => [
		fill('brick', roundRect(38, -21.8, 22, 21, 4)),
		...pitch(box(58, 34, 19, -52), 19.2, 'blue'),
		fill(
			'roof-dark',
			'M40 -14.5C40 -21.8 44 -25.3 49 -25.3C54 -25.3 58 -21.8 58 -14.5H56C56 -20.4 53 -23.3 49 -23.3C45 -23.3 42 -20.4 42 -14.5Z',
			roundRect(41.4, -13.8, 15.2, 8.8, 1.5)
		),
		...windows([-40.5, -6], -29, 10.5, 13, { lit: [0], shutters: 'teal' }),
		fill('lamp', roundRect(46, -10, 6, 5, 1)),
		...door(-28, 11, 19, 'teal'),
		...drawTree(-66.2, 0, 1.05),
		...drawBush(76, 0, 0.67)
	],

	/** Clock and pennant. */
	ecole: () => {
		const [gable, slope] = pediment(-28, 0, -52, 14, 7);
		return [
			...pitch(box(80, 36, 22, -55), 17.5),
			gable,
			fill('wall', rect(-25, -52, 22, 52)),
			side(box(22, 52, 7, -25)),
			slope,
			...windows([-45.5, -33.5], -29, 9, 14, { lit: [0] }),
			...windows([8.6, 18.2], -29, 8, 14, { lit: [1] }),
			...door(-20, 12, 21, 'brick'),
			line(
				'outline',
				1.7,
				circle(-14, -43, 6.5),
				polyline([-14, -46.6], [-14, -43], [-11, -41]),
				polyline([-7, -82.2], [-7, -69])
			),
			fill('blue', polygon([-6.1, -82.6], [8.4, -79.3], [-6.1, -75])),
			fill('lamp', rect(57, -6.8, 9, 6.8), rect(77, -6.8, 9, 6.8)),
			fill('teal', rect(67, -6.8, 9, 6.8)),
			...drawTree(-69, 0, 1.13)
		];
	},

	/** Two plain busts behind the window, and a bench. */
	'service-social': () => [
		...flat(box(66, 39, 20, -50), { paint: 'brick', edge: 5, left: 3, right: 3 }),
		fill('pane', rect(-43.6, -32, 15, 24), rect(-27, -32, 15, 24)),
		bust('blue', -35.2, -8, 0.43),
		bust('teal', -20.4, -8, 0.43),
		...door(-3, 12, 22),
		bench(43, 24, 3, 1.12),
		...drawTree(78, 0, 0.945),
		...drawBush(-58, 0, 0.95)
	],

	/** No attribute, on purpose. */
	autre: () => [
		...pitch(box(54, 34, 18), 20),
		...windows([-24.2, 6], -28, 10, 13),
		...door(-14, 11, 19),
		...drawBush(-42, 0, 0.89),
		...drawBush(48, 0, 0.78)
	],

	/** Flag. */
	departement: () => [
		fill('roof', polygon([-57, -58], [-37, -67], [61, -67], [38.8, -57])),
		fill('wall', rect(-60, -56, 96, 56), rect(-63, -58, 102, 6)),
		fill('side', polygon([36, 0], [60, -10.8], [60, -66.5], [39, -57], [39, -52], [36, -52])),
		...windows([-48.5, -30, -11.5, 7, 25.5], -49, 9, 14, { lit: [1] }),
		...windows([-48.5, -30], -23, 9, 14, { lit: [0] }),
		...windows([7, 25.5], -23, 9, 14, { lit: [1] }),
		...door(-18, 13, 22, 'door', false),
		fill('roof-dark', polygon([-21.8, -24], [-11.5, -32], [-1.2, -24])),
		fill('outline', rect(-13, -92, 2, 30)),
		fill('teal', polygon([-11, -92], [11.5, -88], [-11, -80])),
		...drawTree(72),
		...drawBush(-68, 0, 0.87)
	]
};

/** A plus sign, `size` across with arms `arm` thick. */
function cross(cx: number, cy: number, size: number, arm: number): string {
	const [a, b] = [arm / 2, size / 2];
	return polygon(
		[cx - a, cy - b],
		[cx + a, cy - b],
		[cx + a, cy - a],
		[cx + b, cy - a],
		[cx + b, cy + a],
		[cx + a, cy + a],
		[cx + a, cy + b],
		[cx - a, cy + b],
		[cx - a, cy + a],
		[cx - b, cy + a],
		[cx - b, cy - a],
		[cx - a, cy - a]
	);
}

/** The drawing of a structure, in paint order, foot at (0, 0). Its extent is the constant of `FACADE_BOXES`. */
export function drawFacade(id: FacadeId): readonly Shape[] {
	return stack(...DRAWINGS[id]());
}
