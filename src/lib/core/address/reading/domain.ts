import type { Address, Span } from '../address';
import { plainLower, type ToPlainLetters } from './plain';

/** One stretch of a domain between two dots; it may be empty. */
export interface Label extends Span {
	/** As it was written. */
	readonly text: string;
}

/**
 * How a domain ends. `residual`: « mssante » stands in it as a name, as in the two old domains of the trust list;
 * `lookalike`: it imitates the ending of the trust space.
 */
export interface DomainReading {
	readonly ending: 'trusted' | 'residual' | 'lookalike' | 'other';
	/** The labels that name the structure: all that precede the ending. */
	readonly head: readonly Label[];
	/** The imitation, when it is one. */
	readonly imitation?: Span;
}

const ENDING = '.mssante.fr';

/** The domain of citizens (Mon espace santé). */
export const CITIZENS = `patient${ENDING}`;

export function readLabels({ domain, localPart }: Address): readonly Label[] {
	let start = localPart.length + 1;
	return domain.split('.').map((text) => {
		const label = { text, start, end: start + text.length };
		start = label.end + 1;
		return label;
	});
}

/** In lower case, without the spaces and the marks that other rules speak of. */
const keyOf = ({ text }: Label): string => text.toLowerCase().replace(/[\s\p{C}]/gu, '');

/** `mssante` inside a label, `ms-sante` or `ms_sante` as a word of it, `msante` and `mssantee` as the whole of it. */
const IMITATES = /mssante|(?:^|[^a-z0-9])ms[^a-z0-9]sante|^m+s+ante+$/;
/** The name alone, however it is disguised. */
const IS_NAME = /^m+s+ante+$|^ms[^a-z0-9]sante$/;

/** Only the very end of a domain counts (DOM-11). */
export function readDomain(address: Address, toPlainLetters: ToPlainLetters): DomainReading {
	const labels = readLabels(address).filter((label) => keyOf(label) !== '');
	const keys = labels.map(keyOf);
	const count = keys.length;
	if (count > 2 && keys[count - 2] === 'mssante' && keys[count - 1] === 'fr') {
		return { ending: 'trusted', head: labels.slice(0, -2) };
	}

	const plain = keys.map((key) => plainLower(key, toPlainLetters));
	const at = plain.findIndex((key, index) => IMITATES.test(key) || (key === 'ms' && plain[index + 1] === 'sante'));
	const bare = count === 2 && keys[0] === 'mssante' && keys[1] === 'fr';
	// `ehpad-valfictif.mssante` imitates nothing: its end is missing.
	if (at === -1 || bare || (at === count - 1 && keys[at] === 'mssante')) return { ending: 'other', head: labels };
	if (keys[at] === 'mssante' && count - at > 2 && keys[at + 1] !== 'fr') return { ending: 'residual', head: labels };

	const imitation = { start: labels[at]?.start ?? 0, end: address.text.length };
	return { ending: 'lookalike', head: labels.slice(0, at), imitation };
}

/** The domain with the true ending instead of an imitation; `undefined` unless the imitation is the ending only. */
export function trueEnding(
	address: Address,
	{ head, imitation }: DomainReading,
	toPlainLetters: ToPlainLetters
): string | undefined {
	const last = head.at(-1);
	if (imitation === undefined || last === undefined) return undefined;

	const names = address.text.slice(imitation.start).split('.').slice(0, -1).join('-');
	return IS_NAME.test(plainLower(names, toPlainLetters)) ? address.text.slice(0, last.end) + ENDING : undefined;
}

/** The domain that misses its ending; `undefined` when the ending cannot be told from the name. */
export function withEnding(address: Address): string | undefined {
	const { text, domain } = address;
	if (domain.toLowerCase().endsWith('.mssante')) return `${text}.fr`;

	// `orange.fr` is a provider, `ehpad-valfictif.fr` a structure: a provider's name has no hyphen.
	const isStructure = /^[a-z0-9]+(?:-[a-z0-9]+)+(?:\.[a-z0-9]+(?:-[a-z0-9]+)+)*(?:\.fr)?$/i.test(domain);
	return isStructure ? text.replace(/\.fr$/i, '') + ENDING : undefined;
}
