import { describe, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import type { LearningReport } from '../../core/progress/learning-report';
import { interactionOf } from '../../core/quiz/interaction';
import type { QuizItem } from '../../core/quiz/item';
import type { ItemResponse } from '../../core/quiz/response';
import type { Granted } from './cmi-mapping';
import { cmi12 } from './to-cmi-12';

const { singleChoice, multipleChoice, ordering, matching, classify, findFaults, compose } = quizItems;

const begun: LearningReport = { completed: false, success: 'unknown', progress: 0.25, place: 'p1', state: 'AbC-_1' };
const nothing: Granted = { completed: false, passed: false };

const told = (report: Partial<LearningReport>, granted: Partial<Granted> = {}, finished = false) =>
	Object.fromEntries(
		cmi12.report({ ...begun, ...report }, { granted: { ...nothing, ...granted }, elapsed: 3_723_456, finished })
	);

describe('the status in SCORM 1.2', () => {
	// given                                                                        then: status, score
	test.each<[string, Partial<LearningReport>, Partial<Granted>, string, string | undefined]>([
		['nothing done', {}, {}, 'incomplete', undefined],
		['passed before all is done', { success: 'passed', scaled: 0.9 }, {}, 'incomplete', undefined],
		['failed before all is done', { success: 'failed', scaled: 0.4 }, {}, 'incomplete', undefined],
		['passed before, in this session', { success: 'passed', scaled: 0.9 }, { passed: true }, 'incomplete', undefined],
		['all done, no assessment', { completed: true }, {}, 'completed', undefined],
		['all done and passed', { completed: true, success: 'passed', scaled: 11 / 14 }, {}, 'passed', '78.57'],
		['all done and failed', { completed: true, success: 'failed', scaled: 0 }, {}, 'failed', '0'],
		['all done earlier, begun again', {}, { completed: true }, 'completed', undefined],
		[
			'passed earlier, failed now',
			{ completed: true, success: 'failed', scaled: 0.1 },
			{ completed: true, passed: true },
			'passed',
			undefined
		],
		['everything right', { completed: true, success: 'passed', scaled: 1 }, {}, 'passed', '100']
	])('tells: %s', (_what, report, granted, status, score) => {
		const elements = told(report, granted);
		expect(elements['cmi.core.lesson_status']).toBe(status);
		expect(elements['cmi.core.score.raw']).toBe(score);
		expect('cmi.core.score.max' in elements).toBe(score !== undefined);
	});
});

test('tells the state, the place, the time and the exit', () => {
	expect(told({})).toEqual({
		'cmi.suspend_data': 'AbC-_1',
		'cmi.core.lesson_location': 'p1',
		'cmi.core.lesson_status': 'incomplete',
		'cmi.core.session_time': '0001:02:03.45',
		'cmi.core.exit': 'suspend'
	});
	expect(told({ place: undefined }, {}, true)).not.toHaveProperty(['cmi.core.lesson_location']);
	expect(told({}, {}, true)['cmi.core.exit']).toBe('');
});

describe('a response in SCORM 1.2', () => {
	const at = new Date(2026, 10, 2, 9, 5, 7).getTime(); // the clock of the place

	const elements = (item: QuizItem, response: ItemResponse, latency?: number) =>
		cmi12.interaction({ interaction: interactionOf(item, response), right: false, at, latency }, 3);
	const part = (item: QuizItem, response: ItemResponse, name: string) =>
		elements(item, response).find(([element]) => element.endsWith(name))?.[1];

	test('is told in order, with its time of day and its latency', () => {
		expect(elements(singleChoice, { kind: 'chosen', choices: ['a'] }, 61_500)).toEqual([
			['cmi.interactions.3.id', 'fin-de-confiance'],
			['cmi.interactions.3.type', 'choice'],
			['cmi.interactions.3.time', '09:05:07'],
			['cmi.interactions.3.correct_responses.0.pattern', 'b'],
			['cmi.interactions.3.student_response', 'a'],
			['cmi.interactions.3.result', 'wrong'],
			['cmi.interactions.3.latency', '0000:01:01.50']
		]);
	});

	// given                                                                               then: given, right
	test.each<[string, QuizItem, ItemResponse, string | undefined, string]>([
		['choices', multipleChoice, { kind: 'chosen', choices: ['a', 'd'] }, '{a,d}', '{a,c}'],
		['faults', findFaults, { kind: 'marked', segments: ['c'] }, 'c', '{a,c}'],
		['an order', ordering, { kind: 'ordered', parts: ['valider', 'imprimer'] }, 'b,d', 'a,b,c'],
		['pairs', matching, { kind: 'placed', targets: { ecrire: 'conserver' } }, '{a.b}', '{a.a,b.b,c.c}'],
		['cards', classify, { kind: 'placed', targets: { planning: 'applicative' } }, '{c.c}', '{a.a,b.b,c.c,d.b}'],
		[
			'an address',
			compose,
			{ kind: 'composed', address: 'élodie@100%.fr' },
			'%C3%A9lodie@100%25.fr',
			'elodie.marchand@ime-les-peupliers.mssante.fr'
		],
		['no choice', multipleChoice, { kind: 'chosen', choices: [] }, undefined, '{a,c}'],
		['no pair', matching, { kind: 'placed', targets: {} }, undefined, '{a.a,b.b,c.c}'],
		['a part that is gone', ordering, { kind: 'ordered', parts: ['perdu'] }, undefined, 'a,b,c'],
		[
			'half a letter',
			compose,
			{ kind: 'composed', address: '\uD83D@a.fr' },
			'%EF%BF%BD@a.fr',
			'elodie.marchand@ime-les-peupliers.mssante.fr'
		],
		[
			'too long an address',
			compose,
			{ kind: 'composed', address: 'œ'.repeat(64) },
			undefined,
			'elodie.marchand@ime-les-peupliers.mssante.fr'
		]
	])('gives parts by their rank: %s', (_what, item, response, given, right) => {
		expect(part(item, response, 'student_response')).toBe(given);
		expect(part(item, response, 'correct_responses.0.pattern')).toBe(right);
	});

	test('leaves out a time and a latency that are not known', () => {
		const names = cmi12
			.interaction(
				{ interaction: interactionOf(singleChoice, { kind: 'chosen', choices: ['a'] }), right: true, at: NaN },
				0
			)
			.map(([name]) => name);
		expect(names.filter((name) => /time|latency/.test(name))).toEqual([]);
	});
});
