import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Channel, ChannelTable, LineFamily } from '../channel';
import { FACADE_BOXES } from '../facade-boxes';
import { VARIANTS, type Exchange, type Flow, type Point, type PresetId, type Variant } from '../flow';
import { layoutFlow, type MapLayout, type PlacedLine, type SideLayout } from './layout';

// The eleven invariants of design 5.3 on the real situations; the tenth, which reads the font, is elsewhere.
// Positions are rounded to the tenth on output, so distances between two of them are held to a tenth.
const ROUNDING = 0.15;
const SLOW = 180_000;

const SITUATIONS = [
	'ehpad-pharmacie',
	'dac-ssiad',
	'pcpe-mdph',
	'ime-cd',
	'maia-concertation',
	'dac-coordination',
	'pmi-camsp-mdph'
];
const FORMATS: readonly PresetId[] = ['wide', 'tall', 'projection'];
/** Crossings that someone looked at and accepted, by drawing. */
const ACCEPTED_CROSSINGS: Readonly<Record<string, number>> = {};

const content = (path: string): unknown =>
	parse(readFileSync(new URL(`../../../../../content/${path}`, import.meta.url), 'utf8'));
type WrittenChannel = Omit<Channel, 'line'> & { readonly line: { readonly family: LineFamily } };
const written = content('channels.yaml') as readonly WrittenChannel[];
const channels: ChannelTable = Object.fromEntries(
	written.map((channel) => [channel.id, { ...channel, line: channel.line.family }])
);
const flows = new Map(SITUATIONS.map((slug) => [slug, content(`scenarios/${slug}/flow.yaml`) as Flow]));

interface Drawing {
	readonly name: string;
	readonly flow: Flow;
	readonly map: MapLayout;
	readonly side: SideLayout;
	readonly exchanges: readonly Exchange[];
}
const maps = new Map<string, MapLayout>();
function draw(slug: string, format: PresetId, variant: Variant): Drawing {
	const flow = flows.get(slug) as Flow;
	const map = maps.get(slug + format) ?? layoutFlow(flow, channels, format);
	maps.set(slug + format, map);
	return { name: `${slug}/${variant}/${format}`, flow, map, side: map.sides[variant], exchanges: flow[variant] };
}

interface Rectangle {
	readonly of: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}
const around = (of: string, x: number, y: number, width: number, height: number): Rectangle => ({
	of,
	left: x - width / 2,
	top: y - height / 2,
	right: x + width / 2,
	bottom: y + height / 2
});
const badgesOf = ({ side }: Drawing) =>
	side.badges.map(({ step, x, y, width, height }) => around(step, x, y, width, height));
const sitesOf = ({ map, flow }: Drawing) =>
	map.actors.flatMap(({ id, x, y, scale, plate }) => {
		const facade = flow.actors.find((actor) => actor.id === id)?.facade ?? 'autre';
		const { left, right, top, bottom } = FACADE_BOXES[facade];
		const centre = y + ((bottom - top) * scale) / 2;
		return [
			around(id, x, centre, (left + right) * scale, (top + bottom) * scale),
			around(id, plate.x, plate.y, plate.width, plate.height)
		];
	});

const gap = (a: Rectangle, b: Rectangle): number =>
	Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
const gapTo = (box: Rectangle, [x, y]: Point): number => gap(box, { of: '', left: x, right: x, top: y, bottom: y });
const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const pairs = <T>(items: readonly T[]): [T, T][] =>
	items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
/** Much finer than the sampling of the layout. */
const trace = ({ curve: [p, c, q] }: PlacedLine): Point[] =>
	Array.from({ length: 801 }, (_, i): Point => {
		const [s, t] = [1 - i / 800, i / 800];
		return [s * s * p[0] + 2 * s * t * c[0] + t * t * q[0], s * s * p[1] + 2 * s * t * c[1] + t * t * q[1]];
	});
const tipOf = (line: PlacedLine): Point => line.curve[2];

function crossings(a: Point[], b: Point[]): number {
	const turn = (p: Point, q: Point, r: Point) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]) > 0;
	const segments = (line: Point[]) => line.slice(1).map((end, i): [Point, Point] => [line[i] as Point, end]);
	let count = 0;
	for (const [p, q] of segments(a)) {
		for (const [r, s] of segments(b)) if (turn(p, q, r) !== turn(p, q, s) && turn(r, s, p) !== turn(r, s, q)) count++;
	}
	return count;
}

const DRAWINGS = SITUATIONS.flatMap((slug) =>
	FORMATS.flatMap((format) => VARIANTS.map((variant) => [slug, format, variant] as const))
);

describe.each(DRAWINGS)('%s, %s, %s', (slug, format, variant) => {
	test('badges, plates and façades stand 6 apart', { timeout: SLOW }, () => {
		const drawing = draw(slug, format, variant);
		const [badges, sites] = [badgesOf(drawing), sitesOf(drawing)];
		for (const [a, b] of pairs(badges)) expect(gap(a, b), `${a.of} and ${b.of}`).toBeGreaterThanOrEqual(6 - ROUNDING);
		for (const badge of badges) {
			for (const site of sites)
				expect(gap(badge, site), `${badge.of} by ${site.of}`).toBeGreaterThanOrEqual(6 - ROUNDING);
		}
		for (const [a, b] of pairs(sites)) {
			if (a.of !== b.of) expect(gap(a, b), `${a.of} and ${b.of}`).toBeGreaterThanOrEqual(6 - ROUNDING);
		}
	});

	test('lines keep 5 away from other actors and from the badges of other steps', { timeout: SLOW }, () => {
		const drawing = draw(slug, format, variant);
		for (const line of drawing.side.lines) {
			const obstacles = [
				...sitesOf(drawing).filter((site) => site.of !== line.from && site.of !== line.to),
				...badgesOf(drawing).filter((badge) => badge.of !== line.step)
			];
			const points = trace(line);
			for (const box of obstacles) {
				const nearest = Math.min(...points.map((point) => gapTo(box, point)));
				expect(nearest, `${line.step} by ${box.of}`).toBeGreaterThanOrEqual(5);
			}
		}
	});

	test('every line passes under the centre of its badge and shows 40 outside it', { timeout: SLOW }, () => {
		const drawing = draw(slug, format, variant);
		for (const line of drawing.side.lines) {
			const badge = badgesOf(drawing).find(({ of }) => of === line.step) as Rectangle;
			const centre: Point = [(badge.left + badge.right) / 2, (badge.top + badge.bottom) / 2];
			const points = trace(line);
			const seen = points.slice(1).reduce((sum, point, i) => {
				return gapTo(badge, point) > 0 ? sum + distance(points[i] as Point, point) : sum;
			}, 0);
			expect(Math.min(...points.map((point) => distance(point, centre))), line.step).toBeLessThan(1);
			expect(seen, line.step).toBeGreaterThanOrEqual(40 - ROUNDING);
		}
	});

	test('tips are 13 apart, and 6 away from the other badges', { timeout: SLOW }, () => {
		const drawing = draw(slug, format, variant);
		for (const [a, b] of pairs(drawing.side.lines)) {
			expect(distance(tipOf(a), tipOf(b)), `${a.step} and ${b.step}`).toBeGreaterThanOrEqual(13 - ROUNDING);
		}
		for (const line of drawing.side.lines) {
			for (const badge of badgesOf(drawing)) {
				if (badge.of === line.step) continue;
				expect(gapTo(badge, tipOf(line)), `${line.step} by ${badge.of}`).toBeGreaterThanOrEqual(6 - ROUNDING);
			}
		}
	});

	test('no lines cross, but where it was accepted', { timeout: SLOW }, () => {
		const drawing = draw(slug, format, variant);
		const lines = drawing.side.lines.map((line) => trace(line).filter((_, i) => i % 8 === 0));
		const stems = drawing.side.stems.map(({ from, to }): Point[] => [from, to]);
		const count = pairs(lines).reduce((sum, [a, b]) => sum + crossings(a, b), 0);
		const underStems = lines.reduce(
			(sum, line) => sum + stems.reduce((all, stem) => all + crossings(line, stem), 0),
			0
		);
		expect(count + underStems).toBe(ACCEPTED_CROSSINGS[drawing.name] ?? 0);
	});

	test(
		'every step has its badge, and its line from sender to receiver or its stem, inside the frame',
		{ timeout: SLOW },
		() => {
			const drawing = draw(slug, format, variant);
			const { exchanges, side, map } = drawing;
			const frame: Rectangle = { of: 'frame', left: 0, top: 0, right: map.width, bottom: map.height };
			const between = exchanges.filter(({ from, to }) => from !== to);

			expect(side.badges.map(({ step }) => step)).toEqual(exchanges.map(({ id }) => id));
			expect(side.lines.map(({ step, from, to }) => ({ id: step, from, to }))).toEqual(
				between.map(({ id, from, to }) => ({ id, from, to }))
			);
			const spots = new Set(exchanges.filter(({ from, to }) => from === to).map(({ from }) => from));
			expect(new Set(side.stems.map(({ actor }) => actor))).toEqual(spots);
			for (const line of side.lines) {
				const points = trace(line);
				for (const point of points) expect(gapTo(frame, point), line.step).toBeLessThan(0);
				for (const [end, actor] of [
					[points[0] as Point, line.from],
					[tipOf(line), line.to]
				] as const) {
					const nearest = sitesOf(drawing).toSorted((a, b) => gapTo(a, end) - gapTo(b, end))[0] as Rectangle;
					expect(nearest.of, line.step).toBe(actor);
					// Lines to a low hub aim above or below it, to arrive spread (design 5.3, 1).
					expect(gapTo(nearest, end), `${line.step} at ${actor}`).toBeLessThan(45);
				}
			}
			for (const box of [...badgesOf(drawing), ...sitesOf(drawing)]) {
				for (const inside of [box.left, box.top, map.width - box.right, map.height - box.bottom]) {
					expect(inside, box.of).toBeGreaterThanOrEqual(6 - ROUNDING);
				}
			}
		}
	);

	test('inside a bundle, numbers go down or to the right', { timeout: SLOW }, () => {
		const { exchanges, side } = draw(slug, format, variant);
		const bundles = new Map<string, (typeof side.badges)[number][]>();
		side.badges.forEach((badge, i) => {
			const { from, to } = exchanges[i] as Exchange;
			const key = [from, to].sort().join('|');
			bundles.set(key, [...(bundles.get(key) ?? []), badge]);
		});
		for (const badges of bundles.values()) {
			badges.slice(1).forEach((badge, i) => {
				const before = badges[i] as typeof badge;
				expect(badge.y > before.y || badge.x > before.x, `${before.step} then ${badge.step}`).toBe(true);
			});
		}
	});

	test('trees and blank houses are clear of both sides', { timeout: SLOW }, () => {
		const drawing = draw(slug, format, variant);
		const { trees } = drawing.map;
		expect(trees.length).toBeGreaterThan(3);
		expect(trees.length).toBeLessThanOrEqual(format === 'tall' ? 12 : 17);
		for (const { x, y } of trees) {
			for (const box of [...badgesOf(drawing), ...sitesOf(drawing)]) expect(gapTo(box, [x, y])).toBeGreaterThan(11);
			for (const line of drawing.side.lines) {
				expect(Math.min(...trace(line).map((point) => distance(point, [x, y])))).toBeGreaterThan(15);
			}
		}
	});
});

describe.each(SITUATIONS)('%s', (slug) => {
	test('`map` names every actor once', () => {
		const { map, actors } = flows.get(slug) as Flow;
		expect([...map].sort()).toEqual(actors.map(({ id }) => id).sort());
	});

	test('the same flow, written in another order, gives the same map', { timeout: SLOW }, () => {
		const rewritten = reversedKeys(flows.get(slug)) as Flow;
		const shuffled: Flow = { ...rewritten, actors: rewritten.actors.toReversed() };
		expect(layoutFlow(shuffled, reversedKeys(channels) as ChannelTable, 'tall')).toEqual(
			draw(slug, 'tall', 'with').map
		);
	});

	test('adding a step at the end moves no actor', { timeout: SLOW }, () => {
		const flow = flows.get(slug) as Flow;
		const { map } = draw(slug, 'wide', 'with');
		const [hub, other] = [flow.map[0] as string, flow.map[flow.map.length - 1] as string];
		const added = { ...(flow.without[0] as Exchange), id: 'added', from: other, to: hub };
		const longer: Flow = { ...flow, without: [...flow.without, added], with: [...flow.with, added] };
		expect(layoutFlow(longer, channels, 'wide').actors).toEqual(map.actors);
	});
});

test.each(FORMATS)('two actors of a situation, alone on their map, break no rule in %s', (format) => {
	const flow = flows.get('ehpad-pharmacie') as Flow;
	const map = ['pharmacie', 'ehpad'];
	const between = (side: readonly Exchange[]) => side.filter(({ from, to }) => map.includes(from) && map.includes(to));
	const alone: Flow = { ...flow, map, without: between(flow.without), with: between(flow.with) };
	const { actors, sides } = layoutFlow(alone, channels, format);
	expect(actors.map(({ id }) => id)).toEqual(map);
	for (const variant of VARIANTS) {
		expect(sides[variant].badges).toHaveLength(alone[variant].length);
		expect(sides[variant].cost).toBeLessThan(1000);
	}
});

/** The same data with the keys of every object in reverse. */
function reversedKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversedKeys);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, item]) => [key, reversedKeys(item)])
	);
}
