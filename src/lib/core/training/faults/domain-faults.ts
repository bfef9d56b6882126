import { pick } from '../../shared/random';
import { addPart, partsAt, untouched, writePart, type Place } from '../address-part';
import type { Injection, Injector } from './injector';

/** Writes the whole structure or the whole ending anew. */
const rewriting =
	(place: Place, write: (text: string, injection: Injection) => string | undefined): Injector =>
	(injection) => {
		const { specimen, fault } = injection;
		const [part] = partsAt(specimen.parts, place);
		if (part === undefined || !untouched(specimen.parts, place)) return undefined;
		const text = write(part.text, injection);
		return text === undefined || text === part.text
			? undefined
			: { parts: writePart(specimen.parts, part, text, fault) };
	};

const drawnText = (_: string, { fault, random }: Injection): string => pick(fault.texts, random);

/** One hyphen among those of the name. */
function underscored(text: string, { random }: Injection): string | undefined {
	const places = [...text.matchAll(/-/g)].map(({ index }) => index);
	if (places.length === 0) return undefined;
	const place = pick(places, random);
	return `${text.slice(0, place)}_${text.slice(place + 1)}`;
}

/** `mssante.fr` moves to the front, where it proves nothing. */
const endingElsewhere: Injector = ({ specimen, fault, random }) => {
	const [structure] = partsAt(specimen.parts, 'structure');
	const [ending] = partsAt(specimen.parts, 'ending');
	if (!structure || !ending || !untouched(specimen.parts, 'structure') || !untouched(specimen.parts, 'ending')) {
		return undefined;
	}
	const moved = addPart(specimen.parts, structure, { place: 'structure', text: `${ending.text.slice(1)}.`, fault });
	return { parts: writePart(moved, ending, pick(fault.texts, random), fault) };
};

const typo = rewriting('structure', (text) => text.replace(/^([^.]*)([a-z])(?=\.|$)/, '$1$2$2'));

export const domainFaults = {
	'ending-fr': rewriting('ending', drawnText),
	'ending-com': rewriting('ending', drawnText),
	'ending-elsewhere': endingElsewhere,
	'domain-typo': (injection) => {
		const typed = typo(injection);
		if (!typed) return undefined;
		// Only this fault needs the trust list: elsewhere every domain is taken for registered.
		const registeredDomains = injection.bank.structures.map(({ domain }) => domain);
		return { ...typed, given: { ...injection.specimen.given, registeredDomains } };
	},
	'domain-underscore': rewriting('structure', underscored),
	'domain-accent': rewriting('structure', (_, { specimen }) => specimen.structure.accented),
	'domain-two-dots': rewriting('ending', (text) => `.${text}`),
	'domain-capitals': rewriting('structure', (text) => text.toUpperCase()),
	'domain-patient': rewriting('structure', drawnText),
	'domain-number': rewriting('structure', drawnText)
} satisfies Readonly<Record<string, Injector>>;
