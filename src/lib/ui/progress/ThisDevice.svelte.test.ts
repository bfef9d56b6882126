import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import Announced from './Announced.fixture.svelte';
import ThisDevice from './ThisDevice.svelte';

/** What jsdom lacks of a dialog. */
beforeEach(() => {
	HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
		this.setAttribute('open', '');
	};
	HTMLDialogElement.prototype.close = function (this: HTMLDialogElement, value?: string) {
		this.removeAttribute('open');
		if (value !== undefined) this.returnValue = value;
		this.dispatchEvent(new Event('close'));
	};
});

function open(keeping: 'kept' | 'visit' | 'memory', more: Partial<ComponentProps<typeof ThisDevice>> = {}) {
	const calls = {
		onforget: vi.fn(),
		onsave: vi.fn(() => 'avancee.json'),
		onerase: vi.fn(() => true),
		onend: vi.fn()
	};
	const props = $state<ComponentProps<typeof ThisDevice>>({ keeping, ...calls, ...more });
	render(Announced, { shown: ThisDevice, given: props });
	return { ...calls, props, user: userEvent.setup() };
}
const box = () => screen.getByRole('checkbox', { name: 'Ne rien garder après ma visite' });
const button = (name: string) => screen.getByRole('button', { name });

test.each([
	['kept', 'Votre avancée est gardée sur cet appareil'],
	['visit', 'Votre avancée s’efface quand vous fermez cet onglet'],
	['memory', 'Cet appareil n’enregistre pas votre avancée']
] as const)('says in words where the progress is: %s', (keeping, words) => {
	open(keeping);

	expect(screen.getByText(new RegExp(words))).toBeInTheDocument();
});

test('on a shared PC, moves to the visit when asked', async () => {
	const onforget = vi.fn(() => void (props.keeping = 'visit'));
	const { props, user } = open('kept', { onforget });
	expect(box()).not.toBeChecked();

	await user.click(box());

	expect(onforget).toHaveBeenCalledExactlyOnceWith(true);
	expect(box()).toBeChecked();
	expect(screen.queryByRole('alert')).toBeNull();
});

test('a browser that refuses leaves the box as it was, and says so', async () => {
	const { user } = open('kept');

	await user.click(box());

	expect(box()).not.toBeChecked();
	expect(screen.getByRole('alert')).toHaveTextContent('Ce navigateur ne le permet pas');
});

test('a shared PC can turn out to be the learner’s own', async () => {
	const { onforget, user } = open('visit');

	await user.click(box());

	expect(onforget).toHaveBeenCalledExactlyOnceWith(false);
});

test('where nothing is kept, there is nothing to choose', () => {
	open('memory');

	expect(screen.queryByRole('checkbox')).toBeNull();
	expect(button('Tout effacer')).toBeInTheDocument();
});

test('during a visit, the way out is « Terminer et effacer »', async () => {
	const { onend, user } = open('visit');

	await user.click(button('Terminer et effacer'));

	expect(onend).toHaveBeenCalledOnce();
	expect(screen.queryByRole('button', { name: 'Tout effacer' })).toBeNull();
});

test('« Tout effacer » asks first, offers a file, and starts on what loses nothing', async () => {
	const { onerase, onsave, user } = open('kept');
	await user.click(button('Tout effacer'));

	const dialog = within(screen.getByRole('dialog', { name: /^Effacer ma progression.\?$/ }));
	expect(dialog.getByRole('button', { name: 'Garder' })).toHaveProperty('autofocus', true);
	expect(onerase).not.toHaveBeenCalled();
	await user.click(dialog.getByRole('button', { name: 'Enregistrer un fichier' }));
	expect(onsave).toHaveBeenCalledOnce();
	expect(dialog.getByText(/avancee\.json/)).toBeInTheDocument();

	await user.click(dialog.getByRole('button', { name: 'Effacer' }));

	expect(onerase).toHaveBeenCalledOnce();
	expect(screen.getByText('C’est effacé.', { selector: 'b' })).toBeInTheDocument();
	expect(screen.queryByRole('dialog')).toBeNull();
});

test('« Garder » erases nothing, and neither does Escape', async () => {
	const { onerase, user } = open('kept');
	await user.click(button('Tout effacer'));
	await user.click(button('Garder'));
	expect(screen.queryByRole('dialog')).toBeNull();

	await user.click(button('Tout effacer'));
	screen.getByRole<HTMLDialogElement>('dialog').close(); // what the browser does on Escape

	expect(onerase).not.toHaveBeenCalled();
});

test('an erasing that failed is not said to be done', async () => {
	const { user } = open('kept', { onerase: () => false });
	await user.click(button('Tout effacer'));
	await user.click(button('Effacer'));

	expect(screen.getByText(/L’effacement n’a pas marché/, { selector: 'b' })).toBeInTheDocument();
	expect(screen.queryByText('C’est effacé.')).toBeNull();
});
