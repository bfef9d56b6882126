import { describe, expect, test } from 'vitest';
import { emptyAttempt, reveal } from '../core/quiz/attempt';
import { AttemptBook } from './attempt-book.svelte';

describe('AttemptBook', () => {
	test('keeps the last attempt at each question, and the others as they are', () => {
		const book = new AttemptBook();
		book.record('q1', reveal(emptyAttempt));
		book.record('q2', emptyAttempt);
		book.record('q2', reveal(emptyAttempt));

		expect(book.attempts).toEqual({ q1: reveal(emptyAttempt), q2: reveal(emptyAttempt) });
	});
});
