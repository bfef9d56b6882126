import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import CoursePlan from './CoursePlan.svelte';
import type { PlanScenario, PlanStop } from './plan-stop';

const stop = (id: string, more: Partial<PlanStop> = {}): PlanStop => ({
	id,
	title: `Module ${id}`,
	href: `#/${id}`,
	minutes: 10,
	about: '4 pages',
	state: 'todo',
	scenarios: [],
	...more
});
const scenario = (id: string, forYou: boolean, done = false): PlanScenario => ({
	id,
	title: `Situation ${id}`,
	href: `#/${id}`,
	facades: [],
	forYou,
	done
});
const show = (...plan: readonly PlanStop[]) => render(CoursePlan, { plan, lead: 'À votre rythme.' });

test('says in words what is done, how far the others are, and where to go on', () => {
	show(
		stop('a', { state: 'done' }),
		stop('b', { state: 'current', about: '2 pages sur 5', resumeHref: '#/b/2' }),
		stop('c')
	);
	const [done, current, todo] = screen.getAllByRole('listitem');
	if (!done || !current || !todo) throw new Error('Three stops were expected');

	expect(within(done).getByText('Terminé')).toBeInTheDocument();
	expect(current).toHaveTextContent('2 pages sur 5');
	expect(within(current).getByRole('link', { name: /^Reprendre.: Module b$/ })).toHaveAttribute('href', '#/b/2');
	expect(within(todo).queryByText('Terminé')).toBeNull();
	expect(within(todo).queryByRole('link', { name: /Reprendre/ })).toBeNull();
});

test('shows first the situations of the profile, and keeps the others one action away', () => {
	show(stop('m5', { scenarios: [scenario('x', true), scenario('y', true, true), scenario('z', false)] }));

	expect(
		screen.getByText('2 situations proposées pour vous', { normalizer: (text) => text.replace(/\s/g, ' ').trim() })
	).toBeInTheDocument();
	expect(screen.getAllByText('Pour vous')).toHaveLength(1);
	expect(screen.getByText('Terminé')).toBeInTheDocument();
	const others = screen.getByRole('group');
	expect(within(others).getByText('Voir l’autre situation')).toBeInTheDocument();
	expect(within(others).getByText('Situation z')).toBeInTheDocument();
});

test('shows every situation to whoever has no profile', () => {
	show(stop('m5', { scenarios: [scenario('x', false), scenario('y', false)] }));

	expect(screen.queryByText('Pour vous')).toBeNull();
	expect(screen.queryByRole('group')).toBeNull();
	expect(screen.getByRole('link', { name: 'Situation y' })).toBeInTheDocument();
});
