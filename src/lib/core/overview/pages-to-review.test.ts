import { expect, test } from 'vitest';
import { emptyRecord, type ItemEntry, type LearnerRecord } from '../progress/learner-record';
import { pagesToReview } from './pages-to-review';

const response = (at: number, right: boolean, more: Partial<{ unsure: true; revision: number }> = {}): ItemEntry => ({
	at,
	round: 0,
	kind: 'response',
	response: { kind: 'chosen', choices: ['a'] },
	right,
	revision: 1,
	...more
});
const missed = [response(1, false), response(2, false)];
const asked = { p1: { q1: 'o1', q2: 'o1' }, p2: { q2: 'o1', q3: 'o2' } };
const questions = Object.fromEntries(['q1', 'q2', 'q3'].map((id) => [id, { text: `Question ${id}`, revision: 1 }]));

function review(items: LearnerRecord['items'], pages = ['p1', 'p2'], known = questions) {
	return pagesToReview(pages, { record: { ...emptyRecord, items }, asked, questions: known }).map(
		({ page, questions: reviewed }) => [page, ...reviewed.map(({ id, reason, revised }) => [id, reason, revised])]
	);
}

test('a question missed, and one right without certainty, come under their page', () => {
	const items = { q1: missed, q2: [response(1, true)], q3: [response(1, true, { unsure: true })] };

	expect(review(items)).toEqual([
		['p1', ['q1', 'missed', false]],
		['p2', ['q3', 'unsure', false]]
	]);
});

test('a question of two pages comes once, with the first of them in the course', () => {
	expect(review({ q2: missed })).toEqual([['p1', ['q2', 'missed', false]]]);
	expect(review({ q2: missed }, ['p2', 'p1'])).toEqual([['p2', ['q2', 'missed', false]]]);
});

test('a question that changed since its answer says so (P-6)', () => {
	const changed = { ...questions, q1: { text: 'Autrement', revision: 2 } };

	expect(review({ q1: missed }, ['p1'], changed)).toEqual([['p1', ['q1', 'missed', true]]]);
});

test('a question that the course no longer has is not to review', () => {
	expect(review({ q9: missed, q1: missed }, ['p1'], {})).toEqual([]);
});
