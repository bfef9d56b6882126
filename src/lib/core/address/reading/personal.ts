import type { Address } from '../address';
import type { CheckInput, NamingCase, Person } from '../naming-rule';
import { findName, rankOf, type NameReading } from './name';
import { plainLower, type ToPlainLetters } from './plain';
import { readWords, type Word } from './words';

/** The local part of a personal mailbox: its words, and whose name they write. */
interface PersonalReading {
	readonly words: readonly (Word & { readonly dropped?: boolean })[];
	/** Whether people are known: without them no name is recognised. */
	readonly known: boolean;
	readonly name: NameReading | undefined;
}

/** A dozen rules ask whose name an address carries: it is read once for an address and its case. */
const readings = new WeakMap<Address, { readonly given: NamingCase; readonly reading: PersonalReading }>();

/** Reads whose name a personal mailbox carries: of the people of the case, the one it names best. */
export function readPersonal({ address, given, toPlainLetters }: CheckInput): PersonalReading {
	const known = readings.get(address);
	if (known?.given === given) return known.reading;

	const reading = readPeople(address.localPart, given.people ?? [], toPlainLetters);
	readings.set(address, { given, reading });
	return reading;
}

function readPeople(localPart: string, people: readonly Person[], toPlainLetters: ToPlainLetters): PersonalReading {
	const dropped = droppedLetters(people, toPlainLetters);
	const words = readWords(localPart, toPlainLetters).map((word) => {
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
