import { describe, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { beginAgain, emptyAttempt, respond, reveal, stageOf, type Attempt, type Stage } from './attempt';
import { markItem } from './mark-item';
import type { ItemResponse } from './response';

const mark = (response: ItemResponse) => markItem(quizItems.singleChoice, response);
const chosen = (...choices: readonly string[]): ItemResponse => ({ kind: 'chosen', choices });
const [wrong, otherWrong, right] = [chosen('a'), chosen('c'), chosen('b')];
const nothing = chosen();
const removed = chosen('choice-of-an-older-edition');

const answered = (...responses: readonly ItemResponse[]): Attempt =>
	responses.reduce((attempt, response) => respond(attempt, response, mark), emptyAttempt);

describe('a question', () => {
	// given                                                        then
	test.each<[string, Attempt, Stage]>([
		['waits for a response', emptyAttempt, 'open'],
		['gives a second try after a wrong one', answered(wrong), 'retry'],
		['shows its answer after two', answered(wrong, otherWrong), 'shown'],
		['shows its answer after twice the same wrong one', answered(wrong, wrong), 'shown'],
		['is right at the first try', answered(right), 'right'],
		['is right at the second try', answered(wrong, right), 'right'],
		['shows its answer when asked, after a wrong try', reveal(answered(wrong)), 'shown'],
		['shows its answer when asked at once', reveal(emptyAttempt), 'shown'],
		['stays right when the answer is asked for', reveal(answered(right)), 'right']
	])('%s', (_, attempt, stage) => {
		expect(stageOf(attempt, mark)).toBe(stage);
	});
});

describe('a response', () => {
	// given
	test.each([
		['right', answered(right)],
		['shown after two tries', answered(wrong, otherWrong)],
		['shown because it was asked', reveal(answered(wrong))]
	])('changes nothing once the question is %s', (_, attempt) => {
		expect(respond(attempt, right, mark)).toBe(attempt);
	});

	test('that is empty takes no try', () => {
		expect(answered(nothing, wrong, nothing)).toEqual(answered(wrong));
	});

	test('kept from an older edition, that cannot be marked any more, takes no try', () => {
		expect(stageOf({ ...emptyAttempt, responses: [removed] }, mark)).toBe('open');
		expect(stageOf({ ...emptyAttempt, responses: [removed, wrong] }, mark)).toBe('retry');
	});

	test('joins those before it', () => {
		expect(answered(wrong, right)).toEqual({ ...emptyAttempt, responses: [wrong, right] });
	});
});

test('a question begun again starts from nothing, one round later', () => {
	const again = beginAgain(reveal(answered(wrong)));
	expect(again).toEqual({ responses: [], revealed: false, round: 1 });
	expect(beginAgain(again).round).toBe(2);
});
