import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import type { ItemResponse } from '../../core/quiz/response';
import OrderingControl from './OrderingControl.svelte';

afterEach(cleanup);

/** Text as a reader gets it: one kind of space. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const NAMES = {
	rediger: 'Karim rédige le compte rendu.',
	valider: 'L’auteur valide, connecté à son nom.',
	envoyer: 'Le compte rendu part par MSSanté.',
	imprimer: 'Karim imprime le compte rendu pour le faire signer.'
};
type Part = keyof typeof NAMES;

function order(parts: readonly Part[], item = quizItems.ordering) {
	let value: ItemResponse = { kind: 'ordered', parts };
	const { rerender } = render(OrderingControl, {
		item,
		value,
		marks: {},
		locked: false,
		firstId: 'first',
		onchange: (response: ItemResponse) => void rerender({ value: (value = response) })
	});
	const user = userEvent.setup();
	const button = (action: string, part: Part) =>
		screen.getByRole('button', { name: (name) => plain(name) === `${action} : ${NAMES[part]}` });
	const given = () => (value.kind === 'ordered' ? value.parts : []);
	return { user, button, given, status: () => plain(screen.getByRole('status').textContent) };
}

test('moves a part with the keyboard; the focus stays on its button and the place is announced', async () => {
	const { user, button, given, status } = order(['rediger', 'valider', 'envoyer', 'imprimer']);
	button('Descendre', 'rediger').focus();
	await user.keyboard('{Enter}');

	expect(given()).toEqual(['valider', 'rediger', 'envoyer', 'imprimer']);
	expect(button('Descendre', 'rediger')).toHaveFocus();
	expect(status()).toBe('Karim rédige le compte rendu, position 2 sur 4');

	await user.keyboard(' ');
	expect(given()).toEqual(['valider', 'envoyer', 'rediger', 'imprimer']);
	expect(button('Descendre', 'rediger')).toHaveFocus();
	expect(status()).toContain('position 3 sur 4');
});

test('keeps the buttons of the ends in reach, where they do nothing', async () => {
	const { user, button, given } = order(['rediger', 'valider', 'envoyer', 'imprimer']);
	for (const end of [button('Monter', 'rediger'), button('Descendre', 'imprimer')]) {
		expect(end).toHaveAttribute('aria-disabled', 'true');
		end.focus();
		await user.keyboard('{Enter}');
		expect(end).toHaveFocus();
	}
	expect(given()).toEqual(['rediger', 'valider', 'envoyer', 'imprimer']);
	expect(button('Monter', 'valider')).not.toHaveAttribute('aria-disabled');
});

test('puts an intruder aside, at the end of the list, and takes it back', async () => {
	const { user, button, given, status } = order(['imprimer', 'rediger', 'valider', 'envoyer']);
	button('Mettre à part', 'imprimer').focus();
	await user.keyboard('{Enter}');

	expect(given()).toEqual(['rediger', 'valider', 'envoyer']);
	expect(button('Mettre à part', 'imprimer')).toHaveFocus();
	expect(button('Mettre à part', 'imprimer')).toHaveAttribute('aria-pressed', 'true');
	expect(button('Monter', 'imprimer')).toHaveAttribute('aria-disabled', 'true');
	expect(plain(screen.getAllByRole('listitem').at(-1)?.textContent)).toContain(NAMES.imprimer);
	expect(status()).toContain('mis à part');

	await user.keyboard('{Enter}');
	expect(given()).toEqual(['rediger', 'valider', 'envoyer', 'imprimer']);
});

test('offers nothing to put aside when there is no intruder', () => {
	order(['valider', 'rediger', 'envoyer'], { ...quizItems.ordering, intruders: undefined });
	expect(screen.queryByRole('button', { name: /Mettre à part/ })).toBeNull();
});
