import { describe, expect, test, vi } from 'vitest';
import { browserStorage, refusedStorage } from '../../../../tests/fixtures/browser-storage';
import { smallLedger as ledger } from '../../../../tests/fixtures/ledger';
import { memoryLms, memoryLmsSession, type MemoryLms } from '../../../../tests/fixtures/memory-lms';
import { pageState } from '../../core/progress/completion';
import { emptyRecord, type LearnerRecord } from '../../core/progress/learner-record';
import { learningReport } from '../../core/progress/learning-report';
import { recordEvent } from '../../core/progress/record-event';
import type { LmsLaunch } from '../../ports/lms';
import { lmsProgressStore } from './lms-progress-store';

const [FIRST = '', SECOND = '', THIRD = ''] = ledger.flatMap(({ kind, id }) => (kind === 'page' ? [id] : []));
const DAY = 86_400_000;

const marked = (page: string, day = 20_000, from = emptyRecord): LearnerRecord =>
	recordEvent(from, { kind: 'page-marked', page }, day * DAY);

/** The course launched again by the LMS, in the same browser. */
function launched(lms: MemoryLms, launch: Partial<LmsLaunch> = {}, kept = new Map<string, string>()) {
	const session = memoryLmsSession(lms, launch);
	const store = lmsProgressStore(session, {
		course: 'cours',
		ledger,
		report: (record, state) =>
			learningReport(record, state, (id) => pageState(record, { id, items: [] }), {
				pages: [FIRST, SECOND],
				masteryScore: 0.8
			}),
		open: () => browserStorage(kept)
	});
	return { store, kept };
}
const pagesIn = (record: LearnerRecord | undefined) => Object.keys(record?.pages ?? {});
const read = ({ store }: ReturnType<typeof launched>) => {
	const kept = store.read();
	return kept.ok ? pagesIn(kept.value) : kept.error;
};

describe('a record kept by a LMS', () => {
	test('is found again at the next launch, and nothing stays in the browser', () => {
		const lms = memoryLms();
		const { store, kept } = launched(lms);

		expect(store.save(marked(FIRST))).toMatchObject({ ok: true });

		expect(kept.size).toBe(0);
		expect(read(launched(lms))).toEqual([FIRST]);
		expect(lms.reports.at(-1)).toMatchObject({ completed: false, progress: 0.5 });
	});

	test('waits in the browser while the LMS refuses it, and goes with the next writing', () => {
		const lms = memoryLms();
		const { store, kept } = launched(lms);
		lms.down = true;

		expect(store.save(marked(FIRST))).toEqual({ ok: false, error: { code: 'lms-refused' } });
		expect(kept.size).toBe(1);

		lms.down = false;
		expect(store.save(marked(FIRST))).toMatchObject({ ok: true });
		expect(kept.size).toBe(0);
		expect(read(launched(lms))).toEqual([FIRST]);
	});

	test('that the LMS never accepted is found by the same learner in the same browser, and by nobody else', () => {
		const [lms, kept] = [memoryLms(), new Map<string, string>()];
		lms.down = true;
		launched(lms, {}, kept).store.save(marked(FIRST));
		lms.down = false;

		expect(read(launched(lms, { learner: 'autre' }, kept))).toEqual([]);
		expect(read(launched(lms, { learner: '' }, kept))).toEqual([]);
		const again = launched(lms, {}, kept);
		expect(read(again)).toEqual([FIRST]);

		again.store.save(emptyRecord);
		expect(kept.size).toBe(0);
		expect(read(launched(lms))).toEqual([FIRST]);
	});

	test('joins what waited and what the LMS has', () => {
		const [lms, kept] = [memoryLms(), new Map<string, string>()];
		lms.down = true;
		launched(lms, {}, kept).store.save(marked(FIRST));
		lms.down = false;
		launched(lms).store.save(marked(SECOND)); // from another computer

		expect(read(launched(lms, {}, kept))).toEqual(expect.arrayContaining([FIRST, SECOND]));
	});

	test('of a slow LMS waits in the browser until it is accepted', () => {
		const lms = { ...memoryLms(), slow: true };
		const { store, kept } = launched(lms);

		expect(store.save(marked(FIRST))).toMatchObject({ ok: true });
		expect(kept.size).toBe(1);

		lms.settle();
		store.save(marked(FIRST));
		expect(kept.size).toBe(0);
	});

	test('tells when the answer of a slow LMS comes', () => {
		const lms = { ...memoryLms(), slow: true, down: true };
		const { store } = launched(lms);
		const onchange = vi.fn();
		const stop = store.watch(onchange);
		store.save(marked(FIRST));
		lms.settle();
		expect(onchange).toHaveBeenCalledOnce();

		stop();
		lms.down = false;
		lms.settle();
		expect(onchange).toHaveBeenCalledOnce();
	});

	test('asks nothing of the LMS when there is nothing new', () => {
		const lms = memoryLms();
		const { store } = launched(lms);
		store.save(marked(FIRST));
		store.save(marked(FIRST));
		expect(lms.reports).toHaveLength(1);
	});

	test('says how the learner leaves', () => {
		const lms = memoryLms();
		const { store } = launched(lms);
		store.save(marked(SECOND, 20_000, marked(FIRST)));

		store.close(({ completed }) => completed);

		expect(lms.closed).toEqual({ finished: true });
		expect(store.save(marked(THIRD))).toEqual({ ok: false, error: { code: 'lms-closed' } });
	});

	test('is not written when the LMS asks that nothing be recorded', () => {
		const lms = memoryLms();
		const { store, kept } = launched(lms, { recording: false });

		expect(store.keeping).toBe('memory');
		expect(store.save(marked(FIRST))).toMatchObject({ ok: true });
		expect([lms.reports, kept.size]).toEqual([[], 0]);
	});

	test('that cannot be read is set aside, and the learner goes on', () => {
		const { store, kept } = launched(memoryLms('1AAzzzzzz!!'));

		expect(store.read()).toMatchObject({ ok: false, error: { code: 'corrupt' } });
		expect([...kept.values()]).toEqual(['1AAzzzzzz!!']);
		expect(store.save(marked(FIRST))).toMatchObject({ ok: false, error: { code: 'corrupt' } });
	});

	test('of a newer edition is left as it is', () => {
		const lms = memoryLms('2AAAAAAAAA');
		const { store } = launched(lms);

		expect(store.save(marked(FIRST))).toEqual({ ok: false, error: { code: 'newer-version' } });
		store.close(() => true);
		expect(lms.state).toBe('2AAAAAAAAA');
	});

	test('is kept in a browser that keeps nothing', () => {
		const lms = memoryLms();
		const store = lmsProgressStore(memoryLmsSession(lms), {
			course: 'cours',
			ledger,
			report: (record, state) => learningReport(record, state, () => 'todo', { pages: [FIRST], masteryScore: 0.8 }),
			open: refusedStorage
		});
		expect(store.save(marked(FIRST))).toMatchObject({ ok: true });
		expect(lms.state).not.toBe('');
	});
});
