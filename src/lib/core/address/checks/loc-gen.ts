import { firstFree } from '../compose-address';
import { namesIn } from '../reading/names';
import { localSpan, replaceSpan, withLocalPart } from '../reading/spans';
import { takenLocalParts } from '../reading/taken';
import { findListed, rangeSpan } from '../reading/words';
import { badlyCopied, wholeLocalPart, wordsTooMany } from './breaches';
import type { Check } from './check';

const MAX_LENGTH = 64;
const COMFORTABLE = 30;

/** LOC-GEN-01: unique in its domain. A homonym takes a number; what else a service would be called is not ours to say. */
export const uniqueInDomain: Check = (input) => {
	const { address, given } = input;
	const { localPart } = address;
	const taken = takenLocalParts(input);
	if (!taken.includes(localPart.toLowerCase())) return [];
	const isHomonym = given.kind === 'PER' && !/\d$/.test(localPart);
	return wholeLocalPart(address, isHomonym ? withLocalPart(address, firstFree(localPart, taken)) : undefined);
};

/** LOC-GEN-03: 64 characters by the protocol (RFC 5321, 4.5.3.1.1), 30 to be copied without a mistake. */
export const comfortableLength: Check = ({ address }) => {
	const { length } = address.localPart;
	if (length > MAX_LENGTH) return [{ span: { start: MAX_LENGTH, end: length } }];
	return length > COMFORTABLE ? [{ span: { start: COMFORTABLE, end: length }, lighter: true }] : [];
};

/** LOC-GEN-04: in lower case. In a program's mailbox, capitals are LOC-APP-06's. */
export const localCase: Check = ({ address, given }) =>
	given.kind === 'APP' ? [] : badlyCopied(address, localSpan(address), /[A-Z]/g);

/** LOC-GEN-05: an accented letter is written plainly, not left out. Only a known name tells that it was. */
export const transcribedLetters: Check = ({ address, personal }) =>
	personal.words
		.filter(({ dropped }) => dropped)
		.map(({ start, end, key }) => ({
			span: { start, end },
			repaired: replaceSpan(address.text, { start, end }, key)
		}));

/** LOC-GEN-06: neither an illness nor an accompanied person. */
export const nothingOfAccompanied: Check = ({ given, rule, words, names, toPlainLetters }) => {
	const listed = findListed(words, rule.words)
		// « Mme » before the name of a professional is a title (LOC-NOM-06).
		.filter(({ to }) => !names.some(({ from }) => from === to))
		.filter(({ from, to }) => !(given.kind === 'PER' && from === 0 && to < words.length));
	// A name that a professional has too is the professional's: other rules speak of it.
	const accompanied = namesIn(words, given.accompanied ?? [], toPlainLetters).filter(
		(name) => !names.some(({ from, to }) => from <= name.from && name.to <= to)
	);
	return [...listed, ...accompanied]
		.sort((a, b) => a.from - b.from)
		.map((range) => ({ span: rangeSpan(words, range) }));
};

/** LOC-GEN-07: neither a year nor a brand or a project. A year in a personal mailbox is LOC-NOM-05's. */
export const lastingName: Check = (input) => {
	const { given, rule, words } = input;
	const listed = findListed(words, rule.words).map((range) => ({ span: rangeSpan(words, range) }));
	const years = words.flatMap(({ key }, from) =>
		given.kind !== 'PER' && /^(?:19|20)\d\d$/.test(key) ? wordsTooMany(input, { from, to: from + 1 }) : []
	);
	return [...listed, ...years].sort((a, b) => a.span.start - b.span.start);
};
