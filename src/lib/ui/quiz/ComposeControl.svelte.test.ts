import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import type { ItemResponse } from '../../core/quiz/response';
import ComposeControl from './ComposeControl.svelte';

afterEach(cleanup);

function compose() {
	let value: ItemResponse | undefined;
	const { rerender } = render(ComposeControl, {
		item: quizItems.compose,
		value,
		marks: {},
		locked: false,
		firstId: 'first',
		onchange: (response: ItemResponse) => void rerender({ value: (value = response) })
	});
	const user = userEvent.setup();
	const tile = (name: string) => screen.getByRole('button', { name });
	return { user, tile, press: (name: string) => user.click(tile(name)), value: () => value };
}

test('a tile fills the slot of its side, and is shown as used', async () => {
	const { press, tile, value } = compose();
	await press('.mssante.fr');
	await press('educatrice');

	expect(value()).toEqual({ kind: 'composed', address: 'educatrice@.mssante.fr' });
	expect(tile('educatrice')).toHaveAttribute('aria-pressed', 'true');
	expect(tile('e.marchand')).toHaveAttribute('aria-pressed', 'false');
	expect(tile('educatrice, retirer')).toBeVisible();
});

test('another tile of the same side takes its place', async () => {
	const { press, value } = compose();
	await press('educatrice');
	await press('e.marchand');
	expect(value()).toEqual({ kind: 'composed', address: 'e.marchand@' });
});

test('a filled slot gives its tile back, and keeps the focus', async () => {
	const { press, tile, value } = compose();
	await press('educatrice');
	await press('educatrice, retirer');

	expect(value()).toEqual({ kind: 'composed', address: '@' });
	expect(screen.getAllByRole('button', { name: 'Touchez un mot' })[0]).toHaveFocus();
	expect(tile('educatrice')).toHaveAttribute('aria-pressed', 'false');
});

test('reads the address whole once it is complete, and not before', async () => {
	const { press } = compose();
	await press('educatrice');
	await press('ime-les-peupliers');
	expect(screen.getByRole('status').textContent).toBe('');

	await press('.mssante.fr');
	expect(screen.getByRole('status')).toHaveTextContent('educatrice@ime-les-peupliers.mssante.fr');
});

test('« Recommencer » empties every slot', async () => {
	const { press } = compose();
	await press('educatrice');
	await press('.fr');
	await press('Recommencer');

	const pressed = screen.getAllByRole('button').filter((button) => button.ariaPressed === 'true');
	expect(pressed).toEqual([]);
	expect(screen.getByRole('button', { name: 'Touchez la fin' })).toBeVisible();
});

test('groups the tiles before and after the @', () => {
	compose();
	const before = within(screen.getByRole('group', { name: 'Avant l’arobase' })).getAllByRole('button');
	const after = within(screen.getByRole('group', { name: 'Après l’arobase' })).getAllByRole('button');
	expect(before.map((tile) => tile.textContent)).toEqual(quizItems.compose.tiles.local);
	expect(after.map((tile) => tile.textContent)).toEqual([
		...quizItems.compose.tiles.structure,
		...quizItems.compose.tiles.ending
	]);
});
