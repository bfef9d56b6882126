import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import DoneList from './DoneList.svelte';
import ObjectiveGroups from './ObjectiveGroups.svelte';
import type { DoneAssessment, DoneModule, ObjectiveGroup } from './progress-view';
import ToReview from './ToReview.svelte';

const link = (id: string) => ({ id, title: `Titre ${id}`, href: `/${id}/`, minutes: 25 });
const module = (id: string, more: Partial<DoneModule>): DoneModule => ({
	...link(id),
	state: 'todo',
	done: 0,
	total: 6,
	situations: [],
	...more
});
const assessment: DoneAssessment = {
	href: '/bilan/',
	attestationHref: '/attestation/',
	result: undefined,
	begun: false
};
const line = (title: string) => {
	const item = screen.getByRole('link', { name: title }).closest('li');
	if (!item) throw new Error(`No line: ${title}`);
	return item;
};

test('says what is done in words: pages, planned minutes and states', () => {
	render(DoneList, {
		pages: { done: 9, total: 39, minutes: 71 },
		modules: [
			module('m1', { state: 'done', done: 6 }),
			module('m2', { state: 'started', done: 2 }),
			module('m5', { total: 7, situations: [{ ...link('sc1'), state: 'started' }] })
		],
		assessment
	});

	expect(screen.getByText(/9 pages sur 39\. Durée prévue pour ces pages : 1 h 11\./)).toBeInTheDocument();
	expect(line('Titre m1')).toHaveTextContent('Terminé 6 pages sur 6 · 25 min prévues');
	expect(line('Titre m2')).toHaveTextContent('En cours 2 pages sur 6');
	expect(line('Titre m5')).toHaveTextContent('Pas encore commencé 0 sur 7 situations');
	expect(line('Titre sc1')).toHaveTextContent('Commencée 25 min');
	expect(line('Bilan')).toHaveTextContent('Le bilan n’est pas encore fait.');
});

test.each([
	[{ begun: true }, 'Un bilan est commencé.'],
	[{ result: { right: 9, asked: 12, acquired: true } }, 'Acquis Meilleur résultat : 9 bonnes réponses sur 12'],
	[{ result: { right: 1, asked: 12, acquired: false } }, 'En cours Meilleur résultat : 1 bonne réponse sur 12']
])('says the best result of the assessment: %j', (known, words) => {
	render(DoneList, {
		pages: { done: 0, total: 39, minutes: 0 },
		modules: [],
		assessment: { ...assessment, ...known }
	});

	expect(line('Bilan')).toHaveTextContent(words);
});

const group = (id: string, more: Partial<ObjectiveGroup>): ObjectiveGroup => ({
	id,
	title: `Titre ${id}`,
	assessed: true,
	objectives: [],
	within: [],
	...more
});
const objective = (id: string, state: ObjectiveGroup['objectives'][number]['state'], answered = 0, right = 0) => ({
	id,
	text: `Savoir ${id}`,
	state,
	standing: { answered, right, total: 3 },
	pages: [link(`page-${id}`)]
});
const standing = (id: string) => {
	const item = screen.getByText(`Savoir ${id}`).closest('li');
	if (!item) throw new Error(`No objective: ${id}`);
	return item;
};

test('says where each objective stands, its questions, and the pages that teach it', () => {
	render(ObjectiveGroups, {
		groups: [
			group('m1', {
				objectives: [objective('o1', 'acquired', 2, 1), objective('o2', 'progress'), objective('o3', 'todo')]
			})
		]
	});

	expect(screen.getByText('1 acquis sur 3')).toBeInTheDocument();
	expect(standing('o1')).toHaveTextContent('Acquis au bilan');
	expect(standing('o1')).toHaveTextContent('2 questions faites sur 3, 1 juste');
	expect(standing('o2')).toHaveTextContent('En cours');
	expect(standing('o3')).toHaveTextContent('Pas encore vu');
	expect(standing('o3')).toHaveTextContent('3 questions dans les pages');
	expect(within(standing('o3')).getByRole('link', { name: 'Titre page-o3', hidden: true })).toHaveAttribute(
		'href',
		'/page-o3/'
	);
});

test('objectives that the assessment leaves out count those seen, with those of the situations', () => {
	const within_ = [group('sc1', { assessed: false, objectives: [objective('o2', 'seen'), objective('o3', 'todo')] })];
	render(ObjectiveGroups, {
		groups: [group('m5', { assessed: false, objectives: [objective('o1', 'seen')], within: within_ })]
	});

	expect(screen.getByText('2 vus sur 3')).toBeInTheDocument();
	expect(screen.getByText('Le bilan ne pose pas de question sur ces objectifs.')).toBeInTheDocument();
});

test('lists the questions to review under their page, with why', () => {
	const question = (id: string, reason: 'missed' | 'unsure', revised = false) => ({
		id,
		text: `Question ${id}`,
		reason,
		revised
	});
	render(ToReview, {
		pages: [{ ...link('p1'), questions: [question('q1', 'missed', true), question('q2', 'unsure')] }]
	});

	expect(screen.getByRole('heading', { name: /^À revoir, 2.questions$/ })).toBeInTheDocument();
	expect(line('Titre p1')).toHaveTextContent('25 min');
	expect(screen.getByText(/Question q1/)).toHaveTextContent('À revoir · question modifiée depuis votre réponse');
	expect(screen.getByText(/Question q2/)).toHaveTextContent('Vous hésitiez');
});

test('says when there is nothing to review', () => {
	render(ToReview, { pages: [] });

	expect(screen.getByText('Rien à revoir pour l’instant.')).toBeInTheDocument();
});
