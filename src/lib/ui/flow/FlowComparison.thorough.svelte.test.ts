import { readdirSync, readFileSync } from 'node:fs';
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Channel, ChannelTable } from '../../core/flow/channel';
import { VARIANTS, type Flow, type Variant } from '../../core/flow/flow';
import { layoutFlow } from '../../core/flow/layout/layout';
import type { FlowLayouts } from '../../core/page/page';
import FlowComparison from './FlowComparison.svelte';
import type { Schedule } from './player-state';

/** The situations of the course with their maps. Raw texts: French typography comes with the build. */
interface RealFlow {
	readonly flow: Flow;
	readonly layouts: FlowLayouts;
}

type ChannelEntry = Omit<Channel, 'line'> & { readonly line: { readonly family: Channel['line'] } };

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const realFlowFolders = readdirSync('content/scenarios').sort();
const channels: ChannelTable = Object.fromEntries(
	(read('content/channels.yaml') as readonly ChannelEntry[]).map(({ line, ...channel }) => [
		channel.id,
		{ ...channel, line: line.family }
	])
);

function realFlow(folder: string): RealFlow {
	const flow = read(`content/scenarios/${folder}/flow.yaml`) as Flow;
	return { flow, layouts: { wide: layoutFlow(flow, channels, 'wide'), tall: layoutFlow(flow, channels, 'tall') } };
}

afterEach(cleanup);

/** Text as a reader gets it: one kind of space. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function cellsOf(container: HTMLElement, variant: Variant): string {
	return [...container.querySelectorAll(`td[data-variant=${variant}]`)]
		.map((cell) => plain(cell.textContent))
		.join(' | ');
}

describe.each(realFlowFolders)('the comparison of %s', (folder) => {
	let real: RealFlow;
	beforeAll(() => {
		real = realFlow(folder);
	});

	test.each(VARIANTS)('says in the table every arrow drawn, and draws every one said (%s)', (variant) => {
		const { flow, layouts } = real;
		const { container } = render(FlowComparison, { flow, channels, layouts });
		const shortOf = (id: string) => flow.actors.find((actor) => actor.id === id)?.short;
		const said = [...container.querySelectorAll(`td[data-variant=${variant}] .step > [role=img] > title`)].flatMap(
			(way) => /^Étape (\d+), de : (.+), vers : (.+)\.$/.exec(plain(way.textContent))?.slice(1).join(' ') ?? []
		);

		for (const preset of ['wide', 'tall']) {
			const arrows = [
				...container.querySelectorAll(`.map[data-variant=${variant}] svg[data-preset=${preset}] [data-step]`)
			].map((arrow) => {
				const step = arrow.getAttribute('data-step') ?? '';
				const badge = arrow.closest('svg')?.querySelector(`[data-badge="${step}"] .number`);
				const exchange = flow[variant].find(({ id }) => id === step);
				return [plain(badge?.textContent), shortOf(exchange?.from ?? ''), shortOf(exchange?.to ?? '')].join(' ');
			});
			expect(arrows).toEqual(said);
		}
	});

	test('has one badge and one sentence a step, and a sentence where there is no step', () => {
		const { flow, layouts } = real;
		const { container } = render(FlowComparison, { flow, channels, layouts });
		for (const variant of VARIANTS) {
			const text = cellsOf(container, variant);
			for (const preset of ['wide', 'tall']) {
				const badges = container.querySelectorAll(
					`.map[data-variant=${variant}] svg[data-preset=${preset}] [data-badge]`
				);
				expect(badges).toHaveLength(flow[variant].length);
			}
			for (const exchange of flow[variant]) expect(text).toContain(plain(exchange.text));
		}
		for (const reason of Object.values(flow.avoided)) expect(cellsOf(container, 'with')).toContain(plain(reason));
		for (const reason of Object.values(flow.missing)) expect(cellsOf(container, 'without')).toContain(plain(reason));
	});

	test('stays within its budget of elements, and writes no style attribute', () => {
		const { flow, layouts } = real;
		const { container } = render(FlowComparison, { flow, channels, layouts });
		const elements = container.querySelectorAll('*').length - container.querySelectorAll('svg *').length;
		expect(elements).toBeLessThanOrEqual(225);
		expect(container.querySelectorAll('[style]')).toHaveLength(0);
	});
});

describe('the player', () => {
	let real: RealFlow;
	beforeAll(() => {
		real = realFlow('ehpad-pharmacie');
	});

	function open() {
		const announce = vi.fn<(message: string) => void>();
		const schedule = vi.fn<Schedule>(() => vi.fn<() => void>());
		const { container } = render(FlowComparison, {
			flow: real.flow,
			layouts: real.layouts,
			channels,
			announce,
			schedule
		});
		const player = screen.getByRole('group', { name: 'Lecture pas à pas' });
		const button = (name: string) => within(player).getByRole('button', { name: (label) => plain(label) === name });
		const current = () => plain(container.querySelector('tr[aria-current=step] th')?.textContent);
		return { container, announce, schedule, button, current, user: userEvent.setup() };
	}

	test('moves with the arrows, Home and End, and shows everything again with Escape', async () => {
		const { button, current, user } = open();
		button('Lire pas à pas').focus();
		for (const [key, moment] of [
			['ArrowRight', 'Moment 1 : Prescrire le traitement'],
			['ArrowRight', 'Moment 2 : Mettre à jour le plan'],
			['ArrowLeft', 'Moment 1 : Prescrire le traitement'],
			['End', 'Moment 7 : Confirmer et livrer'],
			['ArrowRight', 'Moment 7 : Confirmer et livrer'],
			['Home', 'Moment 1 : Prescrire le traitement'],
			['Escape', '']
		] as const) {
			await user.keyboard(`{${key}}`);
			expect(current()).toBe(moment);
		}
		expect(button('Lire pas à pas')).toHaveFocus();
	});

	test('leaves the keys alone outside it', async () => {
		const { current, user } = open();
		await user.keyboard('{ArrowRight}');
		expect(current()).toBe('');
	});

	test('plays and pauses with Space, moment after moment, and stops at the end', async () => {
		// given
		const { button, current, schedule, user } = open();
		button('Lire pas à pas').focus();
		// when
		await user.keyboard(' ');
		// then
		expect(current()).toBe('Moment 1 : Prescrire le traitement');
		expect(schedule.mock.calls[0]?.[1]).toBe(900 + 1500 + 60 * 17);

		// when: time passes, up to the end
		for (let moment = 1; moment <= real.flow.moments.length; moment++) {
			schedule.mock.lastCall?.[0]();
			await Promise.resolve();
		}
		// then
		expect(current()).toBe('Moment 7 : Confirmer et livrer');
		expect(button('Lire pas à pas')).toBeVisible();
		expect(schedule).toHaveBeenCalledTimes(7);
	});

	test('stops playing at any other action', async () => {
		const { button, schedule, current, user } = open();
		await user.click(button('Lire pas à pas'));
		await user.click(button('Moment 4 : Vérifier la réception'));
		expect(schedule.mock.results[0]?.value).toHaveBeenCalled();
		expect(button('Lire pas à pas')).toBeVisible();
		expect(current()).toBe('Moment 4 : Vérifier la réception');
	});

	test('says one message a move', async () => {
		const { announce, button, user } = open();
		await user.click(button('Moment 3 : Transmettre à la pharmacie'));
		await user.click(button('Moment suivant'));
		await user.click(button('Tout voir'));
		expect(announce.mock.calls.map(([message]) => plain(message))).toEqual([
			'Moment 3 sur 7, transmettre à la pharmacie. Sans : fax. Avec : MSSanté.',
			'Moment 4 sur 7, vérifier la réception. Sans : téléphone. Avec : étape évitée.',
			'Tout voir : 7 moments.'
		]);
		expect(button('Lire pas à pas')).toHaveFocus();
	});

	test('draws the current steps in both maps, and marks the dot', async () => {
		const { container, button, user } = open();
		await user.click(button('Moment 3 : Transmettre à la pharmacie'));
		const current = [...container.querySelectorAll('.badge[data-state=current]')].map((badge) =>
			badge.getAttribute('data-place')
		);
		expect(current).toEqual(['sc1-sans-3', 'sc1-avec-3']);
		expect(container.querySelectorAll('[data-badge="sc1-sans-3"], [data-badge="sc1-avec-3"]')).toHaveLength(0);
		expect(button('Moment 3 : Transmettre à la pharmacie')).toHaveAttribute('aria-current', 'step');
	});

	test('shows everything again before printing', async () => {
		const { current, button, user } = open();
		await user.click(button('Moment suivant'));
		window.dispatchEvent(new Event('beforeprint'));
		await Promise.resolve();
		expect(current()).toBe('');
	});

	test('keeps the moment when the side changes on a narrow screen', async () => {
		const { container, button, current, user } = open();
		await user.click(button('Moment 3 : Transmettre à la pharmacie'));
		await user.click(screen.getByRole('radio', { name: 'Avec' }));
		expect(current()).toBe('Moment 3 : Transmettre à la pharmacie');
		expect(container.querySelector('tr[aria-current=step] td[data-shown=main]')).toHaveAttribute(
			'data-variant',
			'with'
		);
		expect(container.querySelector('tr[aria-current=step] td[data-shown=aside]')).toHaveAttribute(
			'data-variant',
			'without'
		);
	});
});

test('counts both sides in a table, as they are', () => {
	const { flow } = realFlow('ehpad-pharmacie');
	render(FlowComparison, { flow, channels, layouts: undefined });
	const table = screen.getByRole('table', { name: 'Le compte' });
	const rows = within(table)
		.getAllByRole('row')
		.map((row) => [...row.children].map((cell) => plain(cell.textContent)).join(' '));
	expect(rows).toEqual([
		'Ce qui est compté Sans MSSanté Avec MSSanté',
		'Étapes 9 8',
		'Canaux différents 5 3',
		'Envois non sécurisés 3 0',
		'Ressaisies 2 1',
		'Échanges sans trace 3 0'
	]);
});
