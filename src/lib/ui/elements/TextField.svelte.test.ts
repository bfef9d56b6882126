import { render, screen } from '@testing-library/svelte';
import '@testing-library/jest-dom/vitest';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import TextField from './TextField.svelte';

const given = { label: 'Numéro', value: '', oninput: () => undefined };

describe('a text field', () => {
	test('says what is typed, and shows what it is given', async () => {
		const oninput = vi.fn();
		const { rerender } = render(TextField, { ...given, oninput, autocomplete: 'off' });
		const field = screen.getByRole('textbox', { name: 'Numéro' });
		await userEvent.type(field, '2');
		expect(oninput).toHaveBeenLastCalledWith('2');

		await rerender({ ...given, value: '2-0-4821' });
		expect(field).toHaveValue('2-0-4821');
		expect(field).toHaveAttribute('autocomplete', 'off');
	});

	test('is described by its hint, and by what is wrong as long as something is', async () => {
		const { rerender } = render(TextField, { ...given, hint: 'Par exemple 2-0-4821.' });
		const field = screen.getByRole('textbox');
		expect(field).toHaveAccessibleDescription('Par exemple 2-0-4821.');
		expect(field).toBeValid();

		await rerender({ ...given, hint: 'Par exemple 2-0-4821.', error: 'Ce numéro n’existe pas.' });
		expect(field).toHaveAccessibleDescription('Par exemple 2-0-4821. Ce numéro n’existe pas.');
		expect(field).toBeInvalid();
		expect(screen.getByRole('alert')).toHaveTextContent('Ce numéro n’existe pas.');
	});

	test('has nothing to describe it when there is nothing to say', () => {
		render(TextField, given);
		expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-describedby');
	});
});
