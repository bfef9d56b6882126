import { composePersonal } from '../../address/compose-address';
import { pick } from '../../shared/random';
import { partsAt, textOf, untouched, writePlace, type Place } from '../address-part';
import type { Bench, Specimen } from '../specimen';
import type { Fault } from '../training-bank';

export interface Injection extends Bench {
	readonly specimen: Specimen;
	readonly fault: Fault;
}

/** What a fault changes; `undefined` when this address cannot have it, or its place is taken by another fault. */
export type Injector = (injection: Injection) => Partial<Pick<Specimen, 'parts' | 'given'>> | undefined;

/** Writes all of a place anew. */
export const rewriting =
	(place: Place, write: (text: string, injection: Injection) => string | undefined): Injector =>
	(injection) => {
		const { parts } = injection.specimen;
		if (!untouched(parts, place)) return undefined;
		const written = textOf(partsAt(parts, place));
		const text = write(written, injection);
		return text === undefined || text === written
			? undefined
			: { parts: writePlace(parts, place, text, injection.fault) };
	};

/** One of the texts that the bank gives to the fault. */
export const drawnText = ({ fault, random }: Injection): string => pick(fault.texts, random);

/** The local part that the person of the address would have, were there no other of the same name. */
export const plainName = ({ specimen, rulebook }: Injection): string =>
	composePersonal(specimen.person, rulebook.toPlainLetters);
