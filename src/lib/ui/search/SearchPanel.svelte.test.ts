import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toPlainLetters } from '../../adapters/letters/plain-letters';
import { openSearch } from '../../adapters/search/open-search';
import type { SearchHit } from '../../core/search/search';
import type { SearchDocument } from '../../core/search/search-document';
import { announced } from '../shell/announced.fixture';
import SearchPanel from './SearchPanel.svelte';

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

const lesson = (id: string, title: string, text: string): SearchDocument => ({
	kind: 'lesson',
	id,
	title,
	passages: [{ anchor: 'section', title: 'Une section', lines: [text] }]
});
const search = openSearch(
	[
		lesson('p1', 'Pourquoi pas le fax', 'Le <b>fax</b> n’est pas sûr.'),
		...[2, 3, 4, 5].map((number) => lesson(`p${number}`, `Page ${number}`, 'On y parle du fax.')),
		{ kind: 'term', id: 'bal', title: 'BAL', names: ['boîte aux lettres'], passages: [{ lines: ['Une boîte.'] }] },
		{ kind: 'rule', id: 'LOC-01', page: 'p2', title: 'Pas de numéro de fax.', passages: [{ lines: ['Il change.'] }] }
	],
	{ synonyms: [], ignored: ['le'] },
	toPlainLetters
);
const FIRST = 3;

/** Text as a reader gets it: one kind of space. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function open(given: { ready?: boolean } = {}) {
	const { framed, said } = announced(SearchPanel);
	const settled: string[] = [];
	const prepared = vi.fn();
	const { ready = true } = given;
	let limit = FIRST;
	const stateOf = (query: string) => ({
		query,
		results: ready ? search(query, limit) : undefined,
		waiting: !ready && query !== ''
	});
	const { container, rerender } = render(framed, {
		...stateOf(''),
		fault: undefined,
		placeOf: ({ id, anchor }: SearchHit) => ({
			href: `#/${id}/${anchor === undefined ? '' : `#${anchor}`}`,
			module: 'Les usages',
			minutes: 3
		}),
		onprepare: prepared,
		onask: (query: string) => void rerender(stateOf(query)),
		onsettle: (query: string) => void settled.push(query),
		onall: () => {
			limit = Infinity;
			void rerender(stateOf('fax'));
		}
	});
	const user = userEvent.setup({ delay: null });
	const links = () => screen.queryAllByRole('link').map((link) => plain(link.textContent));
	return { container, rerender, user, said, settled, prepared, links };
}
const field = () => screen.getByRole('searchbox', { name: 'Un mot, un sigle ou quelques mots' });
const heading = () => plain(screen.getByRole('heading', { level: 2 }).textContent);

describe('the search page', () => {
	test('fetches what it needs when its field is entered, not before', async () => {
		const { user, prepared } = open();
		expect(prepared).not.toHaveBeenCalled();
		await user.click(field());
		expect(prepared).toHaveBeenCalled();
	});

	test('shows what it finds at each letter, the best first', async () => {
		const { user, links } = open();
		await user.type(field(), 'fa');
		expect(heading()).toBe('6 résultats pour « fa »');
		await user.type(field(), 'x');
		expect(heading()).toBe('6 résultats pour « fax »');
		expect(links()).toHaveLength(FIRST);
		expect(links()[0]).toBe('Pourquoi pas le fax');
	});

	test('says of a result what it is, where it is, how long it is, and marks the words in its text', async () => {
		const { user, container } = open();
		await user.type(field(), 'fax');
		const first = screen.getAllByRole('listitem')[0];
		expect(plain(first?.textContent)).toBe(
			'Page Pourquoi pas le fax Le <b>fax</b> n’est pas sûr. Module : Les usages 3 min'
		);
		expect(container.querySelectorAll('li:first-child mark')).toHaveLength(2);
		expect(screen.getByRole('link', { name: 'Pourquoi pas le fax' })).toHaveAttribute('href', '#/p1/');
	});

	test('names the section that it leads to, the full form of an acronym and the number of a rule', async () => {
		const { user, container, links } = open();
		await user.type(field(), 'parle');
		expect(plain(screen.getAllByRole('listitem')[0]?.textContent)).toContain('Page 2 Une section On y parle du fax.');
		await user.clear(field());
		await user.type(field(), 'bal');
		expect(links()).toEqual(['BAL : boîte aux lettres']);
		await user.clear(field());
		await user.type(field(), 'numero');
		expect(plain(container.textContent)).toContain('Règle LOC-01');
	});

	test('announces the count and keeps the query once typing rests, not at each letter', async () => {
		const { user, said, settled } = open();
		for (const letter of 'fax') {
			await user.type(field(), letter);
			await vi.advanceTimersByTimeAsync(400);
		}
		expect(said).toEqual([]);
		expect(settled).toEqual([]);
		await vi.advanceTimersByTimeAsync(600);
		expect(said.map(plain)).toEqual(['6 résultats pour « fax »']);
		expect(settled).toEqual(['fax']);
	});

	test('goes to the results with Enter, then to the first of them with Tab', async () => {
		const { user, settled } = open();
		await user.type(field(), 'fax{Enter}');
		expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
		expect(settled).toEqual(['fax']);
		await user.tab();
		expect(screen.getByRole('link', { name: 'Pourquoi pas le fax' })).toHaveFocus();
	});

	test('shows the results that are left and goes on from the first of them', async () => {
		const { user, links } = open();
		await user.type(field(), 'fax');
		await user.click(screen.getByRole('button', { name: 'Voir les 3 autres résultats' }));
		expect(links()).toHaveLength(6);
		expect(screen.getAllByRole('link')[FIRST]).toHaveFocus();
		expect(screen.queryByRole('button', { name: /Voir/ })).toBeNull();
	});

	test('keeps the query before a result is opened', async () => {
		const { user, settled } = open();
		await user.type(field(), 'fax');
		await user.click(screen.getByRole('link', { name: 'Pourquoi pas le fax' }));
		expect(settled).toEqual(['fax']);
	});

	test('says that nothing was found, and what to try', async () => {
		const { user, said } = open();
		await user.type(field(), 'xyzzy');
		expect(heading()).toBe('Aucun résultat pour « xyzzy »');
		expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(3);
		await vi.advanceTimersByTimeAsync(1000);
		expect(said.map(plain)).toEqual(['Aucun résultat pour « xyzzy »']);
	});

	test('says that it waits for the index, and that it cannot have it', async () => {
		const { user, container, rerender } = open({ ready: false });
		await user.type(field(), 'fax');
		expect(container).toHaveTextContent('La recherche se prépare…');
		await rerender({ fault: { code: 'unavailable' } });
		expect(container).toHaveTextContent('La recherche n’a pas pu se charger.');
	});

	test('has nothing for axe to say, empty, with results and without', async () => {
		const { user, container } = open();
		const faults = async () =>
			(await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id }) => id);
		expect(await faults()).toEqual([]);
		await user.type(field(), 'fax');
		expect(await faults()).toEqual([]);
		await user.type(field(), 'zzzz');
		expect(await faults()).toEqual([]);
	});
});
