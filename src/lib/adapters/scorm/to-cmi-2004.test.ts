import { describe, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import type { LearningReport } from '../../core/progress/learning-report';
import { interactionOf, type Interaction } from '../../core/quiz/interaction';
import type { QuizItem } from '../../core/quiz/item';
import type { ItemResponse } from '../../core/quiz/response';
import type { Granted } from './cmi-mapping';
import { cmi2004 } from './to-cmi-2004';

const { singleChoice, multipleChoice, ordering, matching, compose } = quizItems;

const begun: LearningReport = { completed: false, success: 'unknown', progress: 0.25, place: 'p1', state: 'AbC-_1' };
const nothing: Granted = { completed: false, passed: false };

const told = (report: Partial<LearningReport>, granted: Partial<Granted> = {}, finished = false) =>
	Object.fromEntries(
		cmi2004.report({ ...begun, ...report }, { granted: { ...nothing, ...granted }, elapsed: 3_723_456, finished })
	);

describe('completion and success in SCORM 2004', () => {
	// given                                                            then: completion, success, scaled, progress
	test.each<[string, Partial<LearningReport>, Partial<Granted>, (string | undefined)[]]>([
		['nothing done', {}, {}, ['incomplete', undefined, undefined, '0.25']],
		['passed first', { success: 'passed', scaled: 0.8 }, {}, ['incomplete', 'passed', '0.8', '0.25']],
		['all done', { completed: true, progress: 1 }, {}, ['completed', undefined, undefined, '1']],
		['failed', { success: 'failed', scaled: 1 / 3 }, {}, ['incomplete', 'failed', '0.3333333', '0.25']],
		['done earlier', { progress: 0 }, { completed: true }, ['completed', undefined, undefined, undefined]],
		[
			'passed earlier',
			{ success: 'failed', scaled: 0.1 },
			{ passed: true },
			['incomplete', 'passed', undefined, '0.25']
		],
		['next to nothing', { progress: 1e-7, scaled: 1e-9 }, {}, ['incomplete', undefined, '0', '0.0000001']]
	])('are two facts: %s', (_what, report, granted, expected) => {
		const elements = told(report, granted);
		expect([
			elements['cmi.completion_status'],
			elements['cmi.success_status'],
			elements['cmi.score.scaled'],
			elements['cmi.progress_measure']
		]).toEqual(expected);
	});
});

test('tells the state, the place, the score, the time and the exit', () => {
	expect(told({ success: 'passed', scaled: 0.85 }, {}, true)).toEqual({
		'cmi.suspend_data': 'AbC-_1',
		'cmi.location': 'p1',
		'cmi.completion_status': 'incomplete',
		'cmi.success_status': 'passed',
		'cmi.progress_measure': '0.25',
		'cmi.score.scaled': '0.85',
		'cmi.score.raw': '85',
		'cmi.score.min': '0',
		'cmi.score.max': '100',
		'cmi.session_time': 'PT1H2M3.45S',
		'cmi.exit': 'normal'
	});
	expect(told({})['cmi.exit']).toBe('suspend');
});

describe('a response in SCORM 2004', () => {
	const at = Date.UTC(2026, 10, 2, 9, 5, 7, 654);

	const told = (interaction: Interaction, latency?: number) =>
		cmi2004.interaction({ interaction, right: true, at, latency }, 0);
	const part = (interaction: Interaction, name: string) =>
		told(interaction).find(([element]) => element.endsWith(name))?.[1];

	test('is told with its id, then its type, then the rest', () => {
		expect(told(interactionOf(singleChoice, { kind: 'chosen', choices: ['b'] }), 61_500)).toEqual([
			['cmi.interactions.0.id', 'fin-de-confiance'],
			['cmi.interactions.0.type', 'choice'],
			['cmi.interactions.0.timestamp', '2026-11-02T09:05:07.65Z'],
			['cmi.interactions.0.correct_responses.0.pattern', 'b'],
			['cmi.interactions.0.learner_response', 'b'],
			['cmi.interactions.0.result', 'correct'],
			['cmi.interactions.0.latency', 'PT0H1M1.50S'],
			['cmi.interactions.0.description', '{lang=fr}Laquelle de ces adresses appartient à l’espace de confiance ?']
		]);
	});

	// given                                                                             then
	test.each<[string, QuizItem, ItemResponse, string | undefined]>([
		['choices', multipleChoice, { kind: 'chosen', choices: ['a', 'd'] }, 'a[,]d'],
		['an order', ordering, { kind: 'ordered', parts: ['valider', 'imprimer'] }, 'valider[,]imprimer'],
		['pairs', matching, { kind: 'placed', targets: { ecrire: 'conserver' } }, 'ecrire[.]conserver'],
		['an address', compose, { kind: 'composed', address: 'élodie@les-lilas.fr' }, 'élodie@les-lilas.fr'],
		['no choice', multipleChoice, { kind: 'chosen', choices: [] }, undefined],
		['what would read as two', compose, { kind: 'composed', address: 'a[,]b' }, undefined],
		['what would read as a language', compose, { kind: 'composed', address: '{lang=en}a' }, undefined]
	])('says what was given: %s', (_what, item, response, given) => {
		expect(part(interactionOf(item, response), 'learner_response')).toBe(given);
	});

	test('names a part without the hyphens that Moodle refuses', () => {
		const choices = [{ id: 'avec-un-tiret', description: 'Oui' }];
		const interaction: Interaction = {
			type: 'choice',
			choices,
			id: 'a-b',
			description: 'Où ?',
			learnerResponse: 'avec-un-tiret',
			correctResponses: ['avec-un-tiret']
		};
		expect(part(interaction, '.learner_response')).toBe('avec_un_tiret');
		expect(part(interaction, '.pattern')).toBe('avec_un_tiret');
		expect(part(interaction, '.id')).toBe('a-b');
	});

	test('tells five right patterns at most, each once, the key first', () => {
		const interaction: Interaction = {
			type: 'fill-in',
			id: 'a',
			description: 'Où ?',
			learnerResponse: 'x',
			correctResponses: ['k', 'a', 'k', 'b', 'c', 'd', 'e']
		};
		expect(
			told(interaction)
				.filter(([name]) => name.endsWith('pattern'))
				.map(([, pattern]) => pattern)
		).toEqual(['k', 'a', 'b', 'c', 'd']);
	});

	test('leaves out a time that is none', () => {
		const interaction = interactionOf(singleChoice, { kind: 'chosen', choices: ['b'] });
		const names = cmi2004.interaction({ interaction, right: true, at: NaN, latency: NaN }, 0).map(([name]) => name);
		expect(names.filter((name) => /time|latency/.test(name))).toEqual([]);
	});

	test('cuts a long question at 250 characters, and not within one', () => {
		const interaction = interactionOf(singleChoice, { kind: 'chosen', choices: ['b'] });
		const long = part({ ...interaction, description: `${'é\n'.repeat(120)}😀 suite` }, 'description');
		expect(long).toBe(`{lang=fr}${'é '.repeat(120)}`);
		expect(long).toHaveLength(249);
	});
});
