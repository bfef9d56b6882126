import { describe, expect, test } from 'vitest';
import { FACADE_IDS, type Actor, type FacadeId, type Flow, type PresetId } from '../flow';
import { gapBetween } from './geometry/box';
import { placeActors } from './place-actors';
import { PRESETS } from './preset';

const actor = (id: string, facade: FacadeId, short = id): Actor => ({
	id,
	name: id,
	short,
	role: id,
	facade,
	mailboxes: []
});
const flowOf = (actors: readonly Actor[], places?: Flow['mapPlaces']): Flow => ({
	actors,
	map: actors.map(({ id }) => id),
	mapPlaces: places,
	moments: [],
	without: [],
	with: [],
	avoided: {},
	missing: {}
});
const FORMATS: readonly PresetId[] = ['wide', 'tall', 'projection'];

describe('placeActors', () => {
	// given: every façade of the kit in every slot, since an author may put any structure anywhere
	const cases = FORMATS.flatMap((format) => [2, 3, 4, 5].map((count) => [format, count] as const));
	test.each(cases)('in %s, %d actors of any kind fit the frame, apart from one another', (format, count) => {
		const preset = PRESETS[format];
		for (const facade of FACADE_IDS) {
			const actors = Array.from({ length: count }, (_, i) => actor(`actor-${i}`, facade, 'Autres SSIAD'));
			const sites = placeActors(flowOf(actors), preset);
			sites.forEach(({ bounds }, i) => {
				expect(bounds.left).toBeGreaterThanOrEqual(preset.margin);
				expect(bounds.top).toBeGreaterThanOrEqual(preset.margin);
				expect(bounds.right).toBeLessThanOrEqual(preset.width - preset.margin);
				expect(bounds.bottom).toBeLessThanOrEqual(preset.height - preset.margin);
				for (const other of sites.slice(i + 1)) expect(gapBetween(bounds, other.bounds)).toBeGreaterThanOrEqual(6);
			});
		}
	});

	test('an author’s place replaces the slot of that actor, in that format alone', () => {
		const actors = ['a', 'b', 'c', 'd'].map((id) => actor(id, 'autre'));
		const moved = flowOf(actors, { tall: { b: [250, 120] } });
		const feet = (flow: Flow, format: PresetId) => placeActors(flow, PRESETS[format]).map(({ foot }) => foot);

		expect(feet(moved, 'tall')[1]).toEqual([250, 120]);
		expect(feet(moved, 'tall').toSpliced(1, 1)).toEqual(feet(flowOf(actors), 'tall').toSpliced(1, 1));
		expect(feet(moved, 'wide')).toEqual(feet(flowOf(actors), 'wide'));
	});

	test('a wide plate near the frame pushes its actor inwards', () => {
		const [, , , right] = placeActors(
			flowOf([
				actor('a', 'dac'),
				actor('b', 'dac'),
				actor('c', 'dac'),
				actor('d', 'dac', 'Service autonomie'),
				actor('e', 'dac')
			]),
			PRESETS.tall
		);
		expect(right?.foot[0]).toBeLessThan(304);
		expect(right?.plate.right).toBe(PRESETS.tall.width - PRESETS.tall.margin);
	});

	test('there is a hub from four actors on', () => {
		const hubs = [2, 3, 4, 5].map((count) => {
			const actors = Array.from({ length: count }, (_, i) => actor(`actor-${i}`, 'autre'));
			return placeActors(flowOf(actors), PRESETS.wide).map(({ isHub }) => isHub);
		});
		expect(hubs).toEqual([
			[false, false],
			[false, false, false],
			[true, false, false, false],
			[true, false, false, false, false]
		]);
	});

	test('six actors have no map', () => {
		const actors = Array.from({ length: 6 }, (_, i) => actor(`actor-${i}`, 'autre'));
		expect(() => placeActors(flowOf(actors), PRESETS.wide)).toThrow('No map for 6 actors');
	});
});
