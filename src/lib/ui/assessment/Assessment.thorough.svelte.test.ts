import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AssessmentRecord } from '../../core/progress/learner-record';
import type { QuizItem } from '../../core/quiz/item';
import { keyOf } from '../../core/quiz/key';
import { markItem } from '../../core/quiz/mark-item';
import type { ItemResponse } from '../../core/quiz/response';
import { memoryProgressStore } from '../../adapters/storage/memory-progress-store';
import { LearnerSession } from '../../session/learner-session.svelte';
import Assessment from './Assessment.svelte';
import { asked as ASKED, bank, course, sentDraw } from '../../../../tests/fixtures/assessment';

afterEach(cleanup);

/** Text as a reader gets it: one kind of space. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

interface Begun {
	readonly asked?: string | null;
	readonly assessments?: Readonly<Record<string, AssessmentRecord>>;
	readonly draws?: readonly number[];
}

/** The assessment over the holder of the visit, as its route wires it. */
function open({ asked = null, assessments = {}, draws = [7] }: Begun = {}) {
	const holder = new LearnerSession(memoryProgressStore(), () => 1_795_500_000_000);
	for (const [id, { responses, sent }] of Object.entries(assessments)) {
		holder.tell({ kind: 'assessment-started', draw: id });
		for (const [item, { value }] of Object.entries(responses)) {
			holder.tell({ kind: 'assessment-answered', draw: id, item, response: value });
		}
		if (sent) holder.tell({ kind: 'assessment-sent', draw: id, right: sent.right, asked: sent.asked });
	}
	const left = [...draws];
	const onsend = vi.fn<(id: string, right: readonly string[], asked: readonly string[]) => void>();
	const onanswer = vi.fn<(id: string, item: string, response: ItemResponse) => void>();
	const desk = () => ({
		assessments: holder.record.assessments,
		onstart: (id: string) => {
			holder.tell({ kind: 'assessment-started', draw: id });
			void rerender({ desk: desk() });
		},
		onanswer: (id: string, item: string, response: ItemResponse) => {
			onanswer(id, item, response);
			holder.tell({ kind: 'assessment-answered', draw: id, item, response });
			void rerender({ desk: desk() });
		},
		onsend: (id: string, right: readonly string[], questions: readonly string[]) => {
			onsend(id, right, questions);
			holder.tell({ kind: 'assessment-sent', draw: id, right, asked: questions });
			void rerender({ desk: desk() });
		},
		mark: (item: QuizItem, response: ItemResponse) => markItem(item, response),
		pageOf: (id: string) => ({ title: `Page ${id}`, href: `#/${id}`, minutes: 4 })
	});
	const onopen = vi.fn(
		(number: number | undefined) => void rerender({ asked: number === undefined ? null : String(number) })
	);
	const { container, rerender } = render(Assessment, {
		course,
		bank,
		asked,
		desk: desk(),
		rules: [],
		draw: () => left.shift() ?? 1,
		onopen,
		attestationHref: '#/attestation',
		sourcesHref: '#/sources',
		summaryHref: '#/',
		onprint: () => undefined
	});
	const user = userEvent.setup();
	const title = () => screen.getByRole('heading', { level: 1 });
	return { container, user, title, said: () => plain(container.textContent), onopen, onsend, onanswer, holder };
}
type Opened = ReturnType<typeof open>;

/** Tab until the control is reached: a control that the keyboard cannot reach fails the test. */
async function press({ user }: Opened, role: string, name: RegExp, key = '{Enter}') {
	const control = screen.getByRole(role, { name: (accessible) => name.test(plain(accessible)) });
	for (let step = 0; step < 80 && document.activeElement !== control; step += 1) await user.tab();
	expect(control).toHaveFocus();
	await user.keyboard(key);
}
/** A group of radios is one stop of the keyboard; arrows move in it. */
async function choose({ user }: Opened, name: RegExp) {
	const isRadio = () => document.activeElement?.getAttribute('type') === 'radio';
	for (let step = 0; step < 80 && !isRadio(); step += 1) await user.tab();
	const control = screen.getByRole('radio', { name });
	for (let step = 0; step < 5 && document.activeElement !== control; step += 1) await user.keyboard('{ArrowDown}');
	expect(control).toHaveFocus();
	await user.keyboard(' ');
	expect(control).toBeChecked();
}
const next = (opened: Opened) => press(opened, 'button', /^Question suivante$/);

async function barriers({ container }: Opened) {
	const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const answered = (count: number): AssessmentRecord => ({
	startedAt: 1,
	responses: Object.fromEntries(bank.items.slice(0, count).map((item) => [item.id, { at: 1, value: keyOf(item) }]))
});

describe('the assessment', () => {
	test('is answered with the keyboard alone, read again, changed, sent, and its result read', async () => {
		const opened = open();
		const { title, said, user, onsend } = opened;
		await press(opened, 'button', /^Commencer le bilan$/);
		expect(title()).toHaveTextContent('Question 1 sur 4');

		// The first question: wrong, to be changed later.
		await choose(opened, /valfictif\.mssante\.com$/);
		await next(opened);
		expect(title()).toHaveFocus();
		expect(title()).toHaveTextContent('Question 2 sur 4');
		for (const service of [/^infirmerie@/, /^secretariat@/]) await press(opened, 'checkbox', service, ' ');
		await next(opened);

		// The third one is left half done, the fourth is passed.
		await user.selectOptions(screen.getByRole('combobox', { name: /claire\.martin/ }), 'Nominative');
		await next(opened);
		await press(opened, 'button', /^Relire mes réponses$/);

		expect(title()).toHaveFocus();
		expect(title()).toHaveTextContent('Relisez avant d’envoyer');
		expect(said()).toContain('Il reste 2 questions sans réponse. Vous pouvez envoyer quand même');
		expect(screen.getAllByRole('listitem').map((line) => plain(line.querySelector('.state')?.textContent))).toEqual([
			'Répondu',
			'Répondu',
			'Réponse incomplète',
			'Sans réponse'
		]);

		await press(opened, 'button', /^Modifier : Question 1$/);
		expect(title()).toHaveFocus();
		expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName(/mssante\.com/);
		await choose(opened, /valfictif\.mssante\.fr$/);
		await press(opened, 'button', /^Revenir au récapitulatif$/);
		await press(opened, 'button', /^Envoyer mes réponses$/);

		expect(onsend).toHaveBeenCalledExactlyOnceWith('7', ASKED.slice(0, 2), ASKED);
		expect(title()).toHaveFocus();
		expect(title()).toHaveTextContent('Le pli est pris.');
		expect(said()).toContain('Vous avez 2 bonnes réponses sur 4.');
	});

	test('says nothing of an answer before it is sent, and moves nobody on', async () => {
		const opened = open({ asked: '7', assessments: { '7': answered(0) } });
		await choose(opened, /valfictif\.mssante\.com$/);
		expect(opened.title()).toHaveTextContent('Question 1 sur 4');
		expect(opened.said()).not.toMatch(/juste|à revoir|pas tout à fait|bonne réponse/i);
		expect(opened.container.querySelector('[data-mark]')).toBeNull();
	});

	test('gives each change to its route at once', async () => {
		const opened = open({ asked: '7', assessments: { '7': answered(1) } });
		await press(opened, 'checkbox', /^infirmerie@/, ' ');
		expect(opened.onanswer).toHaveBeenCalledExactlyOnceWith('7', ASKED[1], { kind: 'chosen', choices: ['a'] });
	});

	test('is resumed at the first question without an answer, or at the summary', () => {
		expect(open({ asked: '7', assessments: { '7': answered(2) } }).title()).toHaveTextContent('Question 3 sur 4');
		cleanup();
		const whole = open({ asked: '7', assessments: { '7': answered(4) } });
		expect(whole.title()).toHaveTextContent('Relisez avant d’envoyer');
		expect(whole.said()).toContain('Vous avez répondu aux 4 questions.');
	});

	test.each<readonly [string, Begun]>([
		['at its presentation', {}],
		['with a draw begun', { assessments: { '7': answered(2) } }],
		['at a question', { asked: '7', assessments: { '7': answered(0) } }],
		['at its summary', { asked: '7', assessments: { '7': answered(4) } }],
		['at its result', { asked: '7', assessments: { '7': sentDraw(5, 0, 2) } }]
	])('puts no barrier %s', async (_name, begun) => {
		expect(await barriers(open(begun))).toEqual([]);
	});
});

describe('its presentation', () => {
	test('leads back to the draw begun and to the last result', async () => {
		const opened = open({ assessments: { '7': answered(2), '9': sentDraw(5, 0) } });
		expect(opened.said()).toContain('Tirage n° 7 : 2 réponses sur 4.');
		await press(opened, 'button', /^Reprendre le bilan$/);
		expect(opened.onopen).toHaveBeenLastCalledWith(7);
		expect(opened.title()).toHaveTextContent('Question 3 sur 4');

		await press(opened, 'button', /^Quitter$/);
		expect(opened.onopen).toHaveBeenLastCalledWith(undefined);
		await press(opened, 'button', /^Revoir mon résultat$/);
		expect(opened.title()).toHaveTextContent('Le pli est pris.');
	});

	test('opens the draw that a trainer names, and begins it only when asked to', async () => {
		const opened = open();
		await opened.user.type(screen.getByLabelText('Numéro du tirage'), ' 48 21');
		await opened.user.click(screen.getByText('Ouvrir ce tirage'));
		expect(opened.onopen).toHaveBeenLastCalledWith(4821);
		expect(opened.holder.record.assessments).toEqual({});

		await press(opened, 'button', /^Commencer le tirage n° 4821$/);
		expect(opened.title()).toHaveTextContent('Question 1 sur 4');
		expect(opened.title()).toHaveFocus();
	});

	test.each(['0', '12345', 'abc'])('refuses the number %j in words', (asked) => {
		open({ asked });
		expect(screen.getByRole('alert')).toHaveTextContent('Ce numéro de tirage n’existe pas.');
	});

	test('never draws a number that was already begun', async () => {
		const opened = open({ assessments: { '7': sentDraw(5), '8': answered(1) }, draws: [7] });
		await press(opened, 'button', /^Commencer le bilan$/);
		expect(opened.onopen).toHaveBeenLastCalledWith(9);
	});
});

describe('its result', () => {
	const result = (...right: readonly number[]) => open({ asked: '7', assessments: { '7': sentDraw(5, ...right) } });
	const region = (name: RegExp) => screen.getByRole('region', { name });

	test('says objective by objective what is acquired, in words', () => {
		const { said } = result(0, 2, 3);
		const words = within(region(/^Objectif par objectif/))
			.getAllByRole('listitem')
			.filter((line) => line.querySelector('li') === null)
			.map((line) => plain(line.textContent));
		expect(words).toEqual([
			'Reconnaître une adresse de confiance Acquis',
			'Choisir une boîte de service En cours',
			'Ranger les boîtes Acquis',
			'Suivre le circuit Acquis'
		]);
		expect(said()).toContain('1 sur 2');
		expect(said()).toContain('Ensemble du bilan Acquis Acquis à partir de 3 bonnes réponses.');
	});

	test('is in progress under the threshold, and opens the attestation all the same', () => {
		const { said } = result(0);
		expect(said()).toContain('Vous avez 1 bonne réponse sur 4.');
		expect(said()).toContain('Ensemble du bilan En cours');
		expect(screen.getByRole('link', { name: 'Préparer l’attestation' })).toHaveAttribute('href', '#/attestation');
	});

	test('leads from each mistake to its page, with its duration', () => {
		result(0, 2);
		const lines = within(region(/^À revoir, 2/)).getAllByRole('listitem');
		expect(lines.map((line) => plain(line.textContent))).toEqual([
			'Page m1-p2 Question 2 : Une boîte organisationnelle nomme un service, jamais une personne. 4 min',
			'Page m2-p1 Question 4 : Rédiger, valider, envoyer, sans sortir du logiciel. 4 min'
		]);
		expect(within(region(/^À revoir, 2/)).getByRole('link', { name: 'Page m1-p2' })).toHaveAttribute('href', '#/m1-p2');
	});

	test('has nothing to read again when all is right', () => {
		const { said } = result(0, 1, 2, 3);
		expect(said()).toContain('Vous avez 4 bonnes réponses sur 4. Tous les objectifs sont acquis.');
		expect(screen.queryByRole('heading', { name: /^À revoir/ })).toBeNull();
		expect(screen.getByRole('button', { name: 'Faire un autre tirage' })).toBeVisible();
	});

	test('opens each question on what was answered, the right answer, and why', async () => {
		const responses = { [ASKED[0] ?? '']: { at: 1, value: { kind: 'chosen', choices: ['a'] } as const } };
		const opened = open({ asked: '7', assessments: { '7': { ...sentDraw(5, 1), responses } } });
		const answers = region(/^Vos réponses/);
		expect(within(answers).queryByRole('radio')).toBeNull();

		await opened.user.click(within(answers).getByText(/^Question 1/));
		expect(await within(answers).findByRole('radio', { checked: true })).toHaveAccessibleName(
			/Votre réponse, à revoir$/
		);
		expect(plain(answers.textContent)).toContain('Réponse : « accueil@dac-valfictif.mssante.fr »');
		expect(within(answers).getByRole('link', { name: 'Revoir la page' })).toHaveAttribute('href', '#/m1-p1');

		await opened.user.click(within(answers).getByText(/^Question 4/));
		expect(await within(answers).findByRole('heading', { name: 'La réponse' })).toBeVisible();
		expect(await barriers(opened)).toEqual([]);
	});

	test('asks the mistakes again for practice, without a change to the result', async () => {
		const opened = result(0, 2, 3);
		await press(opened, 'button', /^Refaire cette question$/);
		expect(screen.getByRole('heading', { level: 3, name: 'Question' })).toHaveFocus();
		for (const service of [/^infirmerie@/, /^secretariat@/]) await press(opened, 'checkbox', service, ' ');
		await press(opened, 'button', /^Valider ma réponse$/);
		expect(screen.getByRole('heading', { name: 'C’est juste' })).toHaveFocus();
		expect(opened.said()).toContain('Vous avez 3 bonnes réponses sur 4.');
		expect(opened.onanswer).not.toHaveBeenCalled();
		expect(opened.onsend).not.toHaveBeenCalled();
	});

	test('gives another draw at will', async () => {
		const opened = open({ asked: '7', assessments: { '7': sentDraw(5, 0) }, draws: [31] });
		await press(opened, 'button', /^Faire un autre tirage$/);
		expect(opened.onopen).toHaveBeenLastCalledWith(31);
		expect(opened.title()).toHaveTextContent('Question 1 sur 4');
	});

	test('recalls a better result, which the attestation takes', () => {
		const { said } = open({ asked: '7', assessments: { '7': sentDraw(5, 0), '8': sentDraw(4, 0, 1, 2) } });
		expect(said()).toContain('Votre meilleur résultat reste 3 sur 4. C’est celui de l’attestation.');
	});

	test('keeps the questions of the day it was sent', () => {
		const sent = { at: 5, asked: ASKED.slice(0, 3), right: ASKED.slice(0, 1) };
		const { said } = open({ asked: '7', assessments: { '7': { startedAt: 1, responses: {}, sent } } });
		expect(said()).toContain('Bilan · 3 questions · tirage n° 7');
		expect(said()).toContain('À revoir, 2 questions');
		expect(said()).not.toContain('Suivre le circuit');
	});
});
