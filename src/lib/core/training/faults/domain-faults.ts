import { pick } from '../../shared/random';
import { addPart, partsAt, untouched, writePlace } from '../address-part';
import { drawnText, rewriting, type Injection, type Injector } from './injector';

/** One hyphen among those of the name. */
function underscored(text: string, { random }: Injection): string | undefined {
	const places = [...text.matchAll(/-/g)].map(({ index }) => index);
	if (places.length === 0) return undefined;
	const place = pick(places, random);
	return `${text.slice(0, place)}_${text.slice(place + 1)}`;
}

/** `mssante.fr` moves to the front, where it proves nothing. */
const endingElsewhere: Injector = (injection) => {
	const { parts } = injection.specimen;
	const [structure] = partsAt(parts, 'structure');
	const [ending] = partsAt(parts, 'ending');
	if (!structure || !ending || !untouched(parts, 'structure') || !untouched(parts, 'ending')) return undefined;
	const { fault } = injection;
	const moved = addPart(parts, structure, { place: 'structure', text: `${ending.text.slice(1)}.`, fault });
	return { parts: writePlace(moved, 'ending', drawnText(injection), fault) };
};

const typo = rewriting('structure', (text) => text.replace(/^([^.]*)([a-z])(?=\.|$)/, '$1$2$2'));
const otherEnding = rewriting('ending', (_, injection) => drawnText(injection));
const otherStructure = rewriting('structure', (_, injection) => drawnText(injection));

export const domainFaults = {
	'ending-fr': otherEnding,
	'ending-com': otherEnding,
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
	'domain-patient': otherStructure,
	'domain-number': otherStructure
} satisfies Readonly<Record<string, Injector>>;
