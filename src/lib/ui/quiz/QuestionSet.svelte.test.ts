import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import type { Attempt } from '../../core/quiz/attempt';
import type { QuizItem } from '../../core/quiz/item';
import { keyOf } from '../../core/quiz/key';
import { markItem } from '../../core/quiz/mark-item';
import type { ItemResponse } from '../../core/quiz/response';
import { onProsePage } from './prose-page.fixture';
import QuestionSet from './QuestionSet.svelte';

afterEach(cleanup);

/** Text as a reader gets it: one kind of space. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const { singleChoice, multipleChoice, ordering } = quizItems;
const first: Attempt = { responses: [keyOf(singleChoice)], revealed: false, round: 0 };
const wrong: ItemResponse = { kind: 'chosen', choices: ['b'] };

function show(
	attempts: Readonly<Record<string, Attempt>> = {},
	items: readonly QuizItem[] = [singleChoice, multipleChoice, ordering]
) {
	let known = attempts;
	const { container, rerender } = render(onProsePage(QuestionSet), {
		items,
		attempts,
		rules: [],
		mark: (item: QuizItem, response: ItemResponse) => markItem(item, response),
		onattempt: (id: string, attempt: Attempt) => void rerender({ attempts: (known = { ...known, [id]: attempt }) })
	});
	const user = userEvent.setup();
	const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
	const heading = () => screen.getByRole('heading', { level: 3 });
	return { container, rerender, user, press, heading, said: () => plain(container.textContent), known: () => known };
}

test('opens at the first question that is not over, one at a time', () => {
	const { heading, said } = show({ [singleChoice.id]: first });

	expect(heading()).toHaveTextContent('Question 2');
	expect(said()).toContain('2 sur 3');
	expect(said()).not.toContain('Écartez l’intrus');
});

test('follows attempts that are known late, until the learner does something', async () => {
	const { heading, press, rerender, said } = show();
	await rerender({ attempts: { [singleChoice.id]: first } });
	expect(said()).toContain('2 sur 3');

	await press('Question précédente');
	await rerender({
		attempts: { [singleChoice.id]: first, [multipleChoice.id]: { responses: [], revealed: true, round: 0 } }
	});
	expect(heading()).toHaveTextContent('Question 1');
});

test('moves to another question, empty, and focuses its heading', async () => {
	const { heading, press, user } = show();
	await user.click(screen.getByRole('radio', { name: /valfictif\.mssante\.com$/ }));
	await press('Question suivante');
	expect(screen.queryByRole('checkbox', { checked: true })).toBeNull();
	expect(heading()).toHaveFocus();
	expect(heading()).toHaveTextContent('Question 2');

	await press('Question précédente');
	expect(heading()).toHaveFocus();
	expect(heading()).toHaveTextContent('Question 1');
	expect(screen.queryByRole('button', { name: 'Question précédente' })).toBeNull();
});

test('stays on the question when it is over, and makes « Question suivante » the main action', async () => {
	const { heading, press, user } = show();
	const next = () => screen.getByRole('button', { name: 'Question suivante' });
	expect(next()).toHaveAttribute('data-variant', 'quiet');

	await user.click(screen.getByRole('radio', { name: /valfictif\.mssante\.fr$/ }));
	await press('Valider ma réponse');

	expect(heading()).toHaveTextContent('Question 1');
	expect(screen.getByRole('heading', { name: 'C’est juste' })).toHaveFocus();
	expect(next()).toHaveAttribute('data-variant', 'primary');
});

test('passes on a hesitation with the attempt', async () => {
	const { press, rerender, user } = show();
	const onattempt = vi.fn();
	await rerender({ onattempt });
	await user.click(screen.getByRole('radio', { name: /valfictif\.mssante\.fr$/ }));
	await user.click(screen.getByRole('checkbox', { name: 'J’hésite' }));
	await press('Valider ma réponse');
	expect(onattempt.mock.calls).toEqual([[singleChoice.id, first, true]]);
});

test('tells how the questions went, and leads back to each', async () => {
	const second: Attempt = { responses: [wrong, keyOf(multipleChoice)], revealed: false, round: 0 };
	const { container, heading, press, said } = show({ [singleChoice.id]: first, [multipleChoice.id]: second });
	expect(heading()).toHaveTextContent('Le circuit sans papier');
	await press('Voir le bilan');

	expect(heading()).toHaveFocus();
	expect(heading()).toHaveTextContent('Il reste une question');
	expect(said()).toContain('Vous avez 2 bonnes réponses sur 3, dont 1 du premier coup.');
	const states = screen.getAllByRole('listitem').map((line) => plain(line.querySelector('b')?.textContent));
	expect(states).toEqual(['Juste, du premier coup', 'Juste', 'À faire']);
	const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
	expect(violations.map(({ id }) => id)).toEqual([]);

	await press(/^2\. Quelles boîtes/);
	expect(heading()).toHaveFocus();
	expect(said()).toContain('2 sur 3');
});

test('opens on the result when every question is over', () => {
	const shown: Attempt = { responses: [], revealed: true, round: 0 };
	const { heading, said } = show({
		[singleChoice.id]: first,
		[multipleChoice.id]: shown,
		[ordering.id]: shown
	});
	expect(heading()).toHaveTextContent('Vous avez terminé');
	expect(said()).toContain('Vous avez 1 bonne réponse sur 3, dont 1 du premier coup.');
});

test('asks the questions again from nothing', async () => {
	const { heading, known, press } = show({
		[singleChoice.id]: first,
		[multipleChoice.id]: { responses: [wrong, wrong], revealed: false, round: 0 },
		[ordering.id]: { responses: [], revealed: true, round: 0 }
	});
	await press('Refaire les questions');

	const again: Attempt = { responses: [], revealed: false, round: 1 };
	expect(Object.values(known())).toEqual([again, again, again]);
	expect(heading()).toHaveFocus();
	expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(3);
});

test('shows a question alone without a progress bar, and lets it be done again', async () => {
	const { container, said, press, heading } = show({ [singleChoice.id]: first }, [singleChoice]);
	expect(said()).not.toContain('sur 1');
	expect(container.querySelector('rect')).toBeNull();
	expect(screen.queryByRole('button', { name: /Question|bilan/ })).toBeNull();

	await press('Refaire la question');
	expect(screen.getByRole('button', { name: 'Valider ma réponse' })).toBeVisible();
	expect(screen.queryByRole('radio', { checked: true })).toBeNull();
	expect(heading()).toHaveFocus();
});

test('costs the page few elements before it is used', () => {
	const { container } = show();
	const elements = [...container.querySelectorAll('*')].filter((element) => !element.parentElement?.closest('svg'));
	const ofAddresses = elements.filter((element) => element.matches('code, wbr'));
	// Twelve for the set and its question, two a choice.
	expect(elements.length - ofAddresses.length).toBeLessThanOrEqual(12 + 2 * singleChoice.choices.length);
});
