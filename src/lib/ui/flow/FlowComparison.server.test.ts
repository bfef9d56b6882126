import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { Channel, ChannelTable } from '../../core/flow/channel';
import type { Actor, Exchange, Flow } from '../../core/flow/flow';
import { layoutFlow } from '../../core/flow/layout/layout';
import FlowComparison from './FlowComparison.svelte';

const channel = { label: '', secured: 'yes', why: '', sources: [], sends: true } as const;
const fax: Channel = { ...channel, id: 'fax', short: 'Fax', line: 'fax', icon: 'fax' };
const mailbox: Channel = { ...channel, id: 'mss-org', short: 'MSSanté', line: 'mss', icon: 'scelle' };
const channels: ChannelTable = { fax, 'mss-org': mailbox };

const actor = (id: string, facade: Actor['facade']): Actor => ({
	id,
	name: id,
	short: id,
	role: '',
	facade,
	mailboxes: []
});
const exchange = (id: string, used: Channel): Exchange => ({
	id,
	moment: 'envoyer',
	from: 'EHPAD',
	to: 'Pharmacie',
	channels: [used.id],
	text: `Une phrase pour ${id}.`,
	document: '',
	sensitive: true,
	exposed: used === fax,
	retyped: false,
	untraced: false,
	note: '',
	basis: 'reconstruction',
	sources: []
});
const flow: Flow = {
	actors: [actor('EHPAD', 'ehpad'), actor('Pharmacie', 'pharmacie')],
	map: ['EHPAD', 'Pharmacie'],
	moments: [{ id: 'envoyer', title: 'Envoyer' }],
	without: [exchange('sc1-sans-1', fax)],
	with: [exchange('sc1-avec-1', mailbox)],
	avoided: {},
	missing: {}
};
const layouts = { wide: layoutFlow(flow, channels, 'wide'), tall: layoutFlow(flow, channels, 'tall') };

test('is complete before the program runs: both maps, the table, the count, and no control', () => {
	const { body } = render(FlowComparison, { props: { flow, channels, layouts } });
	for (const step of [...flow.without, ...flow.with]) {
		expect(body).toContain(`data-badge="${step.id}"`);
		expect(body).toContain(step.text);
	}
	expect(body).toContain('Compté à partir des étapes ci-dessus.');
	expect(body).not.toMatch(/<button|<input|role="group"|data-shown="(main|aside|hidden)"/);
	expect(body).not.toMatch(/ style=/);
});

test('leaves the maps out when there is none to draw', () => {
	const { body } = render(FlowComparison, { props: { flow, channels, layouts: undefined } });
	expect(body).toContain('data-thread');
	expect(body).not.toContain('class="map');
});
