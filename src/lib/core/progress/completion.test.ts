import { describe, expect, test } from 'vitest';
import { objectiveStandings, pageState } from './completion';
import type { PageState } from '../course/plan-progress';
import { emptyRecord, type ItemRecord, type LearnerRecord } from './learner-record';

const page = { id: 'p1', items: ['q1', 'q2'] };
const right: ItemRecord = [
	{ at: 1, round: 0, kind: 'response', response: { kind: 'chosen', choices: ['a'] }, right: true, revision: 1 }
];
const wrongOnce: ItemRecord = right.map((entry) => ({ ...entry, right: false }));
const shown: ItemRecord = [{ at: 2, round: 0, kind: 'reveal' }];
const holding = (parts: Partial<LearnerRecord>): LearnerRecord => ({ ...emptyRecord, ...parts });

describe('a page', () => {
	// given                                                                                then
	test.each<[string, Partial<LearnerRecord>, PageState]>([
		['never opened is to do', {}, 'todo'],
		['opened is started', { place: { at: 1, value: 'p1' } }, 'started'],
		['where a question was tried is started', { items: { q1: wrongOnce } }, 'started'],
		['seen to its end without its questions is started', { pages: { p1: { reached: 1 } } }, 'started'],
		[
			'seen to its end with a question that may still be tried is started',
			{ pages: { p1: { reached: 1 } }, items: { q1: right, q2: wrongOnce } },
			'started'
		],
		[
			'seen to its end with every outcome is done, right or not',
			{ pages: { p1: { reached: 1 } }, items: { q1: right, q2: shown } },
			'done'
		],
		['whose questions alone are over is started', { items: { q1: right, q2: shown } }, 'started'],
		['marked by the learner is done', { pages: { p1: { marked: 1 } } }, 'done'],
		['is not done by another', { pages: { p2: { marked: 1 } }, place: { at: 1, value: 'p2' } }, 'todo']
	])('%s', (_, parts, state) => {
		expect(pageState(holding(parts), page)).toBe(state);
	});
});

test('an objective stands by its questions, as they were last answered', () => {
	const record = holding({ items: { q1: right, q2: wrongOnce, q3: right } });
	const items = ['q1', 'q2', 'q4'].map((id) => ({ id, objective: 'o1' }));

	expect(objectiveStandings(record, [...items, { id: 'q3', objective: 'o2' }])).toEqual(
		new Map([
			['o1', { answered: 2, right: 1, total: 3 }],
			['o2', { answered: 1, right: 1, total: 1 }]
		])
	);
});
