import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import type { ProsePage } from '../../core/page/page';
import type { QuizItem } from '../../core/quiz/item';
import { markItem } from '../../core/quiz/mark-item';
import type { ItemResponse } from '../../core/quiz/response';
import RecallRun from './RecallRun.svelte';

afterEach(cleanup);

const page: ProsePage = {
	id: 'm1-p1',
	title: 'Une page',
	items: {},
	activities: {},
	sources: [{ id: 'ans-deck-2021', title: 'Support de 2021', publisher: 'ANS', kind: 'official' }],
	rules: [],
	terms: [],
	sections: []
};
const { singleChoice, multipleChoice } = quizItems;

function review(items: readonly QuizItem[] = [singleChoice, multipleChoice]) {
	const onrecall = vi.fn();
	const onend = vi.fn();
	const { container } = render(RecallRun, {
		questions: items.map((item) => ({ item, page, href: '/modules/une-page/' })),
		mark: (item: QuizItem, response: ItemResponse) => markItem(item, response),
		sourcesHref: '/sources/',
		onrecall,
		onend
	});
	const user = userEvent.setup();
	return {
		container,
		onrecall,
		onend,
		choose: (name: RegExp) => user.click(screen.getByRole('radio', { name })),
		press: (name: string) => user.click(screen.getByRole('button', { name }))
	};
}
const RIGHT = /valfictif\.mssante\.fr$/;
const WRONG = /valfictif\.mssante\.com$/;
const heading = () => screen.getByRole('heading', { level: 3 });

test('opens on its first question, ready for the keyboard, and asks nothing about certainty', async () => {
	const { choose, container } = review();
	expect(heading()).toHaveFocus();
	expect(screen.getByText('1 sur 2')).toBeVisible();

	await choose(RIGHT);
	expect(screen.queryByRole('checkbox')).toBeNull();
	const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
	expect(violations.map(({ id }) => id)).toEqual([]);
});

test('tells a right answer at once, with its sources and its page, and records it once', async () => {
	const { choose, onrecall, press } = review();
	await choose(RIGHT);
	await press('Valider ma réponse');

	expect(screen.getByRole('heading', { name: 'C’est juste' })).toHaveFocus();
	expect(screen.getByRole('link', { name: 'Revoir la page' })).toHaveAttribute('href', '/modules/une-page/');
	expect(screen.getByRole('link', { name: /Source 1.*Support de 2021/ })).toHaveAttribute(
		'href',
		'#source-ans-deck-2021'
	);
	expect(document.getElementById('source-ans-deck-2021')).not.toBeNull();
	expect(onrecall.mock.calls).toEqual([[singleChoice.id, true]]);

	await press('Question suivante');
	expect(heading()).toHaveFocus();
	expect(heading()).toHaveTextContent('Question 2');
	expect(screen.getByText('2 sur 2')).toBeVisible();
	expect(screen.getByRole('button', { name: 'Valider ma réponse' })).toBeVisible();
});

test('records a first wrong response as not remembered, whatever the second try gives', async () => {
	const { choose, onend, onrecall, press } = review([singleChoice]);
	await choose(WRONG);
	await press('Valider ma réponse');
	expect(onrecall.mock.calls).toEqual([[singleChoice.id, false]]);
	expect(screen.queryByRole('button', { name: 'Terminer la révision' })).toBeNull();

	await press('Réessayer');
	await choose(RIGHT);
	await press('Valider ma réponse');
	await press('Terminer la révision');
	expect(onrecall).toHaveBeenCalledTimes(1);
	expect(onend.mock.calls).toEqual([[{ answered: 1, right: 0 }]]);
});

test('can be left at any moment, and keeps what was answered', async () => {
	const { choose, onend, onrecall, press } = review();
	await choose(RIGHT);
	await press('Valider ma réponse');
	await press('Question suivante');
	await press('Arrêter là');
	expect(onrecall).toHaveBeenCalledTimes(1);
	expect(onend.mock.calls).toEqual([[{ answered: 1, right: 1 }]]);
});

test('can be left before anything, and during a second try of the last question', async () => {
	const untouched = review([singleChoice]);
	await untouched.press('Arrêter là');
	expect(untouched.onend.mock.calls).toEqual([[{ answered: 0, right: 0 }]]);
	cleanup();

	const wrong = review([singleChoice]);
	await wrong.choose(WRONG);
	await wrong.press('Valider ma réponse');
	await wrong.press('Arrêter là');
	expect(wrong.onend.mock.calls).toEqual([[{ answered: 1, right: 0 }]]);
});
