import { describe, expect, test } from 'vitest';
import { browserStorage, refusedStorage, smallStorage } from '../../../../tests/fixtures/browser-storage';
import type { SessionPlan } from '../../core/trainer/session-plan';
import type { SessionPlanStore } from '../../ports/session-plan-store';
import { localSessionPlanStore, SESSIONS_KEY } from './local-session-plan-store';
import { memorySessionPlanStore } from './memory-session-plan-store';

const plan = (name: string): SessionPlan => ({
	version: 1,
	name,
	length: 45,
	structures: ['ehpad'],
	parts: [{ kind: 'scenario', scenario: 'sc1', minutes: 15 }]
});
const on = (kept: Map<string, string>) => {
	const storage = browserStorage(kept);
	return localSessionPlanStore(() => storage);
};
const stores: [name: string, create: () => SessionPlanStore][] = [
	['memory', memorySessionPlanStore],
	['local storage', () => on(new Map())]
];

describe.each(stores)('sessions in %s', (_name, create) => {
	test('are none at the first visit', () => {
		expect(create().list()).toEqual({ ok: true, value: [] });
	});

	test('come back in the order in which they were made, changed ones in their place', () => {
		const store = create();
		store.put({ id: 's2', plan: plan('Jeudi') });
		store.put({ id: 's1', plan: plan('Vendredi') });

		store.put({ id: 's2', plan: plan('Lundi') });

		expect(store.list()).toEqual({
			ok: true,
			value: [
				{ id: 's2', plan: plan('Lundi') },
				{ id: 's1', plan: plan('Vendredi') }
			]
		});
	});

	test('go one by one', () => {
		const store = create();
		store.put({ id: 's1', plan: plan('Jeudi') });
		store.put({ id: 's2', plan: plan('Vendredi') });

		store.remove('s1');

		expect(store.list()).toEqual({ ok: true, value: [{ id: 's2', plan: plan('Vendredi') }] });
	});
});

describe('sessions in local storage', () => {
	test('are not undone by another tab', () => {
		const kept = new Map<string, string>();
		const [here, there] = [on(kept), on(kept)];
		here.put({ id: 's1', plan: plan('Jeudi') });

		there.put({ id: 's2', plan: plan('Vendredi') });
		here.put({ id: 's1', plan: plan('Jeudi soir') });

		const read = here.list();
		expect(read.ok && read.value.map(({ plan: { name } }) => name)).toEqual(['Jeudi soir', 'Vendredi']);
	});

	test('leave no trace when the last one goes', () => {
		const kept = new Map<string, string>();
		on(kept).put({ id: 's1', plan: plan('Jeudi') });

		on(kept).remove('s1');

		expect(kept.size).toBe(0);
	});

	test('that cannot be read are not shown, and stay kept', () => {
		const kept = new Map([[SESSIONS_KEY, '{"s1":"2~une-autre-version"}']]);

		on(kept).put({ id: 's2', plan: plan('Jeudi') });

		expect(kept.get(SESSIONS_KEY)).toContain('"s1":"2~une-autre-version"');
		const read = on(kept).list();
		expect(read.ok && read.value.map(({ id }) => id)).toEqual(['s2']);
	});

	test.each(['', '{', '"x"', 'null', '{"s1":12}'])('leave %j alone, and say so', (text) => {
		const kept = new Map([[SESSIONS_KEY, text]]);

		expect(on(kept).put({ id: 's2', plan: plan('Jeudi') })).toEqual({ ok: false, error: { code: 'unreadable' } });

		expect(kept.get(SESSIONS_KEY)).toBe(text);
	});

	test('say that the browser refuses or is full', () => {
		expect(localSessionPlanStore(refusedStorage).list()).toEqual({ ok: false, error: { code: 'unavailable' } });
		expect(localSessionPlanStore(() => smallStorage(0)).put({ id: 's1', plan: plan('Jeudi') })).toEqual({
			ok: false,
			error: { code: 'full' }
		});
	});
});
