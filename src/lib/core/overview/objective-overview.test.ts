import { expect, test } from 'vitest';
import type { AttestedResult } from '../attestation/attestation-facts';
import type { PageState } from '../course/plan-progress';
import { objectiveOverview, type ObjectiveState } from './objective-overview';

const objective = { id: 'o1', text: 'Nommer une boîte', pages: ['p1', 'p2'] };
const result = (...objectives: string[]): AttestedResult => ({
	right: 9,
	asked: 12,
	needed: 9,
	acquired: true,
	objectives
});

interface Case {
	readonly pages?: readonly [PageState, PageState];
	readonly answered?: number;
	readonly assessed?: boolean;
	readonly result?: AttestedResult;
}

function stateOf({ pages = ['todo', 'todo'], answered = 0, assessed = true, result }: Case): ObjectiveState {
	return objectiveOverview(objective, {
		standings: new Map([['o1', { answered, right: 0, total: 3 }]]),
		assessed: assessed ? ['o1'] : [],
		result,
		stateOf: (page) => pages[objective.pages.indexOf(page)] ?? 'todo'
	}).state;
}

test.each<[what: string, given: Case, then: ObjectiveState]>([
	['nothing was done', {}, 'todo'],
	['a page was only opened', { pages: ['started', 'todo'] }, 'progress'],
	['a question was answered', { answered: 1 }, 'progress'],
	['every page is done, and the assessment is to come', { pages: ['done', 'done'] }, 'progress'],
	['the best assessment acquired it, whatever was read', { result: result('o1') }, 'acquired'],
	['the best assessment acquired another', { result: result('o2') }, 'progress'],
	['the assessment does not cover it and every page is done', { pages: ['done', 'done'], assessed: false }, 'seen'],
	['the assessment does not cover it and a page is left', { pages: ['done', 'todo'], assessed: false }, 'progress'],
	['the assessment does not cover it and was sent', { assessed: false, result: result('o2') }, 'todo']
])('when %s', (_what, given, then) => {
	expect(stateOf(given)).toBe(then);
});

test('an objective that no page teaches is not seen', () => {
	const alone = { ...objective, pages: [] };
	const known = { standings: new Map(), assessed: [], result: undefined, stateOf: () => 'done' as const };

	expect(objectiveOverview(alone, known)).toEqual({
		...alone,
		state: 'todo',
		standing: { answered: 0, right: 0, total: 0 }
	});
});
