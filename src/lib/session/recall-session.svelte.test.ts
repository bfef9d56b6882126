import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import type { ItemEntry, ItemRecord } from '../core/progress/learner-record';
import type { PlannedItem } from '../core/recall/plan-recall';
import { fail, ok, type Result } from '../core/shared/result';
import { RecallSession } from './recall-session.svelte';

const recall = (at: number, right = true): ItemEntry => ({ kind: 'recall', at, round: 0, right });

function visit(load: (review: readonly PlannedItem[]) => Promise<Result<string, 'not-loaded'>>) {
	let records = $state.raw<Readonly<Record<string, ItemRecord>>>({ a: [recall(1)], b: [recall(50)] });
	let now = 20;
	const session = new RecallSession<string>({
		records: () => records,
		places: { a: { page: 'p1', objective: 'o1' }, b: { page: 'p2', objective: 'o2' } },
		nextDue: (history) => (history.at(-1)?.at ?? 0) + 10,
		load,
		clock: () => now
	});
	return {
		session,
		record: (id: string, entry: ItemEntry) => (records = { ...records, [id]: [...(records[id] ?? []), entry] }),
		wait: (until: number) => (now = until)
	};
}
const loadIds = (review: readonly PlannedItem[]) => Promise.resolve(ok(review.map(({ id }) => id).join(' ')));

describe('a visit to the reviews', () => {
	test('starts the review of what is due, and tells how it went once it ends', async () => {
		// given
		const { session, record } = visit(loadIds);
		expect(session.plan).toMatchObject({ due: 1, next: 60 });

		// when
		await session.start();
		expect(session.review).toBe('a');
		record('a', recall(20));
		session.end({ answered: 1, right: 1 });
		flushSync();

		// then
		expect(session.review).toBeUndefined();
		expect(session.result).toEqual({ answered: 1, right: 1 });
		expect(session.plan).toMatchObject({ due: 0, next: 30 });
	});

	test('says that the questions did not come, until they do', async () => {
		let reachable = false;
		const { session } = visit((review) => (reachable ? loadIds(review) : Promise.resolve(fail('not-loaded'))));

		await session.start();
		expect([session.failed, session.review]).toEqual([true, undefined]);

		reachable = true;
		await session.start();
		expect([session.failed, session.review]).toEqual([false, 'a']);
	});

	test('sees what became due while the page stayed open', () => {
		const { session, wait } = visit(loadIds);
		wait(60);
		expect(session.plan.due).toBe(1);

		session.refresh();
		expect(session.plan).toMatchObject({ due: 2, next: undefined });
	});
});
