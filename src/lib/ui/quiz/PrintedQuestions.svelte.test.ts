import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { plainText } from '../../core/shared/inline-text';
import { onProsePage } from './prose-page.fixture';
import PrintedQuestions from './PrintedQuestions.svelte';

afterEach(cleanup);

/** Text as a reader gets it: one kind of space. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const items = Object.values(quizItems);

/** The blocks of the questions, then those of the key. */
function print(keyOnNewSheet = true) {
	const { container } = render(onProsePage(PrintedQuestions), { items, keyOnNewSheet });
	const blocks = [...container.querySelectorAll('h3')].map((heading) => plain(heading.parentElement?.textContent));
	return { container, asked: blocks.slice(0, items.length), key: blocks.slice(items.length) };
}

test('numbers the questions, then their keys, alike', () => {
	const { asked, key } = print();
	expect(asked).toHaveLength(items.length);
	expect(key).toHaveLength(items.length);
	expect(asked[2]).toMatch(/^Question 3\. Le circuit sans papier/);
	expect(key[2]).toMatch(/^Question 3\. Le circuit sans papier/);
});

test('gives nothing of the key away before it', () => {
	const { asked } = print();
	const answers = [
		'La toute fin est',
		'Prénom, point, nom',
		'ehpad-valfictif.mssante.fr',
		'Intrus.',
		'D’abord, le document'
	];
	for (const answer of answers) expect(asked.join(' ')).not.toContain(answer);
	expect(asked.join(' ')).not.toContain('elodie.marchand@');
});

test.each([
	['a single choice', 0, 'accueil@dac-valfictif.mssante.com'],
	['an ordering', 2, 'Numérotez dans l’ordre. Barrez les intrus.'],
	['a matching', 3, 'Écrivez la lettre qui convient.'],
	['a classification', 4, 'Écrivez la lettre qui convient.'],
	['the faults of an address', 5, 'Entourez les parties qui posent problème : secrétariat@ehpad_valfictif.mssante.fr'],
	['the faults of a story', 6, 'Cochez les phrases qui posent problème.'],
	['an address to compose', 7, 'Votre adresse :']
])('says how to answer by hand: %s', (_, index, told) => {
	expect(print().asked[index]).toContain(told);
});

test('puts the letters of a matching in another order than their parts', () => {
	const { container } = print();
	const letters = [...(container.querySelectorAll('ol')[0]?.querySelectorAll('li') ?? [])].map((line) =>
		plain(line.textContent)
	);
	const rights = quizItems.matching.pairs.map(({ right }) => plainText(right));
	expect(letters).not.toEqual(rights);
	expect([...letters].sort()).toEqual([...rights].sort());
});

test('gives the right answer of each question in its key', () => {
	const { key } = print();
	expect(key[0]).toContain('Réponse : accueil@dac-valfictif.mssante.fr');
	expect(key[5]).toContain('Adresse corrigée : secretariat@ehpad-valfictif.mssante.fr');
	expect(key[7]).toContain('Réponse : elodie.marchand@ime-les-peupliers.mssante.fr');
});

test.each([true, false])('puts the key on a new sheet when it is asked to: %s', (keyOnNewSheet) => {
	print(keyOnNewSheet);
	expect(screen.getByRole('heading', { name: 'Corrigé' }).hasAttribute('data-new-sheet')).toBe(keyOnNewSheet);
});
