import { describe, expect, test } from 'vitest';
import { emptyRecord, type AssessmentRecord, type LearnerRecord } from './learner-record';
import { bestScaled, scaledOf, standingResponses, success, type Success } from './success';

const sent = (right: readonly string[], asked: readonly string[]): AssessmentRecord => ({
	startedAt: 1,
	responses: {},
	sent: { at: 2, right, asked }
});
const open: AssessmentRecord = { startedAt: 1, responses: {} };
const draws = (...list: readonly AssessmentRecord[]): LearnerRecord => ({
	...emptyRecord,
	assessments: Object.fromEntries(list.map((draw, index) => [`d${index}`, draw]))
});
const [good, poor] = [sent(['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd', 'e']), sent(['a'], ['a', 'b'])];

describe('success', () => {
	// given                                                then
	test.each<[string, LearnerRecord, Success]>([
		['is unknown without a draw', draws(), 'unknown'],
		['is unknown until a draw is sent', draws(open), 'unknown'],
		['is unknown from a draw that asked nothing', draws(sent([], [])), 'unknown'],
		['is passed at the mastery score', draws(good), 'passed'],
		['is failed under it', draws(poor), 'failed'],
		['is not lost by a draw that went worse', draws(good, poor, open), 'passed'],
		['has nothing to do with completion', { ...emptyRecord, pages: { p1: { marked: 1 } } }, 'unknown']
	])('%s', (_, record, then) => {
		expect(success(record, 0.8)).toBe(then);
	});

	test('comes from the best draw', () => {
		expect(bestScaled(draws(poor, good))).toBe(0.8);
		expect(bestScaled(draws(open))).toBeUndefined();
	});
});

test('a right answer to a question that was not asked counts for nothing', () => {
	expect(scaledOf(sent(['a', 'x', 'y'], ['a', 'b']))).toBe(0.5);
});

test('a response given in another tab after the sending counts for nothing', () => {
	const value = { kind: 'chosen', choices: ['a'] } as const;
	const responses = { q1: { at: 1, value }, q2: { at: 2, value }, q3: { at: 3, value } };

	expect(standingResponses({ ...sent([], []), responses })).toEqual({ q1: value, q2: value });
	expect(Object.keys(standingResponses({ ...open, responses }))).toEqual(['q1', 'q2', 'q3']);
});
