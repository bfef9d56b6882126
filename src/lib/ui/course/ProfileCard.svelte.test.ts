import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { PathChoices } from '$lib/core/course/personal-path';
import { announced } from '../shell/announced.fixture';
import ProfileCard from './ProfileCard.svelte';

const choices: PathChoices = {
	structures: [{ id: 'ehpad', label: 'EHPAD', situations: ['sc1'], short: ['sc1'] }],
	roles: [{ id: 'infirmier', label: 'Infirmière, infirmier', situations: ['sc1'] }],
	paths: [{ id: 'express', label: 'L’essentiel en 45 minutes' }]
};

function show(chosen = {}) {
	const onchange = vi.fn();
	const effect = vi.fn((next: object) => `Effet de ${Object.values(next).join(' et ') || 'rien'}.`);
	const { framed, said } = announced(ProfileCard);
	render(framed, { choices, chosen, effect, onchange });
	return { onchange, said, user: userEvent.setup() };
}

test('a choice applies at once, beside those made before', async () => {
	const { onchange, said, user } = show({ structure: 'ehpad' });

	await user.selectOptions(screen.getByLabelText('Mon rôle'), 'Infirmière, infirmier');

	expect(onchange).toHaveBeenCalledExactlyOnceWith({ structure: 'ehpad', role: 'infirmier' });
	expect(said).toEqual(['Effet de ehpad et infirmier.']);
});

test('a choice can be taken back', async () => {
	const { onchange, user } = show({ structure: 'ehpad', path: 'express' });

	await user.selectOptions(screen.getByLabelText('Ma structure'), 'Je ne précise pas');

	expect(onchange).toHaveBeenCalledExactlyOnceWith({ path: 'express' });
});

test('says what the choices in force change', () => {
	show({ path: 'express' });

	expect(screen.getByText('Effet de express.')).toBeInTheDocument();
	expect(screen.getByLabelText('Mon parcours')).toHaveValue('express');
});
