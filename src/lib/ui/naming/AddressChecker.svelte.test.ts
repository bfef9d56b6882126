import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { rulebook } from '../../../../tests/naming/rulebook';
import AddressChecker from './AddressChecker.svelte';

function open() {
	const { container } = render(AddressChecker, { rulebook, lessonHref: (lesson: string) => `#/${lesson}` });
	return { user: userEvent.setup(), container };
}
const field = () => screen.getByLabelText('Adresse à vérifier');
const status = () => screen.getByRole('status').textContent;

describe('the address checker', () => {
	test.each([
		['', 'Écrivez d’abord une adresse.'],
		['secretariat', 'À corriger. Il manque l’arobase'],
		['a@b@c.mssante.fr', 'À corriger. Il y a plusieurs arobases'],
		['secretariat@ehpad-valfictif.mssante.fr', 'Rien à signaler.'],
		['secretariat@ehpad-valfictif.fr', 'À corriger : 1 point à corriger.'],
		['secretariat@test-ehpad-valfictif.mssante.fr', 'À revoir : 1 point à revoir.'],
		['a@b.mssante.fr, c@d.mssante.fr', 'Il y a plusieurs adresses.']
	])('says what it thinks of %j in its one status', async (text, words) => {
		const { user } = open();
		if (text !== '') await user.type(field(), text);
		await user.click(screen.getByRole('button', { name: 'Vérifier' }));

		expect(status().replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')).toContain(words);
		expect(screen.getAllByRole('status')).toHaveLength(1);
	});

	test('judges by the type of mailbox, and takes its own proposal', async () => {
		const { user } = open();
		await user.selectOptions(screen.getByLabelText('Type de boîte'), 'ORG');
		await user.type(field(), 'secrétariat@ehpad_valfictif.mssante.fr{Enter}');
		expect(status()).toContain('2');

		await user.click(screen.getByRole('button', { name: 'Vérifier cette adresse' }));
		expect(screen.getByDisplayValue('secretariat@ehpad-valfictif.mssante.fr')).toBe(field());
		expect(status()).toBe('Rien à signaler.');
	});

	test('keeps apart the addresses pasted on several lines', async () => {
		const { user } = open();
		await user.click(field());
		await user.paste('a.b@c.mssante.fr\nd.e@f.mssante.fr');
		await user.keyboard('{Enter}');
		await user.click(screen.getByRole('button', { name: 'd.e@f.mssante.fr' }));

		expect(screen.getByDisplayValue('d.e@f.mssante.fr')).toBe(field());
	});

	test('has nothing for axe to say, before and after a verdict', async () => {
		const { user, container } = open();
		const faults = async () =>
			(await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id }) => id);
		expect(await faults()).toEqual([]);
		await user.type(field(), 'Secrétariat Nuit@EHPAD_valfictif.com{Enter}');
		expect(await faults()).toEqual([]);
	});
});
