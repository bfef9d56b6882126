import type { Person } from '../naming-rule';
import { findName, type NameReading } from './name';
import type { ToPlainLetters } from './plain';
import type { Word, WordRange } from './words';

const NAMING: readonly NameReading['form'][] = ['first-last', 'last-first', 'nickname-last', 'initial-last', 'last'];

/**
 * The people named among these words, by their last name at least. A first name alone names nobody: a service may be
 * called `rose`. Nor does a piece of a last name.
 */
export function namesIn(
	words: readonly Word[],
	people: readonly Person[],
	toPlainLetters: ToPlainLetters
): readonly NameReading[] {
	const found = people
		.flatMap((person) => findName(words, person, toPlainLetters) ?? [])
		.filter(({ form, partial }) => NAMING.includes(form) && !(form === 'last' && partial))
		.sort((a, b) => b.to - b.from - (a.to - a.from));
	// Two people of one last name are one name in the address.
	return found
		.filter((name, index) => !found.slice(0, index).some((longer) => name.from < longer.to && name.to > longer.from))
		.sort((a, b) => a.from - b.from);
}

/** Whether these words are all that is written in letters. */
export const isWhole = (words: readonly Word[], { from, to }: WordRange): boolean =>
	words.every(({ digits }, index) => digits || (index >= from && index < to));
