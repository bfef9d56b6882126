import { describe, expect, test } from 'vitest';
import type { Course } from './course';
import { courseDuration, courseStops, moduleDuration, neighbours, stopId } from './navigation';

const lesson = (id: string, duration: number) => ({ id, slug: id, title: id, duration });
const scenario = (id: string, duration: number) =>
	({ ...lesson(id, duration), shortTitle: id, facades: [], actors: [], structures: [], roles: [] }) as const;
const module = (id: string, lessons: Course['modules'][number]['lessons']) => ({
	id,
	slug: id,
	title: id,
	objectives: [],
	lessons
});
const course: Course = {
	id: 'cours',
	title: 'Cours',
	subtitle: '',
	modules: [
		module('m0', [lesson('m0-p1', 2), lesson('m0-p2', 4)]),
		module('m1', []),
		module('m2', [lesson('m2-p1', 5)])
	],
	scenarios: [scenario('sc2', 15), scenario('sc1', 20)],
	version: '',
	scenarioModule: 'm1',
	assessment: { modules: [], cases: 0, minutes: 1, masteryScore: 0.7 }
};

describe('the order of the course', () => {
	test('puts the situations in the place of their module, in the order given', () => {
		expect(courseStops(course).map(stopId)).toEqual(['m0-p1', 'm0-p2', 'sc2', 'sc1', 'm2-p1']);
	});

	test('gives the page before and the page after, and nothing beyond the ends', () => {
		const { previous, next } = neighbours(courseStops(course), 'm0-p2');
		expect(previous && stopId(previous)).toBe('m0-p1');
		expect(next && stopId(next)).toBe('sc2');
		expect(neighbours(courseStops(course), 'm0-p1').previous).toBeUndefined();
		expect(neighbours(courseStops(course), 'm2-p1').next).toBeUndefined();
	});

	test('takes an unknown page for a bug', () => {
		expect(() => neighbours(courseStops(course), 'm9-p1')).toThrow('m9-p1');
	});

	test('adds planned minutes up, the situations for their module', () => {
		expect(course.modules.map((one) => moduleDuration(course, one))).toEqual([6, 35, 5]);
		expect(courseDuration(course)).toBe(46);
	});
});
