import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { beginAgain, emptyAttempt, respond, reveal, type Attempt } from '../quiz/attempt';
import { isRight } from '../quiz/marking';
import { markItem } from '../quiz/mark-item';
import type { ItemResponse } from '../quiz/response';
import { attemptEvents } from './attempt-events';
import { attemptOf, attemptsOf } from './attempt-of';
import { emptyRecord, type ItemRecord } from './learner-record';
import { recordEvent } from './record-event';

const item = quizItems.singleChoice;
const mark = (response: ItemResponse) => markItem(item, response);
const marked = { id: item.id, isRight: (response: ItemResponse) => isRight(mark(response)) };
const chosen = (choice: string): ItemResponse => ({ kind: 'chosen', choices: [choice] });

type Act = (attempt: Attempt) => Attempt;
const acts: readonly Act[] = [
	(attempt) => respond(attempt, chosen('a'), mark),
	(attempt) => respond(attempt, chosen('b'), mark),
	reveal,
	beginAgain
];

describe('an attempt', () => {
	test('comes back as it was left, whatever was done', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...acts)), (all) => {
				let record = emptyRecord;
				let attempt = emptyAttempt;
				for (const act of all) {
					const next = act(attempt);
					for (const event of attemptEvents(attempt, next, marked)) record = recordEvent(record, event, 1);
					attempt = next;
					expect(attemptOf(record.items[item.id])).toEqual(attempt);
				}
			}),
			{ seed: 42 }
		);
	});

	test('is empty for a question never met', () => {
		expect(attemptOf(undefined)).toEqual(emptyAttempt);
	});

	test('is not touched by a delayed recall', () => {
		const entries: ItemRecord = [
			{ at: 1, round: 0, kind: 'reveal' },
			{ at: 2, round: 3, kind: 'recall', right: false }
		];
		expect(attemptOf(entries)).toEqual({ responses: [], revealed: true, round: 0 });
	});
});

describe('the events of an attempt', () => {
	test('carry how the response was marked, the revision and the doubt', () => {
		const after = respond(emptyAttempt, chosen('b'), mark);

		expect(attemptEvents(emptyAttempt, after, { ...marked, revision: 3, unsure: true })).toEqual([
			{ kind: 'item-responded', item: item.id, round: 0, response: chosen('b'), right: true, revision: 3, unsure: true }
		]);
		expect(attemptEvents(emptyAttempt, after, marked)).toEqual([
			{ kind: 'item-responded', item: item.id, round: 0, response: chosen('b'), right: true, revision: 1 }
		]);
	});

	test('are none when nothing changed', () => {
		const shown = reveal(respond(emptyAttempt, chosen('a'), mark));
		expect(attemptEvents(shown, shown, marked)).toEqual([]);
	});

	test('tell several steps at once', () => {
		const after: Attempt = { responses: [chosen('a'), chosen('c')], revealed: true, round: 1 };
		const kinds = attemptEvents(reveal(emptyAttempt), after, marked).map(({ kind }) => kind);
		expect(kinds).toEqual(['item-restarted', 'item-responded', 'item-responded', 'item-revealed']);
	});
});

test('the attempts of a record stay the same objects until something happens to their question', () => {
	const before = recordEvent(emptyRecord, { kind: 'item-revealed', item: 'q1', round: 0 }, 1);
	const after = recordEvent(before, { kind: 'item-revealed', item: 'q2', round: 0 }, 2);

	expect(Object.keys(attemptsOf(after))).toEqual(['q1', 'q2']);
	expect(attemptsOf(after)['q1']).toBe(attemptsOf(before)['q1']);
});
