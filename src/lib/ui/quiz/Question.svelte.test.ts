import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { emptyAttempt } from '../../core/quiz/attempt';
import { keyOf } from '../../core/quiz/key';
import { markItem } from '../../core/quiz/mark-item';
import type { ItemResponse } from '../../core/quiz/response';
import { onProsePage } from './prose-page.fixture';
import Question from './Question.svelte';

afterEach(cleanup);

const item = quizItems.singleChoice;
const RIGHT = /valfictif\.mssante\.fr$/;

function ask(hesitation: boolean) {
	const onrespond = vi.fn();
	const { rerender } = render(onProsePage(Question), {
		item,
		attempt: emptyAttempt,
		mark: (response: ItemResponse) => markItem(item, response),
		rules: [],
		onrespond,
		onreveal: vi.fn(),
		hesitation
	});
	return { onrespond, rerender, user: userEvent.setup() };
}
const hesitate = () => screen.queryByRole('checkbox', { name: 'J’hésite' });
const validate = () => screen.getByRole('button', { name: 'Valider ma réponse' });

describe('« J’hésite »', () => {
	test('waits for a response, and stands after the button on the way of the keyboard', async () => {
		const { user } = ask(true);
		expect(hesitate()).toBeNull();
		await user.click(screen.getByRole('radio', { name: RIGHT }));
		await user.tab();
		expect(validate()).toHaveFocus();
		await user.tab();
		expect(hesitate()).toHaveFocus();
	});

	test('marks the response given, with the keyboard alone', async () => {
		const { onrespond, user } = ask(true);
		await user.click(screen.getByRole('radio', { name: RIGHT }));
		await user.tab();
		await user.tab();
		await user.keyboard(' {Enter}');
		expect(onrespond.mock.calls).toEqual([[keyOf(item), true]]);
	});

	test('says nothing of a response when it is left alone', async () => {
		const { onrespond, user } = ask(true);
		await user.click(screen.getByRole('radio', { name: RIGHT }));
		await user.click(validate());
		expect(onrespond.mock.calls).toEqual([[keyOf(item), false]]);
	});

	test('does not pass from one try to the next', async () => {
		const { onrespond, rerender, user } = ask(true);
		const wrong: ItemResponse = { kind: 'chosen', choices: ['a'] };
		await user.click(screen.getByRole('radio', { name: /valfictif\.mssante\.com$/ }));
		await user.click(screen.getByRole('checkbox'));
		await user.click(validate());
		await rerender({ attempt: { ...emptyAttempt, responses: [wrong] } });

		await user.click(screen.getByRole('button', { name: 'Réessayer' }));
		await user.click(screen.getByRole('radio', { name: RIGHT }));
		expect(hesitate()).not.toBeChecked();
		await user.click(validate());
		expect(onrespond.mock.calls).toEqual([
			[wrong, true],
			[keyOf(item), false]
		]);
	});

	test('is not there where certainty is not asked', async () => {
		const { onrespond, user } = ask(false);
		await user.click(screen.getByRole('radio', { name: RIGHT }));
		expect(hesitate()).toBeNull();
		await user.click(validate());
		expect(onrespond.mock.calls).toEqual([[keyOf(item), false]]);
	});
});
