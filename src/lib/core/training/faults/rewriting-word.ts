import { pick } from '../../shared/random';
import { partsAt, writePart, type AddressPart } from '../address-part';
import type { Injection, Injector } from './injector';

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
