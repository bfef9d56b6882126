import { describe, expect, test } from 'vitest';
import { addPart, insertPart, missingParts, MOST_PARTS, movePart, removePart, setMinutes } from './session-edits';
import type { SessionPart, SessionPlan } from './session-plan';

const talk = (title: string): SessionPart => ({ kind: 'talk', title, minutes: 5 });
const plan = (...titles: readonly string[]): SessionPlan => ({
	version: 1,
	name: '',
	structures: [],
	parts: titles.map(talk)
});
const titles = ({ parts }: SessionPlan) => parts.map((part) => (part.kind === 'talk' ? part.title : '')).join('');

describe('the parts of a plan', () => {
	// given                                                then
	test.each([
		['a part goes earlier', movePart(plan('a', 'b', 'c'), 2, -1), 'acb'],
		['a part goes later', movePart(plan('a', 'b', 'c'), 0, 1), 'bac'],
		['the first goes no earlier', movePart(plan('a', 'b'), 0, -1), 'ab'],
		['the last goes no later', movePart(plan('a', 'b'), 1, 1), 'ab'],
		['a part goes out', removePart(plan('a', 'b', 'c'), 1), 'ac'],
		['it comes back in its place', insertPart(plan('a', 'c'), 1, talk('b')), 'abc'],
		['a part is added at the end', addPart(plan('a'), talk('b')), 'ab']
	])('%s', (_what, changed, then) => {
		expect(titles(changed)).toBe(then);
	});

	test('are no more than a day holds', () => {
		const full = plan(...Array.from({ length: MOST_PARTS }, () => 'a'));
		expect(addPart(full, talk('b'))).toBe(full);
	});

	test.each([
		[12, 12],
		[2.6, 3],
		[0, 1],
		[-5, 1],
		[9999, 480],
		[Number.NaN, 5]
	])('typed as %d minutes, one lasts %d', (typed, minutes) => {
		expect(setMinutes(plan('a'), 0, typed).parts[0]?.minutes).toBe(minutes);
	});

	test('that the course no longer has are found by their place', () => {
		const parts: readonly SessionPart[] = [
			{ kind: 'lesson', lesson: 'm1-p1', minutes: 5 },
			{ kind: 'lesson', lesson: 'm9-p1', minutes: 5 },
			{ kind: 'scenario', scenario: 'sc9', minutes: 5 },
			{ kind: 'vote', item: 'sc1-q9', minutes: 5 },
			{ kind: 'vote', item: 'sc1-q1', minutes: 5 },
			{ kind: 'naming-vote', series: 1, level: 1, minutes: 5 },
			talk('a')
		];
		const known = { lessons: ['m1-p1'], scenarios: ['sc1'], items: ['sc1-q1'] };

		expect(missingParts({ ...plan(), parts }, known)).toEqual([1, 2, 3]);
	});
});
