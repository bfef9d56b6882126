import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStamped, anyWork, replayAll } from '../../../../tests/fixtures/any-record';
import type { LearnerEvent } from './learner-event';
import { emptyRecord, type LearnerRecord } from './learner-record';
import { LATEST, recordEvent } from './record-event';

const response = { kind: 'chosen', choices: ['b'] } as const;
const responded = { kind: 'item-responded', item: 'q1', round: 0, response, right: true, revision: 2 } as const;

describe('an event', () => {
	// given                                                           then
	test.each<[LearnerEvent, Partial<LearnerRecord>]>([
		[{ kind: 'page-opened', page: 'p1' }, { place: { at: 7, value: 'p1' } }],
		[{ kind: 'page-reached', page: 'p1' }, { pages: { p1: { reached: 7 } } }],
		[{ kind: 'page-marked', page: 'p1' }, { pages: { p1: { marked: 7 } } }],
		[responded, { items: { q1: [{ at: 7, round: 0, kind: 'response', response, right: true, revision: 2 }] } }],
		[
			{ ...responded, unsure: true },
			{ items: { q1: [{ at: 7, round: 0, kind: 'response', response, right: true, revision: 2, unsure: true }] } }
		],
		[{ kind: 'item-revealed', item: 'q1', round: 1 }, { items: { q1: [{ at: 7, round: 1, kind: 'reveal' }] } }],
		[{ kind: 'item-restarted', item: 'q1', round: 1 }, { items: { q1: [{ at: 7, round: 1, kind: 'again' }] } }],
		[
			{ kind: 'item-recalled', item: 'q1', round: 1, right: false },
			{ items: { q1: [{ at: 7, round: 1, kind: 'recall', right: false }] } }
		],
		[
			{ kind: 'note-written', note: 'plan/date', value: 'lundi' },
			{ notes: { 'plan/date': { at: 7, value: 'lundi' } } }
		],
		[{ kind: 'profile-chosen', profile: { role: 'soignant' } }, { profile: { at: 7, value: { role: 'soignant' } } }],
		[{ kind: 'assessment-started', draw: 'd1' }, { assessments: { d1: { startedAt: 7, responses: {} } } }],
		[
			{ kind: 'assessment-answered', draw: 'd1', item: 'q1', response },
			{ assessments: { d1: { startedAt: 7, responses: { q1: { at: 7, value: response } } } } }
		],
		[
			{ kind: 'assessment-sent', draw: 'd1', right: [], asked: ['q1'] },
			{ assessments: { d1: { startedAt: 7, responses: {}, sent: { at: 7, right: [], asked: ['q1'] } } } }
		],
		[{ kind: 'erased' }, { epoch: 1 }]
	])('%j is kept with its time', (event, then) => {
		expect(recordEvent(emptyRecord, event, 7)).toEqual({ ...emptyRecord, clock: 7, ...then });
	});

	test('comes after those before it, even when the clock was set back', () => {
		const before = recordEvent(emptyRecord, { kind: 'note-written', note: 'n', value: 'before' }, 1000);

		const after = recordEvent(before, { kind: 'note-written', note: 'n', value: 'after' }, 10);

		expect(after.notes).toEqual({ n: { at: 1001, value: 'after' } });
		expect(after.clock).toBe(1001);
	});

	test('is never dated beyond what a date can hold', () => {
		const forged = { ...emptyRecord, clock: LATEST };
		expect(recordEvent(forged, { kind: 'page-reached', page: 'p1' }, 5).pages).toEqual({ p1: { reached: LATEST } });
	});

	test('changes nothing in a draw already sent', () => {
		const sent = recordEvent(emptyRecord, { kind: 'assessment-sent', draw: 'd1', right: [], asked: ['q1'] }, 1);

		expect(recordEvent(sent, { kind: 'assessment-answered', draw: 'd1', item: 'q1', response }, 2)).toBe(sent);
		expect(recordEvent(sent, { kind: 'assessment-answered', draw: 'd2', item: 'q1', response }, 2)).not.toBe(sent);
	});
});

describe('replaying events', () => {
	const events = fc.array(anyStamped, { maxLength: 14 });

	test('changes nothing', () => {
		fc.assert(
			fc.property(events, (all) => {
				const record = replayAll(all);
				expect(replayAll(all, record)).toBe(record);
			}),
			{ seed: 42 }
		);
	});

	test('in another order gives the same record', () => {
		const twoOrders = events.chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
		);
		fc.assert(
			fc.property(twoOrders, ([all, shuffled]) => {
				expect(replayAll(shuffled)).toEqual(replayAll(all));
			}),
			{ seed: 42 }
		);
	});

	test('from before an erasing brings nothing back', () => {
		const work = { at: 1, epoch: 0, event: { kind: 'page-reached', page: 'p1' } } as const;
		const erasing = { at: 2, epoch: 0, event: { kind: 'erased' } } as const;

		expect(replayAll([work, erasing, work, erasing])).toEqual({ ...emptyRecord, epoch: 1, clock: 2 });
	});
});

test('whatever the clock says, times only grow', () => {
	const moments = fc.array(fc.tuple(anyWork, fc.nat(20)), { maxLength: 12 });
	fc.assert(
		fc.property(moments, (all) => {
			let record = emptyRecord;
			for (const [event, now] of all) {
				const next = recordEvent(record, event, now);
				expect(next === record || next.clock > record.clock).toBe(true);
				record = next;
			}
		}),
		{ seed: 42 }
	);
});
