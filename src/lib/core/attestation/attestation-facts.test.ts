import { describe, expect, test } from 'vitest';
import type { Course } from '../course/course';
import { emptyRecord, type LearnerRecord } from '../progress/learner-record';
import { attestationFacts } from './attestation-facts';

const module = (id: string, durations: readonly number[]) => ({
	id,
	slug: id,
	title: id,
	objectives: [{ id: `${id}-o1`, text: `Savoir ${id}` }],
	lessons: durations.map((duration, index) => ({ id: `${id}-p${index + 1}`, slug: '', title: '', duration }))
});
const scenario = (id: string) => ({
	id,
	slug: id,
	title: id,
	shortTitle: `Situation ${id}`,
	duration: 15,
	facades: [],
	actors: [],
	structures: [],
	roles: []
});
const course: Course = {
	id: 'cours',
	title: 'Prendre le pli',
	subtitle: 'Les usages',
	version: '1.2.3',
	modules: [module('m0', [2]), module('m1', [3, 4]), module('m2', []), module('m3', [5])],
	scenarios: [scenario('sc2'), scenario('sc1')],
	scenarioModule: 'm2',
	assessment: { modules: ['m1', 'm3'], cases: 0, minutes: 15, masteryScore: 0.7 }
};
const objectiveOf = { 'b-q1': 'm1-o1', 'b-q2': 'm3-o1' };
const facts = (done: readonly string[], record: Partial<LearnerRecord> = {}) =>
	attestationFacts({ course, record: { ...emptyRecord, ...record }, done: new Set(done), objectiveOf });

describe('the facts of an attestation', () => {
	test('count whole modules, and situations apart', () => {
		const { modules, situations } = facts(['m0-p1', 'm1-p1', 'm3-p1', 'sc1', 'sc2']);
		expect(modules).toEqual({ done: 2, total: 3 });
		expect(situations).toEqual({ done: ['Situation sc2', 'Situation sc1'], total: 2 });
	});

	test('give the planned minutes of the pages done, whatever the time spent', () => {
		const pages = { 'm1-p1': { reached: 0, marked: 86_400_000 }, sc1: { reached: 5 } };
		expect(facts(['m1-p1', 'sc1'], { pages }).minutes).toBe(3 + 15);
		expect(facts([]).minutes).toBe(0);
	});

	test('go from the first thing done to the last one', () => {
		const pages = { 'm1-p1': { reached: 200 }, 'm1-p2': { reached: 900, marked: 300 }, 'm3-p1': { reached: 1 } };
		const assessments = { '7': { startedAt: 400, responses: {}, sent: { at: 1000, right: [], asked: [] } } };
		expect(facts(['m1-p1', 'm1-p2'], { pages, assessments }).period).toEqual({ from: 200, to: 1000 });
		expect(facts([]).period).toBeUndefined();
	});

	test('take the objectives that the assessment covers, and the result of the best one sent', () => {
		const assessments = {
			'7': { startedAt: 1, responses: {}, sent: { at: 2, right: ['b-q1'], asked: ['b-q1', 'b-q2'] } },
			'8': { startedAt: 3, responses: {}, sent: { at: 4, right: [], asked: ['b-q1', 'b-q2'] } }
		};
		const { objectives, result } = facts([], { assessments });
		expect(objectives.map(({ id }) => id)).toEqual(['m1-o1', 'm3-o1']);
		expect(result).toEqual({ right: 1, asked: 2, needed: 2, acquired: false, objectives: ['m1-o1'] });
		expect(facts([]).result).toBeUndefined();
	});
});
