import { describe, expect, test } from 'vitest';
import type { Exchange, Flow } from '../../flow';
import { placeActors } from '../place-actors';
import { PRESETS } from '../preset';
import { layStreets } from './streets';

const step = (from: string, to: string): Exchange => ({
	id: `${from}-${to}`,
	moment: 'm',
	from,
	to,
	channels: ['fax'],
	text: '',
	document: '',
	sensitive: false,
	exposed: false,
	retyped: false,
	untraced: false,
	note: '',
	basis: 'sourced',
	sources: []
});
const flowOf = (map: readonly string[], without: readonly Exchange[], withMss: readonly Exchange[]): Flow => ({
	actors: map.map((id) => ({ id, name: id, short: id, role: id, facade: 'autre', mailboxes: [] })),
	map,
	moments: [],
	without,
	with: withMss,
	avoided: {},
	missing: {}
});
const streetsOf = (flow: Flow, preset: 'wide' | 'tall') =>
	layStreets(flow, placeActors(flow, PRESETS[preset]), PRESETS[preset]);

describe('layStreets', () => {
	test('links the pairs that exchange on either side, 4 above their feet, once each', () => {
		const flow = flowOf(['a', 'b', 'c', 'd'], [step('b', 'a'), step('a', 'b'), step('c', 'c')], [step('a', 'd')]);
		expect(streetsOf(flow, 'wide').slice(0, -1)).toEqual([
			{ from: [92, 258], to: [400, 92] },
			{ from: [92, 258], to: [400, 394] }
		]);
	});

	// given: the first actor stands at left, or on top          then: its street goes on to that side of the frame
	test.each([
		[['a', 'b', 'c', 'd'], 'wide', [0, 258]],
		[['a', 'b', 'c', 'd', 'e'], 'tall', [0, 276]],
		[['a', 'b', 'c'], 'wide', [320, 0]],
		[['a', 'b', 'c'], 'tall', [240, 0]],
		[['a', 'b'], 'tall', [180, 0]]
	] as const)('leaves the map behind the first of %j in %s', (map, preset, exit) => {
		expect(streetsOf(flowOf(map, [], []), preset).map(({ to }) => to)).toEqual([exit]);
	});
});
