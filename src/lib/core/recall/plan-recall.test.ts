import { describe, expect, test } from 'vitest';
import type { ItemEntry, ItemRecord } from '../progress/learner-record';
import { planRecall, type NextDue } from './plan-recall';

const recall = (at: number): ItemEntry => ({ kind: 'recall', at, round: 0, right: true });
const rightAtOnce: ItemEntry = {
	kind: 'response',
	at: 1,
	round: 0,
	response: { kind: 'chosen', choices: ['a'] },
	right: true,
	revision: 1
};
/** Ten after the last time. */
const nextDue: NextDue = (history) => (history.at(-1)?.at ?? 0) + 10;
const places = {
	a: { page: 'p1', objective: 'o1' },
	b: { page: 'p1', objective: 'o2' },
	c: { page: 'p2', objective: 'o1' }
};
const plan = (records: Readonly<Record<string, ItemRecord>>, now: number) =>
	planRecall({ records, places, nextDue, now });

describe('the plan of the recalls', () => {
	test('has not begun before anything is answered', () => {
		expect(plan({ a: [] }, 100)).toEqual({ begun: false, review: [], due: 0, next: undefined });
	});

	test('has nothing to ask of what is known', () => {
		expect(plan({ a: [rightAtOnce] }, 100)).toEqual({ begun: true, review: [], due: 0, next: undefined });
	});

	test('asks from the very time a question is due, and says when the next one is', () => {
		expect(plan({ a: [recall(1)], b: [recall(30)], c: [recall(20)] }, 11)).toEqual({
			begun: true,
			review: [{ id: 'a', page: 'p1', objective: 'o1', due: 11 }],
			due: 1,
			next: 30
		});
	});

	test('counts what one review leaves for another', () => {
		const many = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`q${index}`, [recall(index)]]));
		const everywhere = Object.fromEntries(Object.keys(many).map((id) => [id, { page: 'p1', objective: id }]));
		const { review, due } = planRecall({ records: many, places: everywhere, nextDue, now: 100 });
		expect(review).toHaveLength(6);
		expect(due).toBe(8);
	});

	test('forgets a question that the course no longer asks', () => {
		expect(plan({ old: [recall(1)] }, 100)).toEqual({ begun: true, review: [], due: 0, next: undefined });
	});
});
