import { expect, test } from 'vitest';
import { browserStorage, refusedStorage } from '../../../tests/fixtures/browser-storage';
import { localProgressStore, progressKey, visitProgressStore } from '../adapters/storage/browser-progress-store';
import { LearnerSession } from './learner-session.svelte';

const KEY = progressKey('cours');

function pc(kept = new Map<string, string>(), local = () => browserStorage(kept)) {
	const visit = new Map<string, string>();
	const session = browserStorage(visit);
	const browser = { local, session: () => session, events: () => new EventTarget() as never };
	const learner = new LearnerSession(visitProgressStore('cours', browser), () => 1000);
	learner.start();
	learner.tell({ kind: 'page-marked', page: 'p1' });
	return { kept, visit, learner, browser };
}

test('ending a visit erases what a tab beside it kept', () => {
	const { kept, visit, learner, browser } = pc();
	const beside = new LearnerSession(localProgressStore('cours', browser), () => 2000);
	beside.start();
	beside.tell({ kind: 'page-marked', page: 'p2' });

	learner.erase(localProgressStore('cours', browser));

	expect([...kept.values(), ...visit.values()].join()).not.toMatch(/p1|p2/);
	beside.flush();
	expect(beside.record.pages).toEqual({});
	expect(learner.fault).toBeUndefined();
});

test('ending a visit erases what had been set aside, and could not be read', () => {
	const { kept, learner, browser } = pc(
		new Map([
			[KEY, '{'],
			[`${KEY}:corrompu`, 'p3']
		])
	);

	learner.erase(localProgressStore('cours', browser));

	expect([...kept.keys()]).toEqual([KEY]);
	expect(kept.get(KEY)).toContain('"pages":{}');
});

test('ending a visit leaves no trace where nothing was kept', () => {
	const { kept, learner, browser } = pc();

	learner.erase(localProgressStore('cours', browser));

	expect(kept.size).toBe(0);
});

test('a place that cannot be opened holds nothing to erase', () => {
	const { learner, browser } = pc(undefined, refusedStorage);

	learner.erase(localProgressStore('cours', browser));

	expect(learner.fault).toBeUndefined();
});

test('says when the other place could not be erased', () => {
	const { learner, browser } = pc(new Map([[KEY, '{"version":2}']]));

	learner.erase(localProgressStore('cours', browser));

	expect(learner.fault).toEqual({ code: 'newer-version' });
});

test('knows when the learner last did something, once what was kept is read', () => {
	const { browser } = pc();
	const again = new LearnerSession(visitProgressStore('cours', browser), () => 9000);
	expect(again.lastVisit).toBeUndefined();

	again.start();
	again.tell({ kind: 'page-marked', page: 'p2' });

	expect(again.lastVisit).toBe(1000);
});
