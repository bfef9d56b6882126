import type { Digits } from './digits';

/** Milliseconds since 1970, until the year 2109. */
const TIMES = 2 ** 42;

const inside = (value: number, last: number) => Math.min(Math.max(Math.floor(value), 0), last);

export const passFlag = (digits: Digits, given: boolean): boolean => digits.pass(2, given ? 1 : 0) === 1;

export const passTime = (digits: Digits, given = 0): number => digits.pass(TIMES, inside(given, TIMES - 1));

/** A number from 0 to `last`; a greater one becomes `last`. */
export const passUpTo = (digits: Digits, last: number, given: number): number =>
	digits.pass(last + 1, inside(given, last));

/** A number that is mostly small: three bits at a time, each time with word of whether there are more. */
export function passNatural(digits: Digits, given: number): number {
	let value = 0;
	let rest = Math.floor(given);
	// 17 groups hold any safe integer; a reader of anything else stops there too.
	for (let weight = 1; weight < 2 ** 51; weight *= 8) {
		const group = digits.pass(16, (rest % 8) + (rest >= 8 ? 8 : 0));
		value += (group % 8) * weight;
		if (group < 8) break;
		rest = Math.floor(rest / 8);
	}
	return value;
}

/** One of a list, or none: an unknown one is lost. */
export const passOneOf = (digits: Digits, list: readonly string[], given = ''): string | undefined =>
	list[digits.pass(list.length + 1, list.indexOf(given) + 1) - 1];

/** A text in the characters of an alphabet; one that is too long or has another character becomes empty. */
export function passText(digits: Digits, alphabet: string, longest: number, given = ''): string {
	const characters = Array.from(given);
	const fits = characters.length <= longest && characters.every((character) => alphabet.includes(character));
	const kept = fits ? characters : [];
	const passed = passList(digits, longest, kept, (character = '') =>
		alphabet.charAt(digits.pass(alphabet.length, Math.max(0, alphabet.indexOf(character))))
	);
	return passed.join('');
}

export function passOptional<T>(
	digits: Digits,
	given: T | undefined,
	pass: (given: T | undefined) => T
): T | undefined {
	return passFlag(digits, given !== undefined) ? pass(given) : undefined;
}

/** The first values of a list, at most `longest`. */
export function passList<T>(
	digits: Digits,
	longest: number,
	given: readonly T[],
	pass: (given: T | undefined, index: number) => T
): readonly T[] {
	const length = passUpTo(digits, longest, given.length);
	return Array.from({ length }, (_, index) => pass(given[index], index));
}
