import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyDetails, type AttestationDetails } from '../../core/attestation/attestation-details';
import { attestationFacts, type AttestationFacts } from '../../core/attestation/attestation-facts';
import { emptyRecord, type AssessmentRecord } from '../../core/progress/learner-record';
import { markItem } from '../../core/quiz/mark-item';
import AssessmentView from '../assessment/Assessment.svelte';
import { asked, bank, course, objectiveOf, sentDraw } from '../../../../tests/fixtures/assessment';
import Attestation from './Attestation.svelte';
import CodeChecker from './CodeChecker.svelte';

afterEach(cleanup);

/** Text as a reader gets it: one kind of space. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const TODAY = new Date(2026, 10, 24, 12).getTime();

const factsOf = (assessments: Readonly<Record<string, AssessmentRecord>> = {}, done: readonly string[] = []) =>
	attestationFacts({ course, record: { ...emptyRecord, assessments }, done: new Set(done), objectiveOf });

function open(facts: AttestationFacts = factsOf(), known?: AttestationDetails) {
	const onkeep = vi.fn((details: AttestationDetails | undefined) => void rerender({ kept: details }));
	const onprint = vi.fn();
	const { container, rerender } = render(Attestation, {
		facts,
		today: TODAY,
		kept: known,
		onkeep,
		onprint,
		assessmentHref: '#/bilan',
		codeCheckerHref: '#/attestation/verifier',
		summaryHref: '#/'
	});
	const user = userEvent.setup();
	const sheet = () => screen.getByRole('article');
	/** The line of the sheet under a name. */
	const line = (name: string) => {
		const term = within(sheet())
			.getAllByRole('term')
			.find((one) => one.textContent === name);
		return plain(term?.nextElementSibling?.textContent);
	};
	const code = () => /Code de cohérence : (\S+)/.exec(plain(sheet().textContent))?.[1] ?? '';
	return { container, user, onkeep, onprint, sheet, line, said: () => plain(sheet().textContent), code };
}

describe('the attestation', () => {
	test('writes what is typed, and leaves a line to fill in by hand for the rest', async () => {
		const { user, line } = open();
		expect(line('Prénom et nom')).toBe('à compléter à la main');
		await user.type(screen.getByLabelText('Prénom et nom'), 'Alix Fictive');
		expect(line('Prénom et nom')).toBe('Alix Fictive');
		expect(line('Structure')).toBe('à compléter à la main');
		expect(line('Nature')).toBe('Cours libre en ligne, suivi à distance');
	});

	test('names the trainer of a session, with the numbers of the body when they are given', async () => {
		const { user, line, said } = open();
		await user.click(screen.getByLabelText('En présentiel'));
		expect(line('Nature')).toBe('Cours libre en ligne, suivi en présentiel');
		await user.type(screen.getByLabelText('Nom du formateur ou de l’organisme'), 'Jean-Noé Fictif');
		expect(said()).not.toContain('SIRET');
		await user.type(screen.getByLabelText('Numéro SIRET de l’organisme'), '000 000 000 00000');
		await user.type(screen.getByLabelText('Numéro de déclaration d’activité'), '00000000000');
		expect(line('Nature')).toBe('Cours libre en ligne, suivi en présentiel avec Jean-Noé Fictif');
		expect(said()).toContain('SIRET : 000 000 000 00000');
		expect(said()).toContain('Déclaration d’activité n° 00000000000');
	});

	test('says what was followed, and that no time is measured', () => {
		const { line, said } = open(factsOf({ '7': sentDraw(TODAY, 0) }, ['m1-p1', 'm1-p2', 'm2-p1']));
		expect(line('Modules suivis')).toBe('2 sur 2');
		expect(line('Durée prévue')).toBe('12 min pour les pages suivies. Le temps passé n’est pas mesuré.');
		expect(said()).toContain('« Les usages de MSSanté dans le médico-social »');
		expect(said()).toContain('Établie le 24 novembre 2026');
		expect(said()).toContain('Version 0.1.0 du cours');
	});

	test('shows the result only when the learner wants it', async () => {
		const { user, line, said, code } = open(factsOf({ '7': sentDraw(5, 0, 2, 3) }));
		expect(screen.getByLabelText('Afficher mon résultat')).not.toBeChecked();
		expect(said()).not.toMatch(/acquis|en cours|bonnes réponses/);
		const before = code();

		await user.click(screen.getByLabelText('Afficher mon résultat'));
		expect(line('Bilan')).toBe('3 bonnes réponses sur 4 : acquis. Le seuil est de 3 bonnes réponses.');
		expect(said()).toContain('Choisir une boîte de service en cours');
		expect(said()).toContain('Ranger les boîtes acquis');
		expect(code()).not.toBe(before);
	});

	test('leads to the assessment when no result is there to show', async () => {
		const { user, said } = open();
		await user.click(screen.getByLabelText('Afficher mon résultat'));
		expect(screen.getByRole('link', { name: 'Faire le bilan' })).toHaveAttribute('href', '#/bilan');
		expect(said()).not.toMatch(/acquis|en cours/);
	});

	test('says what it is not, and is never named otherwise', () => {
		const { container, said } = open();
		expect(said()).toContain('Document déclaratif généré localement, sans valeur de certificat de réalisation.');
		expect(said()).toContain('Ce n’est ni un diplôme, ni une certification.');
		expect(said()).toContain('Ce n’est pas un site officiel.');
		const elsewhere = plain(container.textContent)
			.replaceAll('sans valeur de certificat de réalisation', '')
			.replaceAll('ni une certification', '');
		expect(elsewhere).not.toMatch(/certifi|authenti/i);
		expect(screen.getByRole('heading', { level: 2, name: 'Attestation de suivi' })).toBeVisible();
	});

	test('keeps nothing unless asked to, then each change, and forgets when asked to', async () => {
		const { user, onkeep, line } = open();
		const box = screen.getByLabelText('Garder ces informations sur cet appareil');
		await user.type(screen.getByLabelText('Prénom et nom'), 'Al');
		expect(box).not.toBeChecked();
		expect(onkeep).not.toHaveBeenCalled();

		await user.click(box);
		await user.type(screen.getByLabelText('Prénom et nom'), 'ix');
		expect(onkeep).toHaveBeenNthCalledWith(1, { ...emptyDetails, name: 'Al' });
		expect(onkeep).toHaveBeenLastCalledWith({ ...emptyDetails, name: 'Alix' });

		await user.click(box);
		expect(onkeep).toHaveBeenLastCalledWith(undefined);
		expect(line('Prénom et nom')).toBe('Alix');
	});

	test('takes back what was kept, and forgetting it empties the device, not the form', async () => {
		const { user, line, onkeep } = open(factsOf(), { ...emptyDetails, structure: 'EHPAD Les Tilleuls' });
		expect(line('Structure')).toBe('EHPAD Les Tilleuls');
		const box = screen.getByLabelText('Garder ces informations sur cet appareil');
		expect(box).toBeChecked();

		await user.click(box);
		expect(onkeep).toHaveBeenCalledExactlyOnceWith(undefined);
		expect(line('Structure')).toBe('EHPAD Les Tilleuls');
	});

	test('prints from its one main button', async () => {
		const { user, onprint } = open();
		await user.click(screen.getByRole('button', { name: 'Imprimer' }));
		expect(onprint).toHaveBeenCalledOnce();
	});

	test('puts no barrier', async () => {
		const { container } = open(factsOf({ '7': sentDraw(5, 0) }), { ...emptyDetails, showResult: true });
		const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
		expect(violations.map(({ id }) => id)).toEqual([]);
	});
});

test('the attestation and the result say the same of every objective', () => {
	const texts = course.modules.flatMap(({ objectives }) => objectives.map(({ text }) => text));
	for (const right of [[], [0], [1, 3], [0, 1, 2, 3]]) {
		const assessments = { '7': sentDraw(5, ...right) };
		const attested = open(factsOf(assessments), { ...emptyDetails, showResult: true }).said();
		const onSheet = texts.map((text) => attested.includes(`${text} acquis`));
		cleanup();
		const { container } = render(AssessmentView, {
			course,
			bank,
			asked: '7',
			desk: {
				assessments,
				onstart: () => undefined,
				onanswer: () => undefined,
				onsend: () => undefined,
				mark: markItem,
				pageOf: () => ({ title: '', href: '', minutes: 1 })
			},
			rules: [],
			draw: () => 1,
			onopen: () => undefined,
			attestationHref: '',
			sourcesHref: '',
			summaryHref: '',
			onprint: () => undefined
		});
		const shown = plain(container.textContent);
		cleanup();
		expect(onSheet).toEqual(texts.map((text) => shown.includes(`${text} Acquis`)));
		expect(onSheet).toEqual(asked.map((_, place) => right.includes(place)));
		expect(attested.includes('sur 4 : acquis.')).toBe(shown.includes('Ensemble du bilan Acquis'));
	}
});

describe('the page that checks a code', () => {
	const LINES = [
		['Prénom et nom', 'alix fictive'],
		['Structure', 'EHPAD Les Tilleuls'],
		['Modules suivis (le premier nombre)', '1'],
		['Situations lues (le premier nombre)', '0'],
		['Bonnes réponses du bilan', '3'],
		['Établie le', '2026-11-24'],
		['Version du cours', '0.1.0']
	] as const;

	async function fill(code: string, changes: Readonly<Record<string, string>> = {}) {
		const { container } = render(CodeChecker);
		const user = userEvent.setup();
		for (const [label, text] of [...LINES, ['Code de cohérence', code] as const]) {
			const typed = changes[label] ?? text;
			if (typed !== '') await user.type(screen.getByLabelText(label), typed);
		}
		await user.click(screen.getByRole('button', { name: 'Vérifier le code' }));
		return { container, user, status: () => plain(screen.getByRole('status').textContent) };
	}

	function printedCode() {
		const { code } = open(factsOf({ '7': sentDraw(5, 0, 2, 3) }, ['m2-p1']), {
			...emptyDetails,
			name: 'Alix Fictive',
			structure: 'EHPAD Les Tilleuls',
			showResult: true
		});
		const printed = code();
		cleanup();
		return printed;
	}

	test('recognises the code of a sheet from its lines', async () => {
		const { container, user, status } = await fill(printedCode().toLowerCase());
		expect(status()).toBe('Le code correspond à ces lignes.');
		const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
		expect(violations.map(({ id }) => id)).toEqual([]);

		await user.type(screen.getByLabelText('Structure'), 's');
		expect(status()).toBe('');
	});

	test.each(LINES.filter(([label]) => label !== 'Établie le'))('finds a slip in « %s »', async (label, text) => {
		const { status } = await fill(printedCode(), { [label]: `${text}1` });
		expect(status()).toContain('Le code ne correspond pas.');
	});

	test('asks for the day and for the code', async () => {
		expect((await fill('')).status()).toBe('Écrivez au moins le jour et le code.');
	});
});
