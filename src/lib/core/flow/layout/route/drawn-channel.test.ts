import { describe, expect, test } from 'vitest';
import type { ChannelTable, LineFamily } from '../../channel';
import type { Exchange } from '../../flow';
import { carriesPlus, drawnChannel } from './drawn-channel';

const channel = (id: string, line: LineFamily): ChannelTable[string] => ({
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
	paper: channel('paper', 'paper'),
	travel: channel('travel', 'travel'),
	phone: channel('phone', 'voice'),
	directory: channel('directory', 'on-the-spot'),
	software: channel('software', 'on-the-spot'),
	'mss-per': channel('mss-per', 'mss'),
	'mss-org': channel('mss-org', 'mss')
};
const through = (ids: readonly string[]): Exchange => ({
	id: 'step',
	moment: 'm',
	from: 'a',
	to: 'b',
	channels: ids,
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

describe('a step through several channels', () => {
	// given                                       then
	test.each([
		[['paper'], 'paper', false],
		[['paper', 'mss-org', 'mss-per'], 'mss-org', true],
		[['mss-per', 'mss-org', 'software'], 'mss-per', false],
		[['directory', 'phone'], 'phone', false],
		[['paper', 'travel'], 'paper', true],
		[['software', 'directory'], 'software', false]
	])('%j is drawn as %s, with a « + »: %s', (ids, drawn, plus) => {
		expect(drawnChannel(through(ids), channels).id).toBe(drawn);
		expect(carriesPlus(through(ids), channels)).toBe(plus);
	});
});
