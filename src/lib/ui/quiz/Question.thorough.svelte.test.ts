import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import type { CitedRule } from '../../core/address/naming-rule';
import { emptyAttempt, respond, reveal } from '../../core/quiz/attempt';
import type { QuizItem } from '../../core/quiz/item';
import { markItem, type JudgeComposed } from '../../core/quiz/mark-item';
import type { ItemResponse } from '../../core/quiz/response';
import { onProsePage } from './prose-page.fixture';
import Question from './Question.svelte';

const rules: readonly CitedRule[] = [
	{ id: 'LOC-GEN-02', statement: ['pas d’accent dans une adresse.'] },
	{ id: 'DOM-11', statement: ['la fin est celle de la liste blanche.'] }
];
/** What the question foresees; the naming rules have tests of their own. */
const judge: JudgeComposed = ({ expected, rejected, fallbackFeedback }, address) => {
	const foreseen = rejected.find((judged) => judged.address === address);
	const mark = address === expected ? 'right' : 'wrong';
	return { id: 'address', mark, feedback: foreseen?.feedback ?? fallbackFeedback, rule: foreseen?.rule };
};

afterEach(cleanup);

/** Text as a reader gets it: one kind of space. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function ask(item: QuizItem) {
	const mark = (response: ItemResponse) => markItem(item, response, judge);
	let attempt = emptyAttempt;
	const { container, rerender } = render(onProsePage(Question), {
		item,
		attempt,
		mark,
		rules,
		reviewHref: '/page/',
		onrespond: (response: ItemResponse) => void rerender({ attempt: (attempt = respond(attempt, response, mark)) }),
		onreveal: () => void rerender({ attempt: (attempt = reveal(attempt)) })
	});
	const user = userEvent.setup();
	return { container, user, said: () => plain(container.textContent), attempt: () => attempt };
}

/** Tab until the control is reached: a control that the keyboard cannot reach fails the test. */
async function tabTo(user: UserEvent, control: HTMLElement) {
	for (let step = 0; step < 60 && document.activeElement !== control; step += 1) await user.tab();
	expect(control).toHaveFocus();
}

const byName = (name: string) => (accessible: string) => plain(accessible).startsWith(name);

async function press(user: UserEvent, name: string, key = '{Enter}', role = 'button') {
	await tabTo(user, screen.getByRole(role, { name: byName(name) }));
	await user.keyboard(key);
}
const check = (user: UserEvent, choice: string) => press(user, choice, ' ', 'checkbox');
const FIRST_CHOICE = 'accueil@dac-valfictif.mssante.com';

async function place(user: UserEvent, part: string, target: string) {
	const list = screen.getByRole('combobox', { name: byName(part) });
	await tabTo(user, list);
	await user.selectOptions(list, target);
}

async function placeAll(user: UserEvent, places: Readonly<Record<string, string>>) {
	for (const [part, target] of Object.entries(places)) await place(user, part, target);
}

/** By keyboard only. `wrong` starts from nothing, `correct` from the wrong response still filled in. */
interface Path {
	readonly item: QuizItem;
	readonly wrong: (user: UserEvent) => Promise<void>;
	readonly correct: (user: UserEvent) => Promise<void>;
	/** Told once the answer is shown, and never before. */
	readonly answer: string;
	readonly emptyMessage?: string;
}

const PATHS: Readonly<Record<string, Path>> = {
	'a single choice': {
		item: quizItems.singleChoice,
		wrong: (user) => press(user, FIRST_CHOICE, ' ', 'radio'),
		correct: (user) => press(user, FIRST_CHOICE, '{ArrowDown}', 'radio'),
		answer: 'Réponse : « accueil@dac-valfictif.mssante.fr » : La toute fin est .mssante.fr.'
	},
	'a multiple choice': {
		item: quizItems.multipleChoice,
		wrong: async (user) => {
			await check(user, 'infirmerie@');
			await check(user, 'claire.martin@');
		},
		correct: async (user) => {
			await check(user, 'claire.martin@');
			await check(user, 'secretariat@');
		},
		answer: 'À revoir. « secretariat@ehpad-les-tilleuls.mssante.fr » : Oui, elle nomme un service.'
	},
	'an ordering': {
		item: quizItems.ordering,
		wrong: (user) => press(user, 'Mettre à part : Karim rédige'),
		correct: async (user) => {
			await press(user, 'Mettre à part : Karim rédige');
			await press(user, 'Mettre à part : Karim imprime');
			await press(user, 'Monter : Karim rédige', '{Enter}{Enter}{Enter}');
			await press(user, 'Descendre : Le compte rendu part', '{Enter}{Enter}{Enter}');
		},
		answer: 'L’auteur valide, connecté à son nom. Ensuite, la validation engage son auteur.',
		emptyMessage: 'Changez d’abord l’ordre.'
	},
	'a matching': {
		item: quizItems.matching,
		wrong: (user) => placeAll(user, { Poser: 'conserver', Conserver: 'ecrire', Porter: 'prescrire' }),
		correct: (user) => placeAll(user, { Poser: 'ecrire', Conserver: 'conserver' }),
		answer: 'À revoir. Poser une question écrite à une équipe précise → MSSanté.'
	},
	'a classification': {
		item: quizItems.classify,
		wrong: (user) =>
			placeAll(user, { claire: 'nominative', soins: 'applicative', planning: 'applicative', accueil: 'nominative' }),
		correct: (user) => placeAll(user, { soins: 'organisationnelle', accueil: 'organisationnelle' }),
		answer: 'À revoir. soins@ssiad-du-val.mssante.fr → Organisationnelle. Un service, relevé par plusieurs personnes.'
	},
	'the faults of an address': {
		item: quizItems.findFaults,
		wrong: async (user) => {
			await press(user, 'secrétariat', ' ');
			await press(user, '.mssante.fr');
		},
		correct: async (user) => {
			await press(user, '.mssante.fr');
			await press(user, 'ehpad_valfictif', ' ');
		},
		answer: 'À revoir. ehpad_valfictif → ehpad-valfictif. Le souligné est interdit'
	},
	'the faults of a story': {
		item: quizItems.findFaultsStory,
		wrong: (user) => press(user, 'Le secrétariat l’imprime', ' '),
		correct: (user) => press(user, 'Il l’envoie'),
		answer: '« Il l’envoie par la messagerie ordinaire du bureau. » → « Il envoie par MSSanté. »'
	},
	'an address to compose': {
		item: quizItems.compose,
		wrong: async (user) => {
			for (const tile of ['élodie.marchand', 'ime-les-peupliers', '.mssante.fr']) await press(user, tile);
		},
		correct: (user) => press(user, 'elodie.marchand'),
		answer: 'Réponse : elodie.marchand@ime-les-peupliers.mssante.fr.'
	}
};

const validate = (user: UserEvent) => press(user, 'Valider ma réponse');

async function expectNoBarrier(container: HTMLElement) {
	// jsdom draws nothing: contrast is computed from the tokens in another test.
	const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

describe.each(Object.entries(PATHS))('%s', (_, { item, wrong, correct, answer, emptyMessage }) => {
	test('asks for a response when there is none, and leads to the first control', async () => {
		const { container, user, attempt } = ask(item);
		await validate(user);

		const alert = screen.getByRole('alert');
		expect(plain(alert.textContent)).toBe(emptyMessage ?? 'Choisissez d’abord une réponse.');
		expect(alert.parentElement).toHaveFocus();
		const link = screen.getByRole('link', { name: 'Aller au premier choix à faire' });
		const first = container.querySelector('fieldset :is(input, select, button)');
		const target = container.querySelector(`[id="${link.getAttribute('href')?.slice(1) ?? ''}"]`);
		expect(target?.closest('fieldset')).toHaveAccessibleDescription(plain(alert.textContent));
		expect(target?.tagName).toBe(first?.tagName);
		expect(attempt().responses).toEqual([]);
	});

	test('tells a first wrong try why, without the right answer, then takes a second one', async () => {
		const { container, user, said } = ask(item);
		await wrong(user);
		await validate(user);

		const heading = screen.getByRole('heading', { name: 'Pas tout à fait' });
		expect(heading).toHaveFocus();
		expect(said()).not.toContain(answer);
		expect(said()).not.toContain(plain(item.explanation.filter((node) => typeof node === 'string').join('')));
		expect(container.querySelector('[data-mark=missed]')).toBeNull();

		await press(user, 'Réessayer');
		expect(document.activeElement?.closest('fieldset')).not.toBeNull();
		await correct(user);
		await validate(user);

		expect(screen.getByRole('heading', { name: 'C’est juste' })).toHaveFocus();
		expect(screen.queryByRole('button', { name: 'Valider ma réponse' })).toBeNull();
	});

	test('states the right answer in words when it is asked for', async () => {
		const { user, said } = ask(item);
		await wrong(user);
		await validate(user);
		await press(user, 'Voir la réponse');

		expect(screen.getByRole('heading', { name: 'La réponse' })).toHaveFocus();
		expect(said()).toContain(answer);
		expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
	});

	test('shows the right answer after a second wrong try', async () => {
		const { user, said } = ask(item);
		await wrong(user);
		await validate(user);
		await press(user, 'Réessayer');
		// The previous response is still filled in.
		await validate(user);

		expect(said()).toContain(answer);
		expect(document.activeElement?.tagName).toBe('H4');
	});

	test('puts no barrier before an answer, after a wrong one, after the right one', async () => {
		const { container, user } = ask(item);
		await expectNoBarrier(container);
		await wrong(user);
		await validate(user);
		await expectNoBarrier(container);
		await press(user, 'Réessayer');
		await correct(user);
		await validate(user);
		await expectNoBarrier(container);
	});

	test('keeps every control in reach after validation, without taking input', async () => {
		const { container, user } = ask(item);
		await wrong(user);
		await validate(user);
		const controls = [...container.querySelectorAll<HTMLInputElement>('fieldset :is(input, select, button)')];
		const stateOf = (control: HTMLInputElement) => [control.checked, control.value, control.ariaPressed];

		// Each on its own: jsdom does not check the previous radio again when a click is refused, as browsers do.
		for (const control of controls) {
			const before = stateOf(control);
			expect(control).toHaveAttribute('aria-disabled', 'true');
			await user.click(control);
			if (control.tagName === 'SELECT')
				await user.selectOptions(control, [...control.querySelectorAll('option')].slice(1, 2));
			expect(stateOf(control)).toEqual(before);
		}
		expect(container.querySelector('[disabled]')).toBeNull();
	});
});

test('cites the rule of the mistake, when the page has it', async () => {
	const { user, said } = ask(quizItems.compose);
	await PATHS['an address to compose']?.wrong(user);
	await validate(user);

	expect(said()).toContain('La règle : pas d’accent dans une adresse.');
	expect(said()).not.toContain('liste blanche');
	expect(screen.getByRole('link', { name: 'Revoir la page' })).toHaveAttribute('href', '/page/');
});

test('says the state of each part with the part, and no verdict twice', async () => {
	const { user, said } = ask(quizItems.singleChoice);
	await press(user, FIRST_CHOICE, '{ArrowDown}', 'radio');
	await validate(user);

	const chosen = screen.getByRole('radio', { checked: true });
	expect(plain(chosen.closest('label')?.textContent)).toMatch(/mssante\.fr Votre réponse, juste$/);
	expect(said().match(/C’est juste/g)).toHaveLength(1);
	expect(screen.queryByRole('status')).toBeNull();
	expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
	[
		'Il reste au moins un choix à faire.',
		quizItems.matching,
		(user: UserEvent) => place(user, 'Poser', 'ecrire'),
		'Conserver'
	],
	['Complétez d’abord l’adresse.', quizItems.compose, (user: UserEvent) => press(user, 'educatrice'), 'les-peupliers']
])('asks for the rest of a response: « %s »', async (message, item, begin, next) => {
	const { container, user, attempt } = ask(item);
	await begin(user);
	await validate(user);

	expect(plain(screen.getByRole('alert').textContent)).toBe(message);
	expect(attempt().responses).toEqual([]);
	const target =
		screen.getByRole('link', { name: 'Aller au premier choix à faire' }).getAttribute('href')?.slice(1) ?? '';
	expect(container.querySelector(`[id="${target}"]`)).toHaveAccessibleName(expect.stringMatching(`^${next}`) as string);
});
