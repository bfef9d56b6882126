import { expect, test } from 'vitest';
import { questionsOf } from './asked-items';

test('a question that two pages ask is counted once', () => {
	expect(questionsOf({ p1: { q1: 'o1', q2: 'o1' }, p2: { q2: 'o1', q3: 'o2' } })).toEqual([
		{ id: 'q1', objective: 'o1' },
		{ id: 'q2', objective: 'o1' },
		{ id: 'q3', objective: 'o2' }
	]);
});
