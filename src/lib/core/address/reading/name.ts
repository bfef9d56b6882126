import type { Person } from '../naming-rule';
import type { ToPlainLetters } from './plain';
import { findSpelled, lettersOnly, readWords, type Word, type WordRange } from './words';

/** How a person's name is written; the order is ours: from the most complete to the least. */
const FORMS = [
	'first-last',
	'last-first',
	'nickname-last',
	'initial-last',
	'last',
	'last-inside',
	'nickname',
	'first'
] as const;
type NameForm = (typeof FORMS)[number];

interface NamePart {
	readonly key: string;
	readonly of: 'first' | 'last';
}

/** A name recognised in a local part, with its place among the words. */
export interface NameReading extends WordRange {
	readonly form: NameForm;
	readonly person: Person;
	/** What the words spell, when they spell both names in a row and nothing else. */
	readonly parts: readonly NamePart[];
	/** A part of the last name is missing. */
	readonly partial: boolean;
}

interface NameKeys {
	readonly first: readonly string[];
	readonly last: readonly string[];
}

/** A shorter piece of a name is a particle or an initial: it recognises nobody. */
const TELLING = 3;

const keysOf = (name: string, toPlainLetters: ToPlainLetters) => readWords(name, toPlainLetters).map(({ key }) => key);

const partsOf = (keys: readonly string[], of: NamePart['of']): readonly NamePart[] => keys.map((key) => ({ key, of }));

/** The last name, then its beginnings and ends: `de la Fiction` is looked for as `fiction` too. */
function lastNames(last: readonly string[]): readonly (readonly string[])[] {
	const cuts = last.slice(1).map((_, index) => index + 1);
	const shorter = cuts.flatMap((cut) => [last.slice(cut), last.slice(0, cut)]);
	return [last, ...shorter.filter((keys) => keys.join('').length >= TELLING)];
}

type Found = Pick<NameReading, 'from' | 'to' | 'form'> & { readonly parts?: readonly NamePart[] };

/** Both names, in a row or around something else (`alix-m.fictive`). */
function findBoth(words: readonly Word[], first: readonly string[], last: readonly string[]): Found | undefined {
	if (first.length === 0 || last.length === 0) return undefined;
	const orders = [
		{ form: 'first-last', parts: [...partsOf(first, 'first'), ...partsOf(last, 'last')] },
		{ form: 'last-first', parts: [...partsOf(last, 'last'), ...partsOf(first, 'first')] }
	] as const;
	for (const { form, parts } of orders) {
		const range = findSpelled(words, parts.map(({ key }) => key).join(''));
		if (range !== undefined) return { ...range, form, parts };
	}

	const a = findSpelled(words, first.join(''));
	const b = findSpelled(words, last.join(''));
	if (a === undefined || b === undefined || (a.from < b.to && b.from < a.to)) return undefined;
	const form = a.from < b.from ? 'first-last' : 'last-first';
	return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to), form };
}

/** The last name, with what may stand for the first: a nickname, initials, nothing. */
function findLast(words: readonly Word[], { first }: NameKeys, last: readonly string[]): Found | undefined {
	const name = last.join('');
	const whole = first.join('');
	const initials = [whole.slice(0, 1), first.map((key) => key.slice(0, 1)).join('')];
	const range = findSpelled(words, name);
	for (const letters of initials.flatMap((initial) => [initial + name, name + initial])) {
		const longer = name === '' || letters === name ? undefined : findSpelled(words, letters);
		if (longer !== undefined) return { ...longer, form: 'initial-last' };
	}

	if (range === undefined) return undefined;
	const before = words[range.from - 1];
	return before !== undefined && isNickname(before.key, first)
		? { from: range.from - 1, to: range.to, form: 'nickname-last' }
		: { ...range, form: 'last' };
}

/** The beginning of a first name: `cam` for Camille. The first half of a compound name is a name, not a nickname. */
function isNickname(key: string, first: readonly string[]): boolean {
	const whole = first.join('');
	return key.length > 1 && key !== whole && whole.startsWith(key) && key !== first[0];
}

/** The first name alone, the beginning of it, or the last name lost inside a longer word. */
function findLess(words: readonly Word[], { first, last }: NameKeys): Found | undefined {
	const letters = lettersOnly(words);
	const holding = words.findIndex(({ key }) => last.join('').length > TELLING && key.includes(last.join('')));
	if (holding !== -1) return { from: holding, to: holding + 1, form: 'last-inside' };
	const firstRange = findSpelled(words, first.join(''));
	if (firstRange !== undefined) return { ...firstRange, form: 'first' };

	const nickname = isNickname(letters.map(({ key }) => key).join(''), first);
	return nickname ? { from: 0, to: words.length, form: 'nickname' } : undefined;
}

function findKeys(words: readonly Word[], keys: NameKeys): (Found & { readonly partial?: boolean }) | undefined {
	const letters = lettersOnly(words)
		.map(({ key }) => key)
		.join('');
	// Most names are nowhere in an address: a look at the letters spares the search.
	const lasts = lastNames(keys.last).filter((last) => letters.includes(last.join('')));
	const firsts = [keys.first, keys.first.slice(0, 1)];
	for (const find of [
		...firsts.map((first) => (last: readonly string[]) => findBoth(words, first, last)),
		(last: readonly string[]) => findLast(words, keys, last)
	]) {
		for (const last of lasts) {
			const found = find(last);
			if (found !== undefined) return { ...found, partial: last.length < keys.last.length };
		}
	}
	return findLess(words, keys);
}

/** The most complete writing of a person's name among these words. */
export function findName(
	words: readonly Word[],
	person: Person,
	toPlainLetters: ToPlainLetters
): NameReading | undefined {
	const keys = {
		first: keysOf(person.firstName, toPlainLetters),
		last: keysOf(person.lastName, toPlainLetters)
	};
	const found = findKeys(words, keys);
	return found && { parts: [], partial: false, ...found, person };
}

/** The smaller, the more complete. */
export const rankOf = ({ form, partial }: NameReading): number => FORMS.indexOf(form) + (partial ? 0.5 : 0);
