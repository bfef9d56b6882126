import type { Person } from '../naming-rule';
import { findName, rankOf, type NameReading } from './name';
import { plainLower, type ToPlainLetters } from './plain';
import type { Word } from './words';

/** The local part of a personal mailbox: its words, and whose name they write. */
export interface PersonalReading {
	/** `dropped`: restored, because its accented letters were left out. */
	readonly words: readonly (Word & { readonly dropped?: boolean })[];
	/** Whether people are known: without them no name is recognised. */
	readonly known: boolean;
	readonly name: NameReading | undefined;
}

/** Reads whose name these words write: of the people of the case, the one they name best. */
export function readPersonal(
	written: readonly Word[],
	people: readonly Person[],
	toPlainLetters: ToPlainLetters
): PersonalReading {
	const dropped = droppedLetters(people, toPlainLetters);
	const words = written.map((word) => {
		const restored = dropped.get(word.key);
		return restored === undefined ? word : { ...word, key: restored, dropped: true };
	});
	const names = people.flatMap((person) => findName(words, person, toPlainLetters) ?? []);
	const [name] = names.sort((a, b) => rankOf(a) - rankOf(b));
	return { words, known: people.length > 0, name };
}

/**
 * The names of people by how they are written when their accented letters are left out: `hlne`, for Hélène. The `la` of
 * a last name is no Léa.
 */
function droppedLetters(people: readonly Person[], toPlainLetters: ToPlainLetters): ReadonlyMap<string, string> {
	const names = people
		.flatMap(({ firstName, lastName }) => [firstName, lastName])
		.flatMap(
			(name) =>
				name
					.normalize('NFC')
					.toLowerCase()
					.match(/[\p{L}\p{M}]+/gu) ?? []
		);
	const plain = names.map((name) => plainLower(name, toPlainLetters));
	const dropped = names.map((name, index) => [name.replace(/[^a-z]/g, ''), plain[index] ?? name] as const);
	return new Map(dropped.filter(([left]) => left.length > 1 && !plain.includes(left)));
}
