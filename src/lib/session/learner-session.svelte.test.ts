import { describe, expect, test, vi } from 'vitest';
import { refusedStorage, browserStorage, smallStorage } from '../../../tests/fixtures/browser-storage';
import { quizItems } from '../../../tests/fixtures/quiz-items';
import { tabbedBrowser } from '../../../tests/fixtures/tabs';
import { localProgressStore, progressKey, visitProgressStore } from '../adapters/storage/browser-progress-store';
import { memoryProgressStore } from '../adapters/storage/memory-progress-store';
import { emptyRecord, type LearnerRecord } from '../core/progress/learner-record';
import type { QuizItem } from '../core/quiz/item';
import { emptyAttempt, type Attempt } from '../core/quiz/attempt';
import type { ItemResponse } from '../core/quiz/response';
import type { ResponseSink } from '../ports/response-sink';
import { LearnerSession } from './learner-session.svelte';

const KEY = progressKey('cours');
const wrong: ItemResponse = { kind: 'chosen', choices: ['a'] };
const right: ItemResponse = { kind: 'chosen', choices: ['b'] };
const question: QuizItem = { ...quizItems.singleChoice, id: 'q1' };
const item = { id: 'q1', question, isRight: (response: ItemResponse) => response === right };

const inTab = (local: () => Storage, session = browserStorage()) => ({
	local,
	session: () => session,
	events: () => new EventTarget() as never
});
function begun(store = memoryProgressStore(), now = () => 1000) {
	const session = new LearnerSession(store, now);
	session.start();
	return session;
}
const local = (kept: Map<string, string>) =>
	localProgressStore(
		'cours',
		inTab(() => browserStorage(kept))
	);
const pages = (record: LearnerRecord) => Object.keys(record.pages);
const mark = (session: LearnerSession, page: string) => session.tell({ kind: 'page-marked', page });

describe('a learner', () => {
	test('finds what they did at the last visit', () => {
		const kept = new Map<string, string>();
		mark(begun(local(kept)), 'p1');

		const session = new LearnerSession(local(kept), () => 1001);
		expect(session.record).toBe(emptyRecord);
		session.start();

		expect(session.record.pages).toEqual({ p1: { marked: 1000 } });
		expect(session.keeping).toBe('kept');
	});

	test('loses nothing when something is told before the last visit is known', () => {
		const kept = new Map<string, string>();
		mark(begun(local(kept)), 'p1');

		mark(new LearnerSession(local(kept), () => 1001), 'p2');

		expect(pages(begun(local(kept)).record)).toEqual(['p1', 'p2']);
	});

	test('keeps an answer as it was marked, and finds the attempt as they left it', () => {
		const kept = new Map<string, string>();
		const session = begun(local(kept));
		const first: Attempt = { ...emptyAttempt, responses: [wrong] };
		const second: Attempt = { ...first, responses: [wrong, right] };

		session.recordAttempt(first, item);
		session.recordAttempt(second, { ...item, revision: 2, unsure: true });

		expect(session.attempts).toEqual({ q1: second });
		const again = begun(local(kept));
		expect(again.attempts).toEqual({ q1: second });
		expect(again.record.items).toEqual({
			q1: [
				{ at: 1000, round: 0, kind: 'response', response: wrong, right: false, revision: 1 },
				{ at: 1001, round: 0, kind: 'response', response: right, right: true, revision: 2, unsure: true }
			]
		});
	});

	test('has each response told as it is given, before it is kept', () => {
		const [store, told] = [memoryProgressStore(), vi.fn<ResponseSink['responded']>()];
		const responded = vi.fn<ResponseSink['responded']>((...given) => {
			expect(store.read()).toEqual({ ok: true, value: emptyRecord });
			told(...given);
		});
		const session = new LearnerSession(store, () => 1000, { responded });

		session.recordAttempt({ ...emptyAttempt, responses: [wrong] }, item);

		expect(told).toHaveBeenCalledExactlyOnceWith(question, wrong, false);
	});

	test('has the responses of the final assessment told once it is sent, and not those that were not given', () => {
		const responded = vi.fn<ResponseSink['responded']>();
		const session = new LearnerSession(memoryProgressStore(), () => 1000, { responded });
		session.tell({ kind: 'assessment-started', draw: '7' });
		session.tell({ kind: 'assessment-answered', draw: '7', item: 'q1', response: right });
		expect(responded).not.toHaveBeenCalled();

		session.sendAssessment('7', [question, { ...question, id: 'q2' }], ['q1']);

		expect(responded).toHaveBeenCalledExactlyOnceWith(question, right, true);
		expect(session.record.assessments['7']?.sent).toMatchObject({ right: ['q1'], asked: ['q1', 'q2'] });
	});

	test('begins a question again, and sees the answer', () => {
		const session = begun();
		session.recordAttempt({ ...emptyAttempt, responses: [right] }, item);
		session.recordAttempt({ ...emptyAttempt, round: 1 }, item);
		expect(session.attempts).toEqual({ q1: { ...emptyAttempt, round: 1 } });

		session.recordAttempt({ responses: [], revealed: true, round: 1 }, item);
		expect(session.attempts).toEqual({ q1: { responses: [], revealed: true, round: 1 } });
	});

	test('erases everything, on this device and for old pages', () => {
		const kept = new Map<string, string>();
		const [session, old] = [begun(local(kept)), begun(local(kept))];
		mark(session, 'p1');
		old.flush();

		session.erase();

		expect(session.record).toEqual({ ...emptyRecord, epoch: 1, clock: 1001 });
		mark(old, 'p2');
		expect(pages(old.record)).toEqual(['p2']);
		expect(pages(begun(local(kept)).record)).toEqual(['p2']);
	});

	test('takes back a file made before everything was erased', () => {
		const session = begun();
		mark(session, 'p1');
		const { record } = session;
		session.erase();

		session.adopt(record);

		expect(session.record.pages).toEqual(record.pages);
	});
});

describe('two tabs', () => {
	test('show each what was done in the other', () => {
		const browser = tabbedBrowser();
		const one = begun(localProgressStore('cours', browser.open()));
		const other = begun(localProgressStore('cours', browser.open()));

		mark(one, 'p1');
		mark(other, 'p2');
		browser.settle();

		expect([pages(one.record).sort(), pages(other.record).sort()]).toEqual([
			['p1', 'p2'],
			['p1', 'p2']
		]);
	});

	test('no longer listen once their page is gone', () => {
		const browser = tabbedBrowser();
		const session = new LearnerSession(localProgressStore('cours', browser.open()), () => 1);
		const stop = session.start();
		stop();

		mark(begun(localProgressStore('cours', browser.open())), 'p1');
		browser.settle();

		expect(session.record).toBe(emptyRecord);
	});
});

describe('a browser', () => {
	test('that keeps nothing does not prevent the course, and is told', () => {
		const session = begun(localProgressStore('cours', inTab(refusedStorage)));
		mark(session, 'p1');
		session.flush();

		expect(session.record.pages).toEqual({ p1: { marked: 1000 } });
		expect([session.fault, session.keeping]).toEqual([{ code: 'unavailable' }, 'memory']);
	});

	test('that has room again keeps everything, and is no longer told', () => {
		const kept = new Map<string, string>();
		let storage = smallStorage(0, kept);
		const session = begun(
			localProgressStore(
				'cours',
				inTab(() => storage)
			)
		);
		mark(session, 'p1');
		mark(session, 'p2');
		expect([session.fault, session.keeping]).toEqual([{ code: 'full' }, 'memory']);

		storage = browserStorage(kept);
		session.flush();

		expect([session.fault, session.keeping]).toEqual([undefined, 'kept']);
		expect(pages(begun(local(kept)).record)).toEqual(['p1', 'p2']);
	});

	test('that holds what cannot be read is told until the page is left', () => {
		const session = begun(local(new Map([[KEY, '{']])));
		mark(session, 'p1');

		expect(session.fault).toEqual({ code: 'corrupt', setAside: `${KEY}:corrompu`, replaced: false });
		expect(session.keeping).toBe('kept');
	});

	test('that holds the record of a later edition is left as it is', () => {
		const kept = new Map([[KEY, '{"version":2}']]);
		const session = begun(local(kept));
		mark(session, 'p1');
		session.erase();

		expect([session.fault, session.keeping]).toEqual([{ code: 'newer-version' }, 'memory']);
		expect(kept).toEqual(new Map([[KEY, '{"version":2}']]));
	});

	test('is not written to by a visit where nothing was done', () => {
		const kept = new Map<string, string>();
		begun(local(kept)).flush();
		expect(kept.size).toBe(0);
	});
});

describe('a shared PC', () => {
	const pc = () => {
		const kept = new Map<string, string>();
		const visit = new Map<string, string>();
		const browser = inTab(() => browserStorage(kept), browserStorage(visit));
		const session = begun(localProgressStore('cours', browser));
		mark(session, 'p1');
		return { browser, kept, visit, session };
	};

	test('goes on for this visit with what was done, and keeps none of it', () => {
		const { browser, kept, session } = pc();

		session.moveTo(visitProgressStore('cours', browser));
		mark(session, 'p2');

		expect(session.keeping).toBe('visit');
		expect(pages(session.record)).toEqual(['p1', 'p2']);
		expect(pages(begun(visitProgressStore('cours', browser)).record)).toEqual(['p1', 'p2']);
		expect(kept.get(KEY)).not.toContain('p1');
	});

	test('erases at the end', () => {
		const { browser, kept, visit, session } = pc();
		session.moveTo(visitProgressStore('cours', browser));

		session.erase();

		expect([...kept.values(), ...visit.values()].join()).not.toContain('p1');
		expect(session.keeping).toBe('visit');
	});

	test('can turn out to be the learner’s own', () => {
		const { browser, session } = pc();
		session.moveTo(visitProgressStore('cours', browser));
		session.moveTo(localProgressStore('cours', browser));

		expect(session.keeping).toBe('kept');
		expect(pages(begun(localProgressStore('cours', browser)).record)).toEqual(['p1']);
	});

	test('is told when what was kept before cannot be erased', () => {
		let open = () => browserStorage();
		const session = begun(
			localProgressStore(
				'cours',
				inTab(() => open())
			)
		);
		open = refusedStorage;

		session.moveTo(memoryProgressStore());

		expect(session.fault).toEqual({ code: 'unavailable' });
	});

	test('no longer hears of what other tabs keep', () => {
		const stop = vi.fn();
		const session = begun({ ...memoryProgressStore(), watch: () => stop });

		session.moveTo(memoryProgressStore());

		expect(stop).toHaveBeenCalledTimes(1);
	});

	test('erases nothing that it cannot keep for the visit', () => {
		const { kept, session } = pc();

		session.moveTo(visitProgressStore('cours', { ...inTab(refusedStorage), session: refusedStorage }));

		expect(session.fault).toEqual({ code: 'unavailable' });
		expect(pages(begun(local(kept)).record)).toEqual(['p1']);
	});
});
