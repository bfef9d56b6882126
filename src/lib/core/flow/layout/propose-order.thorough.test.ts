import { describe, expect, test } from 'vitest';
import type { ChannelTable } from '../channel';
import type { Exchange, Flow } from '../flow';
import { layoutFlow } from './layout';
import { proposeOrder } from './propose-order';

const channels: ChannelTable = {
	fax: {
		id: 'fax',
		label: 'Fax',
		short: 'Fax',
		secured: 'no',
		why: '',
		sources: [],
		sends: true,
		line: 'fax',
		icon: 'fax'
	}
};
const step = (from: string, to: string, index: number): Exchange => ({
	id: `step-${index}`,
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
const flowOf = (ids: readonly string[], pairs: readonly (readonly [string, string])[]): Flow => ({
	actors: ids.map((id) => ({ id, name: id, short: id, role: id, facade: 'autre', mailboxes: [] })),
	map: [],
	moments: [],
	without: pairs.map(([from, to], i) => step(from, to, i)),
	with: pairs.map(([from, to], i) => step(from, to, i)),
	avoided: {},
	missing: {}
});
const costOf = (flow: Flow, map: readonly string[]): number =>
	(['wide', 'tall', 'projection'] as const).reduce((sum, preset) => {
		const { sides } = layoutFlow({ ...flow, map }, channels, preset);
		return sum + sides.without.cost + sides.with.cost;
	}, 0);

describe('proposeOrder', () => {
	const SLOW = 120_000;

	test('puts the actor with most partners first, and every actor once', { timeout: SLOW }, () => {
		const flow = flowOf(
			['a', 'b', 'hub', 'c'],
			[
				['a', 'hub'],
				['hub', 'b'],
				['c', 'hub'],
				['a', 'a']
			]
		);
		const order = proposeOrder(flow, channels);
		expect(order[0]).toBe('hub');
		expect([...order].sort()).toEqual(['a', 'b', 'c', 'hub']);
	});

	test('tries every order of three actors and keeps the cheapest', { timeout: SLOW }, () => {
		const ids = ['a', 'b', 'c'];
		const flow = flowOf(ids, [['a', 'b'], ['b', 'a'], ['b', 'c'], ['c', 'c']]); // prettier-ignore
		const orders = ids.flatMap((first) =>
			ids
				.filter((id) => id !== first)
				.map((second) => [first, second, ids.find((id) => id !== first && id !== second) ?? ''])
		);
		const least = Math.min(...orders.map((order) => costOf(flow, order)));
		expect(costOf(flow, proposeOrder(flow, channels))).toBeCloseTo(least, 6);
	});

	test('keeps the order of declaration where orders are worth the same', { timeout: SLOW }, () => {
		expect(proposeOrder(flowOf(['b', 'a', 'c'], []), channels)).toEqual(['b', 'a', 'c']);
	});

	test('names six actors without laying them out', () => {
		const flow = flowOf(['a', 'b', 'c', 'd', 'e', 'f'], [['b', 'a'], ['b', 'c']]); // prettier-ignore
		expect(proposeOrder(flow, channels)).toEqual(['b', 'a', 'c', 'd', 'e', 'f']);
	});
});
