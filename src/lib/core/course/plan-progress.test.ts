import { describe, expect, test } from 'vitest';
import type { Course, LessonSummary } from './course';
import { courseStops, stopId } from './navigation';
import { nextStop, progressOf, stopsOf, type PageState } from './plan-progress';

const lesson = (id: string): LessonSummary => ({ id, slug: id, title: id, duration: 3 });
const scenario = (id: string) => ({
	...lesson(id),
	shortTitle: id,
	facades: [],
	actors: [],
	structures: [],
	roles: []
});
const course: Course = {
	id: 'cours',
	version: '1',
	assessment: { modules: ['m1'], cases: 0, minutes: 1, masteryScore: 0.7 },
	title: '',
	subtitle: '',
	scenarioModule: 'm2',
	modules: [
		{ id: 'm1', slug: 'm1', title: 'Un', objectives: [], lessons: [lesson('a'), lesson('b'), lesson('c')] },
		{ id: 'm2', slug: 'm2', title: 'Deux', objectives: [], lessons: [] }
	],
	scenarios: [scenario('s1'), scenario('s2')]
};
const stops = courseStops(course);
const states = (known: Record<string, PageState>) => (id: string) => known[id] ?? 'todo';
const next = (place: string | undefined, known: Record<string, PageState>, path = stops) => {
	const stop = nextStop(path, course, place, states(known));
	return stop && stopId(stop);
};

describe('the page to go on with', () => {
	test.each([
		['the first one at a first visit', undefined, {}, 'a'],
		['the one that was left open', 'b', { b: 'started' }, 'b'],
		['one that was only opened', 'c', { a: 'done' }, 'c'],
		['the one after a page that is done', 'a', { a: 'done' }, 'b'],
		['the first one left open, once the end is done', 's2', { a: 'done', c: 'done', s1: 'done', s2: 'done' }, 'b'],
		['the first one when the place is unknown', 'gone', {}, 'a']
	] as const)('is %s', (_title, place, known, expected) => {
		expect(next(place, known)).toBe(expected);
	});

	test('follows the path, and keeps a page outside it that is not done', () => {
		const path = stops.filter((stop) => ['a', 's1'].includes(stopId(stop)));
		expect(next('a', { a: 'done' }, path)).toBe('s1');
		expect(next('b', { b: 'started' }, path)).toBe('b');
	});

	test('does not exist when everything is done', () => {
		expect(next('a', Object.fromEntries(stops.map((stop) => [stopId(stop), 'done'])))).toBeUndefined();
	});
});

test('a module counts its own pages, the situations theirs', () => {
	const stateOf = states({ a: 'done', b: 'started', s2: 'done' });
	expect(progressOf(stopsOf(stops, course, 'm1'), stateOf)).toEqual({ done: 1, total: 3 });
	expect(progressOf(stopsOf(stops, course, 'm2'), stateOf)).toEqual({ done: 1, total: 2 });
});
