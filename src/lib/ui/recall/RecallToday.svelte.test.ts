import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PlannedItem, RecallPlan } from '../../core/recall/plan-recall';
import type { RecallResult } from '../../core/recall/recall-result';
import RecallToday from './RecallToday.svelte';

afterEach(cleanup);

const NOW = new Date('2026-11-26T13:30:00').getTime();
const NEXT = new Date('2026-12-03T00:00:00').getTime();
const items = (count: number): readonly PlannedItem[] =>
	Array.from({ length: count }, (_, index) => ({ id: `q${index}`, page: 'p1', objective: 'o1', due: 0 }));
const nothing: RecallPlan = { begun: true, review: [], due: 0, next: undefined };

function show(plan: RecallPlan, { result, failed = false }: { result?: RecallResult; failed?: boolean } = {}) {
	const onstart = vi.fn();
	const { container } = render(RecallToday, {
		plan,
		now: NOW,
		first: { title: 'Prendre le pli', href: '/modules/accueil/prendre-le-pli/' },
		result,
		failed,
		onstart
	});
	return { onstart, said: container.textContent.replace(/\s+/g, ' ') };
}

describe('what there is to review', () => {
	// given                                                              then
	test.each<[title: string, plan: RecallPlan, said: string]>([
		['questions', { ...nothing, review: items(4), due: 4 }, '4 questions à revoir, environ 2 minutes.'],
		['many questions', { ...nothing, review: items(6), due: 9 }, '9 questions à revoir. Voici les 6 premières'],
		['nothing yet', { ...nothing, next: NEXT }, 'Rien à revoir aujourd’hui. Prochaine révision vers le 3 décembre.'],
		['nothing at all', nothing, 'Rien à revoir aujourd’hui. Vos réponses sont justes et sûres.'],
		['no answer ever', { ...nothing, begun: false }, 'Vous n’avez encore répondu à aucune question.']
	])('says it in words: %s', (_title, plan, words) => {
		const { said } = show(plan);
		expect(said).toContain(words);
		expect(said).toContain('Rien n’est obligatoire.');
	});

	test('begins when asked to', async () => {
		const { onstart } = show({ ...nothing, review: items(1), due: 1 });
		await userEvent.setup().click(screen.getByRole('button', { name: 'Commencer la révision' }));
		expect(onstart).toHaveBeenCalledOnce();
	});

	test('leads to the first page whoever has answered nothing', () => {
		show({ ...nothing, begun: false });
		expect(screen.getByRole('link', { name: /Lire «\s*Prendre le pli\s*»/ })).toHaveAttribute(
			'href',
			'/modules/accueil/prendre-le-pli/'
		);
		expect(screen.queryByRole('button')).toBeNull();
	});

	test('says that the questions did not come', () => {
		show({ ...nothing, review: items(1), due: 1 }, { failed: true });
		expect(screen.getByRole('alert')).toHaveTextContent('Les questions ne se sont pas chargées.');
	});
});

describe('after a review', () => {
	test('tells how it went, when the next one is, and takes the focus', () => {
		const { said } = show({ ...nothing, next: NEXT }, { result: { answered: 4, right: 3 } });
		expect(screen.getByRole('heading', { name: 'La révision est finie' })).toHaveFocus();
		expect(said).toContain('Vous aviez retenu 3 réponses sur 4. Une question manquée revient dans deux jours.');
		expect(said).toContain('Prochaine révision vers le 3 décembre.');
		expect(said).not.toContain('Rien à revoir');
	});

	test('says nothing of a question missed when none was', () => {
		const { said } = show({ ...nothing, next: NEXT }, { result: { answered: 2, right: 2 } });
		expect(said).toContain('Vous aviez retenu 2 réponses sur 2.');
		expect(said).not.toContain('manquée');
	});

	test('encourages whoever remembered nothing, and tells nothing to whoever answered nothing', () => {
		expect(show(nothing, { result: { answered: 2, right: 0 } }).said).toContain('Aucune réponse retenue cette fois.');
		cleanup();
		expect(show(nothing, { result: { answered: 0, right: 0 } }).said).not.toContain('retenue');
	});

	test('proposes to go on with what is left', () => {
		show({ ...nothing, review: items(3), due: 3 }, { result: { answered: 6, right: 6 } });
		expect(screen.getByRole('button', { name: 'Continuer la révision' })).toBeVisible();
	});
});
