import { describe, expect, test } from 'vitest';
import type { PageState } from '../course/plan-progress';
import { emptyRecord, type AssessmentRecord, type LearnerRecord } from './learner-record';
import { learningReport } from './learning-report';

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
const good = sent(['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd', 'e']);
const poor = sent(['a'], ['a', 'b']);

const done =
	(...pages: readonly string[]) =>
	(page: string): PageState =>
		pages.includes(page) ? 'done' : 'started';
const report = (record: LearnerRecord, stateOf = done(), masteryScore: number | undefined = 0.8) =>
	learningReport(record, 'code', stateOf, { pages: ['p1', 'p2'], masteryScore });

describe('a learning report', () => {
	// given                                            then
	test.each<[string, LearnerRecord, string, number | undefined]>([
		['knows no success without a draw', draws(), 'unknown', undefined],
		['knows no success until a draw is sent', draws(open), 'unknown', undefined],
		['knows no success from a draw that asked nothing', draws(sent([], [])), 'unknown', undefined],
		['is passed at the mastery score', draws(good), 'passed', 0.8],
		['is failed under it', draws(poor), 'failed', 0.5],
		['takes the best draw: a worse one takes nothing back', draws(poor, good, poor, open), 'passed', 0.8]
	])('%s', (_, record, success, scaled) => {
		expect(report(record)).toMatchObject({ success, scaled });
	});

	test('knows no success in a package without the final assessment', () => {
		const given = learningReport(draws(good), 'code', done(), { pages: ['p1'], masteryScore: undefined });
		expect(given).toMatchObject({ success: 'unknown', scaled: undefined });
	});

	// given                      then
	test.each<[readonly string[], boolean, number]>([
		[[], false, 0],
		[['p1'], false, 0.5],
		[['p1', 'p3'], false, 0.5],
		[['p1', 'p2'], true, 1]
	])('with %j done, is completed: %s', (pages, completed, progress) => {
		expect(report(emptyRecord, done(...pages))).toMatchObject({ completed, progress });
	});

	test('is not completed by the final assessment', () => {
		expect(report(draws(good), done('p1'))).toMatchObject({ completed: false, success: 'passed' });
	});

	test('carries the place of the learner and the encoded record', () => {
		const record = { ...emptyRecord, place: { at: 1, value: 'p2' } };
		expect(report(record)).toMatchObject({ place: 'p2', state: 'code' });
	});
});
