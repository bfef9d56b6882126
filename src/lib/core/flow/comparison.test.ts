import { describe, expect, test } from 'vitest';
import type { ChannelTable } from './channel';
import { compareSides } from './comparison';
import { countSide } from './count';
import type { Exchange, Flow } from './flow';

const channel = (id: string, line: ChannelTable[string]['line']): ChannelTable[string] => ({
	id,
	label: id,
	short: id,
	secured: 'depends',
	why: id,
	sources: [],
	sends: true,
	line,
	icon: id
});
const channels: ChannelTable = {
	fax: channel('fax', 'fax'),
	phone: channel('phone', 'voice'),
	software: channel('software', 'on-the-spot'),
	'mss-per': channel('mss-per', 'mss'),
	'mss-org': channel('mss-org', 'mss')
};

const exchange = (id: string, given: Partial<Exchange>): Exchange => ({
	id,
	moment: 'm1',
	from: 'a',
	to: 'b',
	channels: ['fax'],
	text: id,
	document: id,
	sensitive: true,
	exposed: false,
	retyped: false,
	untraced: false,
	note: id,
	basis: 'reconstruction',
	sources: [],
	...given
});

const actor = (id: string) => ({ id, name: id, short: id, role: id, facade: 'autre', mailboxes: [] }) as const;
const flow: Flow = {
	actors: [actor('a'), actor('b')],
	map: ['a', 'b'],
	moments: [
		{ id: 'm1', title: 'Un' },
		{ id: 'm2', title: 'Deux' }
	],
	without: [
		exchange('s1', { exposed: true }),
		exchange('s2', { moment: 'm2', channels: ['phone'], untraced: true }),
		exchange('s3', { to: 'a', channels: ['phone', 'software'], retyped: true })
	],
	with: [exchange('s4', { channels: ['mss-per', 'mss-org', 'software'] })],
	avoided: { m2: 'Rien à faire.' },
	missing: {}
};

describe('compareSides', () => {
	test('aligns both sides on the moments and numbers the exchanges in display order', () => {
		const [first, second] = compareSides(flow);
		expect(first?.without).toEqual({
			kind: 'exchanges',
			exchanges: [
				{ number: 1, exchange: flow.without[0] },
				{ number: 3, exchange: flow.without[2] }
			]
		});
		expect(second?.with).toEqual({ kind: 'avoided', reason: 'Rien à faire.' });
	});

	test('takes an empty moment without its sentence for a bug', () => {
		expect(() => compareSides({ ...flow, avoided: {} })).toThrow('m2');
	});
});

describe('countSide', () => {
	test('counts what the steps say', () => {
		expect(countSide(flow, 'without', channels)).toEqual({
			steps: 3,
			channels: 2,
			exposed: 1,
			retyped: 1,
			untraced: 1
		});
	});

	test('takes the kinds of MSSanté mailbox for one channel, and leaves work on the spot out', () => {
		expect(countSide(flow, 'with', channels)).toEqual({ steps: 1, channels: 1, exposed: 0, retyped: 0, untraced: 0 });
	});
});
