import type { Person } from './naming-rule';
import { plainLower, type ToPlainLetters } from './reading/plain';

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
