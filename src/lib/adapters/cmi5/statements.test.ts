import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { warningsOf } from '../../../../tests/conformance/recorded-statement';
import { anyResponse } from '../../../../tests/fixtures/any-response';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { interactionOf } from '../../core/quiz/interaction';
import { answered } from './answered';
import { completed, durationOf, initialized, judged, terminated, verdictOf, type Launched } from './statements';

const CMI5 = { objectType: 'Activity', id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const MOVE_ON = { objectType: 'Activity', id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

const stamp = { id: '0d1b3c52-54b2-4a54-8e1f-5f1a0a5f3c11', at: Date.UTC(2026, 2, 1, 9, 30) };
const own = { id: 'https://lms.example/categories/own' };
const launched = (masteryScore?: number, contextTemplate: Launched['data']['contextTemplate'] = {}): Launched => ({
	params: {
		endpoint: 'https://lms.example/lrs/',
		fetch: 'https://lms.example/fetch',
		actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '27' } },
		registration: '9b4ee66b-6f0f-4d7c-9d2c-0c1d6f4b2f11',
		activityId: 'https://lms.example/au/3'
	},
	data: { contextTemplate, recording: true, masteryScore }
});

describe('a statement that cmi5 defines', () => {
	// given                                                                         then
	test.each([
		['initialized', initialized(launched(0.7), stamp), undefined, [CMI5]],
		['terminated', terminated(launched(0.7), stamp, 61_004), { duration: 'PT61.00S' }, [CMI5]],
		['completed', completed(launched(0.7), stamp, 500), { completion: true, duration: 'PT0.50S' }, [CMI5, MOVE_ON]]
	])('%s says when, and no more than it may', (verb, statement, result, category) => {
		expect(statement).toMatchObject({
			verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
			object: { id: 'https://lms.example/au/3' },
			timestamp: '2026-03-01T09:30:00.000Z'
		});
		expect(statement.result).toEqual(result);
		expect(statement.context['contextActivities']).toEqual({ category });
		expect(statement.context['extensions']).toBeUndefined();
		expect(warningsOf(statement)).toEqual([]);
	});

	test.each([
		['passed', true],
		['failed', false]
	] as const)('%s comes with its score, and with what it was judged against', (verdict, success) => {
		const given = judged(launched(0.7), verdict, stamp, { spent: 1000, scaled: 0.75 });
		expect(given.result).toEqual({ success, score: { scaled: 0.75 }, duration: 'PT1.00S' });
		expect(given.context['extensions']).toEqual({ [MASTERY]: 0.7 });

		const free = judged(launched(), verdict, stamp, { spent: 1000 });
		expect(free.result).toEqual({ success, duration: 'PT1.00S' });
		expect(free.context['extensions']).toBeUndefined();
		expect([...warningsOf(given), ...warningsOf(free)]).toEqual([]);
	});

	test('adds to the context of the LMS and takes nothing of it away', () => {
		const template = {
			platform: 'LMS',
			contextActivities: { grouping: [own], category: [own, { id: CMI5.id }] },
			extensions: { [SESSION]: 's1', [MASTERY]: 0.6 }
		};
		const statement = judged(launched(0.7, template), 'passed', stamp, { spent: 0, scaled: 0.8 });

		expect(statement.context).toEqual({
			platform: 'LMS',
			registration: '9b4ee66b-6f0f-4d7c-9d2c-0c1d6f4b2f11',
			contextActivities: { grouping: [own], category: [own, { id: CMI5.id }, MOVE_ON] },
			extensions: { [SESSION]: 's1', [MASTERY]: 0.6 }
		});
	});

	test('lists a category that the LMS gave alone', () => {
		const statement = initialized(launched(0.7, { contextActivities: { category: own } }), stamp);
		expect(statement.context['contextActivities']).toEqual({ category: [own, CMI5] });
	});
});

describe('a response', () => {
	test('is a statement that any LRS reads, for each kind of question and whatever was answered', () => {
		for (const item of Object.values(quizItems))
			fc.assert(
				fc.property(anyResponse(item), fc.boolean(), (given, right) => {
					const interaction = interactionOf(item, given);
					const statement = answered(launched(), stamp, { interaction, right, at: stamp.at });
					expect(warningsOf(statement)).toEqual([]);
					expect(statement.result).toEqual({ success: right, response: interaction.learnerResponse });
				}),
				{ seed: 27, numRuns: 20 }
			);
	});

	test('is about a question, in French, and never about the course', () => {
		const interaction = interactionOf(quizItems.matching, { kind: 'placed', targets: {} });
		const { object, context } = answered(launched(), stamp, { interaction, right: false, at: 0, latency: 90 });

		expect(object.id).toBe(`https://lms.example/au/3/questions/${interaction.id}`);
		expect(object.definition).toMatchObject({
			interactionType: 'matching',
			description: { fr: interaction.description },
			source: [{ id: 'ecrire' }, { id: 'conserver' }, { id: 'prescrire' }],
			target: [{ id: 'ecrire' }, { id: 'conserver' }, { id: 'prescrire' }]
		});
		expect(context['contextActivities']).toBeUndefined();
	});
});

describe('verdictOf', () => {
	test.each([
		['unknown', 0.9, 0.7, 'unknown'],
		['failed', 0.7, 0.7, 'passed'],
		['passed', 0.69, 0.7, 'failed'],
		['passed', 0.2, undefined, 'passed'],
		['failed', undefined, 0.1, 'failed']
	] as const)('%s with %s against %s is %s', (success, scaled, masteryScore, verdict) => {
		expect(verdictOf({ success, scaled }, masteryScore)).toBe(verdict);
	});
});

test('durations are read back to the hundredth, and never negative', () => {
	expect([0, 1234, 3_600_000, -5].map(durationOf)).toEqual(['PT0.00S', 'PT1.23S', 'PT3600.00S', 'PT0.00S']);
});
