import { createHash } from 'node:crypto';
import { deburr } from 'es-toolkit/string';
import type { QuizItem } from '../../core/quiz/item';
import type { InlineText } from '../../core/shared/inline-text';
import { unreachable } from '../../core/shared/result';

/** Consonants: a fingerprint is no word, and no number that YAML would read as one. */
const LETTERS = 'bcdfghjklmnpqrstvwxz';
const LENGTH = 6;

/** Accents, capitals and punctuation are no part of what is asked: correcting them revises nothing. */
const plainWords = (text: string) =>
	deburr(text)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();

/** In an address, every sign counts. */
const wordsOf = (text: InlineText) =>
	text
		.map((node) => {
			if (typeof node === 'string') return plainWords(node);
			if ('code' in node) return node.code;
			return 'strong' in node ? plainWords(node.strong) : '';
		})
		.filter((words) => words !== '')
		.join(' ');

/** Parts are asked in an order of their own: moving one in the file changes nothing. */
const byId = <Part extends { readonly id: string }>(parts: readonly Part[], tell: (part: Part) => readonly unknown[]) =>
	[...parts].sort((one, other) => (one.id < other.id ? -1 : 1)).map((part) => [part.id, ...tell(part)]);

function partsAsked(item: QuizItem): readonly unknown[] {
	switch (item.kind) {
		case 'single-choice':
		case 'multiple-choice':
			return byId(item.choices, ({ text, correct }) => [wordsOf(text), correct]);
		case 'ordering':
			return [
				item.items.map(({ id, text }) => [id, wordsOf(text)]),
				byId(item.intruders ?? [], ({ text }) => [wordsOf(text)])
			];
		case 'matching':
			return byId(item.pairs, ({ left, right }) => [wordsOf(left), wordsOf(right)]);
		case 'classify':
			return [
				byId(item.categories, ({ label }) => [plainWords(label)]),
				byId(item.cards, ({ text, category }) => [wordsOf(text), category])
			];
		case 'find-faults':
			return item.segments.map(({ id, text, fault }) => [id, item.address === undefined ? plainWords(text) : text, fault]);
		case 'compose-address': {
			const { local, structure, ending } = item.tiles;
			const right = [item.expected, ...item.accepted.map(({ address }) => address).sort()];
			return [item.mailbox, item.given, [local, structure, ending].map((tiles) => [...tiles].sort()), right];
		}
		default:
			return unreachable(item);
	}
}

/**
 * A few letters for what a question asks and what answers it: its kind, its words, its parts and which are right. Its
 * explanations, what it tells after a response and its sources may change without a word.
 */
export function fingerprintOf(item: QuizItem): string {
	const asked = JSON.stringify([item.kind, wordsOf(item.stem), partsAsked(item)]);
	const hash = createHash('sha256').update(asked).digest();
	return Array.from({ length: LENGTH }, (_, index) => LETTERS.charAt((hash[index] ?? 0) % LETTERS.length)).join('');
}
