import type { TrainedKind } from './trained-kind';
import type { Fault } from './training-bank';

export type Place = 'local' | 'at' | 'structure' | 'ending';

/** A part of an address that a learner can point at. Its text differs from `right` once a fault was injected. */
export interface AddressPart {
	readonly place: Place;
	readonly text: string;
	/** What it should be; empty when the part should not be there. */
	readonly right: string;
	readonly fault?: Fault | undefined;
}

export type AddressParts = readonly AddressPart[];

export const ENDING = '.mssante.fr';

/** Where a local part is cut: a name after its dot, a service between its words, a program before its mention. */
const CUTS: Readonly<Record<TrainedKind, RegExp>> = {
	PER: /(?=\.)/,
	ORG: /(?=[.-])/,
	APP: /(?=-(?:noreply|nepasrepondre)$)/
};

const sound = (place: Place, text: string): AddressPart => ({ place, text, right: text });

/** Cuts a good address where it means something: words with their separator, the @, the structure, the ending. */
export function cutParts(kind: TrainedKind, localPart: string, domain: string): AddressParts {
	return [
		...localPart.split(CUTS[kind]).map((word) => sound('local', word)),
		sound('at', '@'),
		sound('structure', domain.slice(0, -ENDING.length)),
		sound('ending', ENDING)
	];
}

export const textOf = (parts: AddressParts): string => parts.map(({ text }) => text).join('');
export const rightOf = (parts: AddressParts): string => parts.map(({ right }) => right).join('');

export const partsAt = (parts: AddressParts, place: Place): AddressParts =>
	parts.filter((part) => part.place === place);

/** Whether a place holds no fault yet. */
export const untouched = (parts: AddressParts, place: Place): boolean =>
	partsAt(parts, place).every(({ fault }) => fault === undefined);

/** Another text for one part. */
export function writePart(parts: AddressParts, one: AddressPart, text: string, fault: Fault): AddressParts {
	return parts.map((part) => (part === one ? { ...part, text, fault } : part));
}

/** A part too many, before one. */
export function addPart(
	parts: AddressParts,
	before: AddressPart,
	added: Pick<AddressPart, 'place' | 'text' | 'fault'>
): AddressParts {
	return parts.flatMap((part) => (part === before ? [{ ...added, right: '' }, part] : [part]));
}

/** One text for a whole place. */
export function writePlace(parts: AddressParts, place: Place, text: string, fault: Fault): AddressParts {
	const before = partsAt(parts, place);
	const whole: AddressPart = { place, text, right: rightOf(before), fault };
	return parts.flatMap((part) => (part === before[0] ? [whole] : before.includes(part) ? [] : [part]));
}

/** The address with one of its faults repaired. */
export function repairPart(parts: AddressParts, repaired: Fault): AddressParts {
	return parts.flatMap((part) => {
		if (part.fault !== repaired) return [part];
		return part.right === '' ? [] : [sound(part.place, part.right)];
	});
}
