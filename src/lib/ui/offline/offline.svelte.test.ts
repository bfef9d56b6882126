import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { browserCopy } from '../../messages/offline-page';
import { announced } from '../shell/announced.fixture';
import type { Edition } from './download';
import DownloadList from './DownloadList.svelte';
import OfflineStatus from './OfflineStatus.svelte';
import UpdateBar from './UpdateBar.svelte';

const file = (edition: Edition, title: string, bytes: number) => {
	const name = `${edition}-${title}.zip`;
	return { id: name, edition, title, file: name, bytes, sha256: `sum of ${name}`, href: `/telechargements/${name}` };
};

test('each file is offered with its size, under what it is for; one situation at a time and the checksums are folded', () => {
	const files = [
		file('zip', 'Le cours', 620_000),
		file('cmi5', 'Le cours', 640_000),
		file('cmi5', 'Une situation', 9_000)
	];
	render(DownloadList, { files });

	const group = within(screen.getByRole('heading', { name: 'cmi5' }).closest('li') as HTMLElement);
	const whole = group.getByRole('link', { name: /^Télécharger Le cours \(640\sko\)/ });
	expect(whole).toHaveAttribute('href', '/telechargements/cmi5-Le cours.zip');
	expect(whole).toHaveAttribute('download');
	const part = group.getByText('Une situation (9 ko)');
	expect(part.closest('details')).not.toHaveAttribute('open');
	for (const name of ['cmi5-Le cours.zip', 'cmi5-Une situation.zip']) {
		expect(group.getByText(`sum of ${name}`).closest('details')).not.toHaveAttribute('open');
	}
	expect(screen.queryByRole('heading', { name: 'SCORM 1.2' })).toBeNull();
});

test('a site without files says so, and offers nothing', () => {
	render(DownloadList, { files: [] });
	expect(screen.getByText(/ne propose pas de téléchargement/)).toBeVisible();
	expect(screen.queryByRole('link')).toBeNull();
});

const states = ['making', 'failed', 'insecure', 'framed', 'unsupported'] as const;
test.each(states)('a copy that is not whole (%s) is never called available', (state) => {
	const { framed, said } = announced(OfflineStatus);
	render(framed, { state, away: true });
	expect(screen.getByText(browserCopy.states[state])).toBeVisible();
	expect(screen.queryByText(/Disponible hors ligne|fonctionne quand même/)).toBeNull();
	expect(said).toEqual([browserCopy.states[state]]);
});

test('the copy is said to be there when it is, and to be enough when the network is away', async () => {
	const { framed, said } = announced(OfflineStatus);
	const { rerender } = render(framed, { state: 'making', away: false });
	await rerender({ state: 'whole', away: false });
	expect(screen.getByText('Disponible hors ligne')).toBeVisible();
	expect(screen.queryByText(/fonctionne quand même/)).toBeNull();
	expect(said.at(-1)).toBe(`Disponible hors ligne. ${browserCopy.states.whole}`);
	await rerender({ state: 'whole', away: true });
	expect(screen.getByText(/La formation fonctionne quand même/)).toBeVisible();
	expect(said).toHaveLength(2);
});

test('a newer version is announced, and shown when it is asked for', async () => {
	const onshow = vi.fn();
	const { framed, said } = announced(UpdateBar);
	render(framed, { onshow });
	expect(said).toEqual(['Une nouvelle version est prête. Votre avancée est gardée.']);
	await userEvent.click(screen.getByRole('button', { name: 'Mettre à jour' }));
	expect(onshow).toHaveBeenCalledOnce();
});
