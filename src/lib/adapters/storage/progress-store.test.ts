import { describe, expect, test, vi } from 'vitest';
import { browserStorage, refusedStorage, smallStorage } from '../../../../tests/fixtures/browser-storage';
import { smallLedger } from '../../../../tests/fixtures/ledger';
import { memoryLms, memoryLmsSession } from '../../../../tests/fixtures/memory-lms';
import { learningReport } from '../../core/progress/learning-report';
import { emptyRecord, type ItemEntry, type LearnerRecord } from '../../core/progress/learner-record';
import { recordEvent } from '../../core/progress/record-event';
import { stableText } from '../../core/progress/stable-text';
import type { ProgressStore } from '../../ports/progress-store';
import { localProgressStore, openProgressStore, progressKey, visitProgressStore } from './browser-progress-store';
import { lmsProgressStore } from './lms-progress-store';
import { memoryProgressStore } from './memory-progress-store';

const KEY = progressKey('cours');
const marked = (page: string, at = 1): LearnerRecord => ({
	...emptyRecord,
	clock: at,
	pages: { [page]: { marked: at } }
});
const erased = (record: LearnerRecord) => recordEvent(record, { kind: 'erased' }, record.clock + 1);

/** A browser whose storages are given; other tabs write when `events` says so. */
function browser(local: Storage | (() => Storage), session: Storage = browserStorage()) {
	const events = new EventTarget();
	return {
		local: typeof local === 'function' ? local : () => local,
		session: () => session,
		events: () => events as never,
		otherTabWrote: (key: string | null) => events.dispatchEvent(Object.assign(new Event('storage'), { key }))
	};
}
const local = (kept = new Map<string, string>()) => localProgressStore('cours', browser(browserStorage(kept)));
const holding = (text: string) => new Map([[KEY, text]]);

/** Takes everything, and holds nothing. */
const forgetful = () => browserStorage(undefined, () => undefined);

const lms = () =>
	lmsProgressStore(memoryLmsSession(memoryLms()), {
		course: 'cours',
		ledger: smallLedger,
		report: (record, state) => learningReport(record, state, () => 'todo', { pages: ['p1'], masteryScore: 0.7 }),
		open: browserStorage
	});

const stores: readonly [name: string, keeping: string, create: () => ProgressStore][] = [
	['memory', 'memory', memoryProgressStore],
	['local storage', 'kept', local],
	['session storage', 'visit', () => visitProgressStore('cours', browser(refusedStorage))],
	['a LMS', 'lms', lms]
];

describe.each(stores)('a progress store in %s', (_, keeping, create) => {
	test('has nothing at the first visit, and says how long it keeps', () => {
		expect(create().read()).toEqual({ ok: true, value: emptyRecord });
		expect(create().keeping).toBe(keeping);
	});

	test('gives back what was saved', () => {
		const store = create();

		expect(store.save(marked('p1'))).toEqual({ ok: true, value: marked('p1') });

		expect(store.read()).toEqual({ ok: true, value: marked('p1') });
	});

	test('never takes back what was saved before', () => {
		const store = create();
		store.save(marked('p1', 1));

		const both = { ...emptyRecord, clock: 2, pages: { p1: { marked: 1 }, p2: { marked: 2 } } };
		expect(store.save(marked('p2', 2))).toEqual({ ok: true, value: both });
		expect(store.read()).toEqual({ ok: true, value: both });
	});

	test('keeps the very same record when there is nothing to add', () => {
		const store = create();
		const first = store.save(marked('p1'));
		const again = store.save(structuredClone(marked('p1')));
		expect(first.ok && again.ok && again.value === first.value).toBe(true);
	});

	test('erases, and lets nothing older back in', () => {
		const store = create();
		store.save(marked('p1'));
		const tombstone = erased(marked('p1'));

		expect(store.erase(tombstone)).toEqual({ ok: true, value: tombstone });

		expect(store.save(marked('p1'))).toEqual({ ok: true, value: tombstone });
		expect(store.read()).toEqual({ ok: true, value: tombstone });
	});
});

describe('a record in local storage', () => {
	test('is under a key of the project, the course and the version', () => {
		const kept = new Map<string, string>();
		local(kept).save(marked('p1'));
		expect([...kept.keys()]).toEqual(['prendre-le-pli:cours:v1']);
	});

	test('is seen by every tab, and written over by none', () => {
		const kept = new Map<string, string>();
		const [one, other] = [local(kept), local(kept)];
		one.save(marked('p1', 1));
		other.save(marked('p2', 2));
		one.save(marked('p3', 3));

		expect(other.read()).toMatchObject({
			value: { pages: { p1: { marked: 1 }, p2: { marked: 2 }, p3: { marked: 3 } } }
		});
	});

	test('is merged again when another tab writes between the writing and the reading back', () => {
		// given a tab that writes just after us, once
		const kept = new Map<string, string>();
		const rival = [stableText(marked('p2', 2))];
		const setItem = (name: string, text: string) => void kept.set(name, rival.pop() ?? text);

		// when
		const saved = localProgressStore('cours', browser(browserStorage(kept, setItem))).save(marked('p1', 1));

		// then
		expect(saved).toMatchObject({ ok: true, value: { pages: { p1: { marked: 1 }, p2: { marked: 2 } } } });
		expect(local(kept).read()).toEqual(saved);
	});

	test('is not told to be kept, nor erased, by a browser that forgets at once', () => {
		const store = localProgressStore('cours', browser(forgetful()));
		const refused = { ok: false, error: { code: 'unavailable' } };
		expect([store.save(marked('p1')), store.erase(erased(emptyRecord))]).toEqual([refused, refused]);
	});

	test('is written only when there is something to add', () => {
		const kept = new Map<string, string>();
		const setItem = vi.fn((name: string, text: string) => void kept.set(name, text));
		const store = localProgressStore('cours', browser(browserStorage(kept, setItem)));

		store.save(marked('p1'));
		store.save(marked('p1'));
		expect(setItem).toHaveBeenCalledTimes(1);
	});

	test('is refused with the storage', () => {
		const store = localProgressStore('cours', browser(refusedStorage));
		const refused = { ok: false, error: { code: 'unavailable' } };
		expect([store.read(), store.save(marked('p1')), store.erase(erased(emptyRecord))]).toEqual([
			refused,
			refused,
			refused
		]);
	});

	test('says when another tab wrote it, or cleared everything, until it is told to stop', () => {
		const tab = browser(browserStorage());
		const onchange = vi.fn();
		const stop = localProgressStore('cours', tab).watch(onchange);

		tab.otherTabWrote('prendre-le-pli:affichage:v1');
		expect(onchange).toHaveBeenCalledTimes(0);
		tab.otherTabWrote(KEY);
		tab.otherTabWrote(null);
		expect(onchange).toHaveBeenCalledTimes(2);

		stop();
		tab.otherTabWrote(KEY);
		expect(onchange).toHaveBeenCalledTimes(2);
	});
});

describe('a full storage', () => {
	const entry = (round: number, kind: 'again' | 'reveal'): ItemEntry => ({
		at: 2 * round + Number(kind === 'reveal'),
		round,
		kind
	});
	const wornBy = (rounds: number) => ({
		...emptyRecord,
		items: { q1: Array.from({ length: rounds }, (_, round) => [entry(round, 'again'), entry(round, 'reveal')]).flat() }
	});
	const worn = wornBy(30);

	test('keeps the record without its optional history', () => {
		const kept = new Map<string, string>();
		const saved = localProgressStore('cours', browser(smallStorage(400, kept))).save(worn);

		expect(saved).toMatchObject({ ok: true, value: { items: { q1: { length: 3 } } } });
		expect(local(kept).read()).toEqual(saved);
	});

	test('is not waited for: a record of a hundred thousand characters loses it at once', () => {
		const kept = new Map<string, string>();
		local(kept).save(wornBy(2000));
		expect(kept.get(KEY)?.length).toBeLessThan(1000);
	});

	test('says so when even that does not fit, and leaves what was there', () => {
		const kept = new Map<string, string>();
		const store = localProgressStore('cours', browser(smallStorage(150, kept)));
		store.save(marked('p1'));

		expect(store.save(worn)).toEqual({ ok: false, error: { code: 'full' } });
		expect(store.read()).toEqual({ ok: true, value: marked('p1') });
	});

	test('is opened all the same: what was written before can be read', () => {
		const kept = holding(stableText(marked('p1')));
		const store = openProgressStore('cours', browser(smallStorage(0, kept)));
		expect(store.keeping).toBe('kept');
		expect(store.read()).toEqual({ ok: true, value: marked('p1') });
	});
});

describe('what cannot be read', () => {
	const setAside = (key: string, replaced = false) => ({
		ok: false,
		error: { code: 'corrupt', setAside: `${KEY}:${key}`, replaced }
	});

	test.each(['', '{', 'null', '{"version":1}', '{"version":"one"}'])('such as %j is set aside, and told', (text) => {
		const kept = holding(text);
		const store = local(kept);

		expect(store.read()).toEqual(setAside('corrompu'));

		expect(kept).toEqual(new Map([[`${KEY}:corrompu`, text]]));
		expect(store.read()).toEqual({ ok: true, value: emptyRecord });
	});

	test('gives its place to what is saved, and is told', () => {
		const kept = holding('{');
		const store = local(kept);

		expect(store.save(marked('p1'))).toEqual(setAside('corrompu'));

		expect(store.read()).toEqual({ ok: true, value: marked('p1') });
		expect(kept.get(`${KEY}:corrompu`)).toBe('{');
	});

	test('does not take the place of an earlier one, until there are three', () => {
		const kept = new Map<string, string>();
		const store = local(kept);
		const corrupt = (text: string) => {
			kept.set(KEY, text);
			return store.read();
		};

		expect(corrupt('first')).toEqual(setAside('corrompu'));
		expect(corrupt('first')).toEqual(setAside('corrompu'));
		expect(corrupt('second')).toEqual(setAside('corrompu-2'));
		expect(corrupt('third')).toEqual(setAside('corrompu-3'));
		expect(corrupt('fourth')).toEqual(setAside('corrompu-3', true));
		expect([...kept.values()]).toEqual(['first', 'second', 'fourth']);
	});

	test('stays where it is when there is no room to set it aside', () => {
		const kept = holding('{"version"');
		const store = localProgressStore('cours', browser(smallStorage(20, kept)));

		expect(store.save(marked('p1'))).toEqual({ ok: false, error: { code: 'full' } });
		expect(kept).toEqual(holding('{"version"'));
	});

	test('is erased with the rest', () => {
		const kept = holding('{');
		const store = local(kept);
		store.read();
		kept.set(KEY, '[');

		const tombstone = erased(emptyRecord);
		expect(store.erase(tombstone)).toEqual({ ok: true, value: tombstone });
		expect([...kept.keys()]).toEqual([KEY]);
	});
});

test('a record of a later version is not touched, whatever is done', () => {
	const text = '{"version":2,"lessons":["p1"]}';
	const kept = holding(text);
	const store = local(kept);
	const newer = { ok: false, error: { code: 'newer-version' } };

	expect([store.read(), store.save(marked('p1')), store.erase(erased(emptyRecord))]).toEqual([newer, newer, newer]);
	expect(kept).toEqual(holding(text));
});

describe('the store of a tab', () => {
	test('is local storage, tried and left as it was', () => {
		const kept = new Map<string, string>();
		expect(openProgressStore('cours', browser(browserStorage(kept))).keeping).toBe('kept');
		expect(kept.size).toBe(0);
	});

	// given
	test.each<[string, Storage | (() => Storage)]>([
		['refuses', refusedStorage],
		['forgets', forgetful()]
	])('is memory where the browser %s', (_, storage) => {
		expect(openProgressStore('cours', browser(storage)).keeping).toBe('memory');
	});

	test('is memory without any browser, as when pages are prerendered', () => {
		expect(openProgressStore('cours').keeping).toBe('memory');
	});

	test('is session storage where this tab began so', () => {
		const shared = browser(browserStorage());
		visitProgressStore('cours', shared).save(emptyRecord);
		expect(openProgressStore('cours', shared).keeping).toBe('visit');
	});
});
