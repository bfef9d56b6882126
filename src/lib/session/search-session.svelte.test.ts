import { describe, expect, test } from 'vitest';
import type { Search, SearchFault, SearchHit } from '../core/search/search';
import { fail, ok, type Result } from '../core/shared/result';
import { SearchSession } from './search-session.svelte';

const hits: readonly SearchHit[] = Array.from({ length: 12 }, (_, index) => ({
	kind: 'lesson',
	id: `m${index}`,
	page: `m${index}`,
	anchor: undefined,
	section: undefined,
	title: [],
	fullForm: undefined,
	excerpt: []
}));
const search: Search = (query, limit) =>
	query === '' ? undefined : { count: hits.length, hits: hits.slice(0, limit) };

/** A session whose loads answer in turn, and how many were asked. */
function open(...answers: Result<Search, SearchFault>[]) {
	const asked: Result<Search, SearchFault>[] = [];
	const session = new SearchSession(() => {
		const answer = answers[asked.length] ?? ok(search);
		asked.push(answer);
		return Promise.resolve(answer);
	});
	return { session, loads: () => asked.length };
}

describe('SearchSession', () => {
	test('loads nothing before it is used, and once only', async () => {
		const { session, loads } = open();
		await session.ask('');
		expect(loads()).toBe(0);

		await Promise.all([session.prepare(), session.ask('f'), session.ask('fa')]);
		expect(loads()).toBe(1);
		expect(session.results?.count).toBe(12);
	});

	test('waits while the index loads, and for no empty query', async () => {
		const { session } = open();
		void session.prepare();
		expect(session.waiting).toBe(false);
		const asking = session.ask('fax');
		expect(session.waiting).toBe(true);
		expect(session.results).toBeUndefined();
		await asking;
		expect(session.waiting).toBe(false);
	});

	test('shows the first results, then all of them, until the query changes', async () => {
		const { session } = open();
		await session.ask('fax');
		expect(session.results?.hits).toHaveLength(10);
		session.showAll();
		expect(session.results?.hits).toHaveLength(12);
		await session.ask('fax');
		expect(session.results?.hits).toHaveLength(12);
		await session.ask('faxe');
		expect(session.results?.hits).toHaveLength(10);
	});

	test('says that the index is unavailable, and tries again at the next letter', async () => {
		const { session, loads } = open(fail({ code: 'unavailable' }));
		await session.ask('fa');
		expect(session.fault).toEqual({ code: 'unavailable' });
		expect(session.waiting).toBe(false);

		await session.ask('fax');
		expect(loads()).toBe(2);
		expect(session.fault).toBeUndefined();
		expect(session.results?.count).toBe(12);
	});
});
