import type { Person } from './naming-rule';
import { plainLower, type ToPlainLetters } from './reading/plain';

/** What an address says when nobody reads the mailbox (LOC-APP-02). */
export const NO_REPLY = 'noreply';

/** Beyond, an address is badly copied (LOC-GEN-03). */
const COMFORTABLE = 30;
const ARTICLES = ['l', 'le', 'la', 'les'];

/** In plain lower-case letters and digits; whatever stands between them becomes one hyphen. */
function hyphenated(text: string, toPlainLetters: ToPlainLetters): string {
	return plainLower(text, toPlainLetters)
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '')
		.join('-');
}

/** The local part of a personal mailbox: first name, dot, last name (a convention of the course). */
export function composePersonal({ firstName, lastName }: Person, toPlainLetters: ToPlainLetters): string {
	return [firstName, lastName]
		.map((name) => hyphenated(name, toPlainLetters))
		.filter((name) => name !== '')
		.join('.');
}

/** The first local part that nobody has: as it is, or with 2, 3… A number reveals nothing of the person (LOC-NOM-05). */
export function firstFree(localPart: string, takenLocalParts: readonly string[]): string {
	const taken = new Set(takenLocalParts.map((other) => other.toLowerCase()));
	if (!taken.has(localPart.toLowerCase())) return localPart;

	let number = 2;
	while (taken.has(`${localPart}${number}`.toLowerCase())) number += 1;
	return `${localPart}${number}`;
}

/** The local part of one more person of a name that may be taken. */
export function composeHomonym(
	person: Person,
	takenLocalParts: readonly string[],
	toPlainLetters: ToPlainLetters
): string {
	return firstFree(composePersonal(person, toPlainLetters), takenLocalParts);
}

/** The local part of a service: its words without articles, cut at a word so that it stays easy to copy. */
export const composeService = (label: string, toPlainLetters: ToPlainLetters): string =>
	shortened(label, COMFORTABLE, toPlainLetters);

/** The local part of what a program sends: the flow, then that nobody reads the answers. */
export function composeApplication(flow: string, toPlainLetters: ToPlainLetters): string {
	const ending = `-${NO_REPLY}`;
	return shortened(flow, COMFORTABLE - ending.length, toPlainLetters) + ending;
}

function shortened(label: string, limit: number, toPlainLetters: ToPlainLetters): string {
	const words = hyphenated(label, toPlainLetters)
		.split('-')
		.filter((word) => !ARTICLES.includes(word));
	const whole = words.join('-');
	if (whole.length <= limit) return whole;

	const cut = whole.slice(0, limit + 1);
	const atWord = cut.lastIndexOf('-');
	if (atWord === -1) return whole.slice(0, limit);
	// A cut may leave a linking word at the end: `-de`, `-et`.
	return cut.slice(0, atWord).replace(/(?:-[a-z]{1,2})+$/, '');
}
