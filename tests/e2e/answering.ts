import type { FrameLocator, Locator, Page } from '@playwright/test';
import { loadContent } from '../../src/lib/content/load-content';
import { allItems } from '../../src/lib/content/content';
import { readFolder } from '../../src/lib/content/read-folder';
import { keyOf } from '../../src/lib/core/quiz/key';
import type { QuizItem, QuizItemKind } from '../../src/lib/core/quiz/item';
import { plainText, type InlineText } from '../../src/lib/core/shared/inline-text';

/** A page where each kind of question is asked. */
export const ASKED: Readonly<Record<QuizItemKind, { readonly path: string; readonly id: string }>> = {
	'single-choice': { path: 'modules/nommer-sa-boite/lire-une-adresse/', id: 'm4-q1' },
	'multiple-choice': { path: 'modules/comprendre-les-usages/espace-de-confiance/', id: 'm1-q1' },
	ordering: { path: 'modules/dematerialiser-la-validation/le-circuit-sans-papier/', id: 'm2-circuit' },
	matching: { path: 'modules/accueil/vos-situations/', id: 'm0-q3' },
	classify: { path: 'modules/comprendre-les-usages/le-bon-outil/', id: 'm1-tri' },
	'find-faults': { path: 'modules/nommer-sa-boite/lire-une-adresse/', id: 'm4-q2' },
	'compose-address': { path: 'modules/nommer-sa-boite/boite-nominative/', id: 'm4-q3' }
};

const { content } = loadContent(readFolder('content'));
export function itemOf(id: string): QuizItem {
	const found = content && allItems(content).find(({ item }) => item.id === id);
	if (!found) throw new Error(`No such question: ${id}`);
	return found.item;
}

/** The course, in a page or in the frame of a LMS. */
export type Place = Page | FrameLocator;

/** The form of a question, found by its words. */
export const formOf = (page: Place, item: QuizItem): Locator =>
	page.locator('form').filter({ hasText: plainText(item.stem).slice(0, 40) });

/** Goes to the question, wherever the page begins: what was answered before is passed. */
export async function openQuestion(page: Place, id: string): Promise<void> {
	await page.locator('.asked:not([inert])').first().waitFor();
	const form = formOf(page, itemOf(id));
	const forwards = page.getByRole('button', { name: /^(Question suivante|Voir la fin)/ });
	const backwards = page.getByRole('button', { name: 'Question précédente' });
	while ((await form.count()) === 0 && (await backwards.count()) > 0) await backwards.click();
	while ((await form.count()) === 0 && (await forwards.count()) > 0) await forwards.click();
}

async function press(button: Locator, key: string): Promise<void> {
	await button.focus();
	await button.press(key);
}

async function place(form: Locator, part: InlineText, target: InlineText): Promise<void> {
	const select = form.getByLabel(plainText(part));
	const options = await select.locator('option').allInnerTexts();
	const position = options.findIndex((option) => option.includes(plainText(target)));
	await select.focus();
	await select.press('Home');
	for (let step = 0; step < position; step += 1) await select.press('ArrowDown');
}

/** Gives the right response, whatever was given before, with the keyboard alone. */
export async function giveKey(form: Locator, item: QuizItem): Promise<void> {
	const key = keyOf(item);
	if (key.kind === 'chosen' && 'choices' in item) {
		for (const choice of item.choices) {
			const control = form.getByRole(item.kind === 'single-choice' ? 'radio' : 'checkbox', {
				name: plainText(choice.text)
			});
			if ((await control.isChecked()) !== key.choices.includes(choice.id)) await press(control, 'Space');
		}
	} else if (key.kind === 'ordered' && item.kind === 'ordering') {
		for (const { text } of item.intruders ?? []) {
			await press(form.getByRole('button', { name: `Mettre à part : ${plainText(text)}` }), 'Enter');
		}
		// Each part in its turn goes up until it is in its place.
		for (const [place_, { text }] of item.items.entries()) {
			const up = form.getByRole('button', { name: `Monter : ${plainText(text)}` });
			const line = form.getByRole('listitem').filter({ hasText: plainText(text) });
			const position = async () => (await form.getByRole('listitem').allInnerTexts()).indexOf(await line.innerText());
			while ((await position()) > place_) await press(up, 'Enter');
		}
	} else if (item.kind === 'matching') {
		for (const { left, right } of item.pairs) await place(form, left, right);
	} else if (item.kind === 'classify') {
		for (const card of item.cards) {
			const category = item.categories.find(({ id }) => id === card.category);
			await place(form, card.text, [category?.label ?? '']);
		}
	} else if (item.kind === 'find-faults') {
		for (const segment of item.segments) {
			if (segment.text === '@') continue;
			const button = form.getByRole('button', { name: segment.text, exact: false }).first();
			if (((await button.getAttribute('aria-pressed')) === 'true') !== segment.fault) await press(button, 'Space');
		}
	} else if (item.kind === 'compose-address') {
		const reset = form.getByRole('button', { name: 'Recommencer' });
		await press(reset, 'Enter');
		const [local = '', domain = ''] = item.expected.split('@');
		const structure = item.tiles.structure.find((name) => domain.startsWith(`${name}.`)) ?? '';
		for (const tile of [local, structure, domain.slice(structure.length)]) {
			await press(form.getByRole('button', { name: tile, exact: true }), 'Enter');
		}
	}
}

/** Gives something wrong, with the keyboard alone. */
export async function giveWrong(form: Locator, item: QuizItem): Promise<void> {
	if (item.kind === 'single-choice' || item.kind === 'multiple-choice') {
		const wrong = item.choices.find(({ correct }) => !correct);
		const role = item.kind === 'single-choice' ? 'radio' : 'checkbox';
		await press(form.getByRole(role, { name: plainText(wrong?.text ?? []) }), 'Space');
	} else if (item.kind === 'ordering') {
		await press(form.getByRole('button', { name: /^Monter/ }).nth(1), 'Enter');
	} else if (item.kind === 'matching') {
		for (const { left } of item.pairs) await place(form, left, item.pairs[0]?.right ?? []);
	} else if (item.kind === 'classify') {
		for (const { text } of item.cards) await place(form, text, [item.categories[0]?.label ?? '']);
	} else if (item.kind === 'find-faults') {
		const sound = item.segments.find(({ fault, text }) => !fault && text !== '@');
		await press(form.getByRole('button', { name: sound?.text ?? '' }).first(), 'Space');
	} else {
		const { local, structure } = item.tiles;
		const ending = item.tiles.ending.find((end) => end !== '.mssante.fr') ?? '';
		for (const tile of [local[0] ?? '', structure[0] ?? '', ending]) {
			await press(form.getByRole('button', { name: tile, exact: true }), 'Enter');
		}
	}
}

export const validate = (form: Locator) => press(form.getByRole('button', { name: 'Valider ma réponse' }), 'Enter');
