import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import DisplaySettings from './DisplaySettings.svelte';

const USUAL = { text: '100', theme: 'auto', motion: 'auto', spacing: 'normal' } as const;

function show(settings = {}) {
	const onchange = vi.fn();
	const onreset = vi.fn();
	render(DisplaySettings, { settings: { ...USUAL, ...settings }, onchange, onreset });
	openPanel();
	return {
		onchange,
		onreset,
		panel: within(screen.getByRole('dialog', { name: 'Affichage' })),
		user: userEvent.setup()
	};
}

/** The event of the browser before a popover opens or closes. */
const toggling = (newState: 'open' | 'closed') => Object.assign(new Event('beforetoggle'), { newState });

/** What the button does in a browser: jsdom has no `showPopover`. */
function openPanel() {
	const button = screen.getByRole('button', { name: 'Affichage' });
	const panel = document.getElementById(button.getAttribute('popovertarget') ?? '');
	panel?.dispatchEvent(toggling('open'));
	panel?.removeAttribute('popover');
}

test('holds no control before it is first opened', () => {
	render(DisplaySettings, { settings: USUAL, onchange: vi.fn(), onreset: vi.fn() });

	expect(screen.queryByRole('radio', { hidden: true })).toBeNull();
});

test('the button « Affichage » opens the panel', () => {
	const { panel } = show();

	expect(panel.getByRole('group', { name: 'Taille du texte' })).toBeInTheDocument();
	expect(panel.getByRole('group', { name: 'Couleurs' })).toBeInTheDocument();
});

test('shows the settings in force', () => {
	const { panel } = show({ text: '125', theme: 'dark', motion: 'reduced' });

	expect(panel.getByRole('radio', { name: '125\u00a0%' })).toBeChecked();
	expect(panel.getByRole('radio', { name: 'Sombre' })).toBeChecked();
	expect(panel.getByRole('checkbox', { name: 'Réduire les animations' })).toBeChecked();
	expect(panel.getByRole('checkbox', { name: 'Espacer les lignes' })).not.toBeChecked();
});

test.each([
	['radio', '150\u00a0%', { text: '150' }],
	['radio', 'Clair', { theme: 'light' }],
	['checkbox', 'Réduire les animations', { motion: 'reduced' }],
	['checkbox', 'Espacer les lignes', { spacing: 'wide' }]
])('the %s « %s » asks for one change', async (role, name, change) => {
	const { panel, onchange, user } = show();

	await user.click(panel.getByRole(role, { name }));

	expect(onchange).toHaveBeenCalledExactlyOnceWith({ ...USUAL, ...change });
});

test('« Réinitialiser » asks for the usual page', async () => {
	const { panel, onreset, user } = show({ text: '150' });

	await user.click(panel.getByRole('button', { name: 'Réinitialiser' }));

	expect(onreset).toHaveBeenCalledOnce();
});

test('gives the focus back to its button when it closes', () => {
	const { panel } = show();
	panel.getByRole('radio', { name: 'Clair' }).focus();

	screen.getByRole('dialog').dispatchEvent(toggling('closed'));

	expect(screen.getByRole('button', { name: 'Affichage' })).toHaveFocus();
});
