import type { Span } from '../address';
import { plainLower, type ToPlainLetters } from './plain';

/** A run of letters or a run of digits of a local part. */
export interface Word extends Span {
	/** In plain lower-case letters. */
	readonly key: string;
	readonly digits: boolean;
}

/** Some words in a row, by their positions; `to` is excluded. */
export interface WordRange {
	readonly from: number;
	readonly to: number;
}

/** Cuts a text into words: `boite3` is two of them. What stands between two words is a separator, or nothing. */
export function readWords(text: string, toPlainLetters: ToPlainLetters): readonly Word[] {
	return [...text.matchAll(/[\p{L}\p{M}]+|\p{Nd}+/gu)].flatMap(({ 0: raw, index }) => {
		const key = plainLower(raw, toPlainLetters);
		return key === '' ? [] : [{ start: index, end: index + raw.length, key, digits: /^\p{Nd}/u.test(raw) }];
	});
}

export const lettersOnly = (words: readonly Word[]): readonly Word[] => words.filter(({ digits }) => !digits);

export function rangeSpan(words: readonly Word[], { from, to }: WordRange): Span {
	return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** An entry of a list of words has no more parts: `ne-pas-repondre` has three. */
const LONGEST_ENTRY = 4;

/** Where words of a list are written in full: `aide-soignante` is found in `aide.soignante2` too. */
export function findListed(words: readonly Word[], listed: readonly string[] = []): readonly WordRange[] {
	const found: WordRange[] = [];
	for (let from = 0; from < words.length; from += 1) {
		let to = Math.min(from + LONGEST_ENTRY, words.length);
		while (to > from && !listed.includes(joined(words.slice(from, to)))) to -= 1;
		if (to === from) continue;
		found.push({ from, to });
		from = to - 1;
	}
	return found;
}

const joined = (words: readonly Word[]): string => words.map(({ key }) => key).join('-');

/** Whether the letters write nothing but these words. */
export const areAll = (words: readonly Word[], found: readonly WordRange[]): boolean =>
	found.reduce((count, { from, to }) => count + to - from, 0) === lettersOnly(words).length;

/** Where words in a row, joined, spell these letters: `de-la-fiction` and `delafiction` both spell `delafiction`. */
export function findSpelled(words: readonly Word[], letters: string): WordRange | undefined {
	if (letters === '') return undefined;
	for (let from = 0; from < words.length; from += 1) {
		let rest = letters;
		for (let to = from; rest !== ''; to += 1) {
			const word = words[to];
			if (word === undefined || word.digits || !rest.startsWith(word.key)) break;
			rest = rest.slice(word.key.length);
			if (rest === '') return { from, to: to + 1 };
		}
	}
	return undefined;
}

/** The text without these words and without the separator that ties them; `undefined` when no word would be left. */
export function withoutWords(text: string, words: readonly Word[], { from, to }: WordRange): string | undefined {
	if (!words.some(({ digits }, index) => !digits && (index < from || index >= to))) return undefined;
	const before = words[from - 1];
	const start = before?.end ?? 0;
	const end = before === undefined ? (words[to]?.start ?? text.length) : (words[to - 1]?.end ?? text.length);
	return text.slice(0, start) + text.slice(end);
}
