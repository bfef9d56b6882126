import { composePersonal } from '../../address/compose-address';
import { pick } from '../../shared/random';
import { partsAt, textOf, untouched, writeLocal, writePart, type AddressPart } from '../address-part';
import type { Injection, Injector } from './injector';

/** Writes the whole local part anew. */
export const rewritingLocal =
	(write: (local: string, injection: Injection) => string | undefined): Injector =>
	(injection) => {
		const { parts } = injection.specimen;
		if (!untouched(parts, 'local')) return undefined;
		const text = write(textOf(partsAt(parts, 'local')), injection);
		return text === undefined ? undefined : { parts: writeLocal(parts, text, injection.fault) };
	};

/** Writes one word of the local part anew, drawn among those that can have the fault. */
export const rewritingWord =
	(write: (word: AddressPart, index: number, injection: Injection) => string | undefined): Injector =>
	(injection) => {
		const { specimen, fault, random } = injection;
		const candidates = partsAt(specimen.parts, 'local').flatMap((word, index) => {
			const text = word.fault ? undefined : write(word, index, injection);
			return text === undefined || text === word.text ? [] : [{ word, text }];
		});
		if (candidates.length === 0) return undefined;
		const { word, text } = pick(candidates, random);
		return { parts: writePart(specimen.parts, word, text, fault) };
	};

/** Somebody's name as it would be written without minding accents: `.noé`, `.d-invention`. */
const accentedName = ({ firstName, lastName }: { readonly firstName: string; readonly lastName: string }) =>
	[firstName, `.${lastName}`].map((name) => name.toLowerCase().replaceAll(/[\s'’]+/g, '-'));

/** The words of the address with their accents. */
export function accentedWords({ specimen: { kind, person, service } }: Injection): readonly string[] {
	if (kind !== 'PER') return service?.accented?.split(/(?=[.-])/) ?? [];
	return person.homonym ? [] : accentedName(person);
}

const firstLetter = (word: string): string => /[a-z]/.exec(word)?.[0] ?? '';

/** First name and last name, the dot apart. */
const names = (local: string): readonly [string, string] => {
	const dot = local.indexOf('.');
	return [local.slice(0, dot), local.slice(dot + 1)];
};

const drawn = ({ fault, random }: Injection): string => pick(fault.texts, random);

export const personFaults = {
	'letter-dropped': rewritingWord((_, index, injection) => {
		const letters = Array.from(accentedWords(injection)[index] ?? '');
		const kept = letters.filter((letter) => injection.toPlainLetters(letter) === letter);
		return kept.length === letters.length ? undefined : kept.join('');
	}),
	initials: rewritingLocal((local) => names(local).map(firstLetter).join('.')),
	'function-for-person': rewritingLocal((_, injection) => drawn(injection)),
	'last-name-first': rewritingLocal((local, { specimen }) =>
		specimen.person.homonym ? undefined : [...names(local)].reverse().join('.')
	),
	glued: rewritingLocal((local) => local.replaceAll(/[.-]/g, '')),
	'birth-year': rewritingLocal((_, injection) => {
		const { specimen, toPlainLetters } = injection;
		return specimen.person.homonym ? composePersonal(specimen.person, toPlainLetters) + drawn(injection) : undefined;
	}),
	taken: rewritingLocal((_, { specimen, toPlainLetters }) =>
		specimen.person.homonym ? composePersonal(specimen.person, toPlainLetters) : undefined
	),
	title: rewritingLocal((local, { specimen: { person } }) => person.title && `${person.title}.${local}`),
	shared: ({ specimen }) => ({ given: { ...specimen.given, readers: 3 } }),
	'holder-left': ({ specimen }) => ({ given: { ...specimen.given, holderLeft: true } })
} satisfies Readonly<Record<string, Injector>>;
