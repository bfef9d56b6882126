import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import RecallReminder from './RecallReminder.svelte';

afterEach(cleanup);

function show() {
	const onsave = vi.fn();
	const { container } = render(RecallReminder, { onsave });
	return { container, onsave, user: userEvent.setup() };
}
const save = () => screen.getByRole('button', { name: 'Enregistrer les rappels' });

test('saves reminders at half past one unless another hour is chosen, and says so', async () => {
	const { container, onsave, user } = show();
	expect(screen.getByRole('status')).toHaveTextContent('');
	await user.click(save());
	expect(screen.getByRole('status')).toHaveTextContent(/est enregistré/);

	await user.selectOptions(screen.getByRole('combobox', { name: 'Heure des rappels' }), '480');
	await user.click(save());
	expect(onsave.mock.calls).toEqual([
		[13, 30],
		[8, 0]
	]);
	const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
	expect(violations.map(({ id }) => id)).toEqual([]);
});

test('offers every half hour from six in the morning to ten at night', () => {
	show();
	const hours = screen.getAllByRole('option').map(({ textContent }) => textContent);
	expect([hours[0], hours[1], hours.at(-1), hours.length]).toEqual(['6\u00a0h', '6\u00a0h\u00a030', '22\u00a0h', 33]);
});
