import { expect, test } from 'vitest';
import { bestAssessment } from './best-assessment';
import type { AssessmentRecord } from './learner-record';

const draw = (at: number | undefined, right: number, asked = 4): AssessmentRecord => ({
	startedAt: 1,
	responses: {},
	...(at === undefined
		? {}
		: { sent: { at, right: ['a', 'b', 'c', 'd'].slice(0, right), asked: ['a', 'b', 'c', 'd'].slice(0, asked) } })
});

test.each<readonly [string, Readonly<Record<string, AssessmentRecord>>, string | undefined]>([
	['nobody, while nothing is sent', { one: draw(undefined, 4) }, undefined],
	['the best, even when it is older', { one: draw(10, 4), two: draw(20, 3) }, 'one'],
	['the best in proportion', { one: draw(10, 3), two: draw(20, 2, 2) }, 'two'],
	['the latest of two as good', { one: draw(10, 3), two: draw(20, 3) }, 'two'],
	['the same one on every device, for two of the same time', { two: draw(10, 3), one: draw(10, 3) }, 'one']
])('speaks for the learner: %s', (_name, assessments, id) => {
	expect(bestAssessment(assessments)?.id).toBe(id);
});
