import type { Breach, Check } from '../naming-rule';
import { firstFree } from '../compose-address';
import { readPersonal } from '../reading/personal';
import { namesIn } from '../reading/names';
import { extentOf, localSpan, replaceSpan, withLocalPart } from '../reading/spans';
import { takenLocalParts } from '../reading/taken';
import { findListed, rangeSpan, readWords, withoutWords } from '../reading/words';

const MAX_LENGTH = 64;
const COMFORTABLE = 30;

/** LOC-GEN-01: unique in its domain. A homonym takes a number; what else a service would be called is not ours to say. */
export const uniqueInDomain: Check = (input) => {
	const { address, given } = input;
	const taken = takenLocalParts(input);
	if (!taken.includes(address.localPart.toLowerCase())) return [];
	const free = firstFree(address.localPart, taken);
	return [
		{
			span: localSpan(address),
			repaired: given.kind === 'PER' && !/\d$/.test(address.localPart) ? withLocalPart(address, free) : undefined
		}
	];
};

/** LOC-GEN-03: 64 characters by the protocol (RFC 5321, 4.5.3.1.1), 30 to be copied without a mistake. */
export const comfortableLength: Check = ({ address }) => {
	const { length } = address.localPart;
	if (length > MAX_LENGTH) return [{ span: { start: MAX_LENGTH, end: length } }];
	return length > COMFORTABLE ? [{ span: { start: COMFORTABLE, end: length }, lighter: true }] : [];
};

/** LOC-GEN-04: in lower case. In a program's mailbox, capitals are LOC-APP-06's. */
export const localCase: Check = ({ address, given }) => {
	const span = given.kind === 'APP' ? undefined : extentOf(address.localPart, /[A-Z]/g, 0);
	const lower = address.localPart.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
	return span === undefined ? [] : [{ span, repaired: withLocalPart(address, lower) }];
};

/** LOC-GEN-05: an accented letter is written plainly, not left out. Only a known name tells that it was. */
export const transcribedLetters: Check = (input) => {
	if (input.given.kind !== 'PER') return [];
	return readPersonal(input)
		.words.filter(({ dropped }) => dropped)
		.map(({ start, end, key }) => ({
			span: { start, end },
			repaired: replaceSpan(input.address.text, { start, end }, key)
		}));
};

/** LOC-GEN-06: neither an illness nor an accompanied person. */
export const nothingOfAccompanied: Check = (input) => {
	const { address, given, rule, toPlainLetters } = input;
	const words = readWords(address.localPart, toPlainLetters);
	const professionals = namesIn(words, given.people ?? [], toPlainLetters);
	const listed = findListed(words, rule.words)
		// « Mme » before the name of a professional is a title (LOC-NOM-06).
		.filter(({ to }) => !professionals.some(({ from }) => from === to))
		.filter(({ from, to }) => !(given.kind === 'PER' && from === 0 && to < words.length));
	// A name that a professional has too is the professional's: other rules speak of it.
	const named = namesIn(words, given.accompanied ?? [], toPlainLetters).filter(
		(name) => !professionals.some(({ from, to }) => from <= name.from && name.to <= to)
	);
	return [...listed, ...named]
		.sort((a, b) => a.from - b.from)
		.map((range): Breach => ({ span: rangeSpan(words, range) }));
};

/** LOC-GEN-07: neither a year nor a brand or a project. A year in a personal mailbox is LOC-NOM-05's. */
export const lastingName: Check = ({ address, given, rule, toPlainLetters }) => {
	const { localPart } = address;
	const words = readWords(localPart, toPlainLetters);
	const listed = findListed(words, rule.words).map((range) => ({ range, repaired: undefined }));
	const years = words.flatMap(({ key }, index) => {
		if (given.kind === 'PER' || !/^(?:19|20)\d\d$/.test(key)) return [];
		const range = { from: index, to: index + 1 };
		const rest = withoutWords(localPart, words, range);
		return { range, repaired: rest === undefined ? undefined : withLocalPart(address, rest) };
	});
	return [...listed, ...years]
		.sort((a, b) => a.range.from - b.range.from)
		.map(({ range, repaired }) => ({ span: rangeSpan(words, range), repaired }));
};
