import '@testing-library/jest-dom/vitest';
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'svelte';
import { expect, test, vi } from 'vitest';
import { notice as words } from '../../messages/keeping';
import Announced from './Announced.fixture.svelte';
import ProgressNotice from './ProgressNotice.svelte';
import VisitBar from './VisitBar.svelte';

type Props = ComponentProps<typeof ProgressNotice>;
function notice(props: Pick<Props, 'said'> & Partial<Props>) {
	const [onclose, onretry] = [vi.fn(), vi.fn()];
	const usual: Omit<Props, 'said'> = {
		where: 'module 2, page 3',
		setAside: undefined,
		href: '/mes-reperes/#garder',
		onretry,
		onclose
	};
	render(Announced, { shown: ProgressNotice, given: { ...usual, ...props } });
	return { onclose, onretry };
}
const region = () => screen.getByRole('region', { name: 'Votre avancée' });

test.each(['memory', 'unavailable', 'full', 'newer-version'] as const)(
	'a browser that keeps nothing (%s) says where the learner is, and how to keep it, without a way to miss it',
	async (said) => {
		notice({ said });

		expect(region()).toHaveTextContent('Notez où vous en êtes : module 2, page 3.');
		expect(screen.getByRole('link', { name: 'Garder mon avancée' })).toHaveAttribute('href', '/mes-reperes/#garder');
		expect(screen.queryByRole('button')).toBeNull();
		await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words.said[said]));
	}
);

test('a LMS that refuses the answers can be asked again, and cannot be closed away', async () => {
	const { onretry } = notice({ said: 'lms-refused' });
	expect(region()).not.toHaveTextContent('Notez');
	expect(screen.queryByRole('button', { name: 'Fermer' })).toBeNull();

	await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));

	expect(onretry).toHaveBeenCalledOnce();
});

test('a course opened by nobody says that nothing is reported, once', async () => {
	const { onclose } = notice({ said: 'lms-missing' });
	await userEvent.click(screen.getByRole('button', { name: 'Fermer' }));
	expect(onclose).toHaveBeenCalledOnce();
});

test('what could not be read says where it stands, and can be closed', async () => {
	const { onclose } = notice({ said: 'corrupt', setAside: 'cle:corrompu' });
	expect(region()).toHaveTextContent('cle:corrompu');
	expect(region()).not.toHaveTextContent('Notez');

	await userEvent.click(screen.getByRole('button', { name: 'Fermer' }));

	expect(onclose).toHaveBeenCalledOnce();
});

test('a learner who opened no page of the course has no place to note', () => {
	notice({ said: 'memory', where: undefined });

	expect(region()).not.toHaveTextContent('Notez');
});

test.each([
	[undefined, 'Poste partagé : votre avancée s’efface à la fermeture.', 1],
	['erased', 'C’est effacé.', 0],
	['notErased', 'L’effacement n’a pas marché.', 1]
] as const)('the bar of a shared PC, after « %s »', async (outcome, said, buttons) => {
	const onend = vi.fn();
	render(VisitBar, { outcome, onend });

	expect(screen.getByRole('region', { name: 'Poste partagé' })).toHaveTextContent(said);
	const ends = screen.queryAllByRole('button', { name: 'Terminer et effacer' });
	expect(ends).toHaveLength(buttons);
	for (const end of ends) await userEvent.click(end);
	expect(onend).toHaveBeenCalledTimes(buttons);
});
