import type { Breach, Check } from '../naming-rule';
import { isWhole, namesIn } from '../reading/names';
import { localSpan, withLocalPart } from '../reading/spans';
import { findListed, lettersOnly, rangeSpan, readWords, withoutWords } from '../reading/words';
import { isCode } from './loc-app';

/** LOC-ORG-01: a service, a team or a function: neither somebody's address, nor a word that says nothing. */
export const namesService: Check = ({ address, given, rule, toPlainLetters }) => {
	const span = localSpan(address);
	const words = readWords(address.localPart, toPlainLetters);
	const isPerson = namesIn(words, given.people ?? [], toPlainLetters).some((name) => isWhole(words, name));
	if (isPerson) return [{ span }];

	const empty = findListed(words, rule.words).reduce((count, { from, to }) => count + to - from, 0);
	return empty === lettersOnly(words).length ? [{ span, lighter: true }] : [];
};

/** LOC-ORG-02 and LOC-APP-04: the name of somebody beside what the mailbox is for. */
export const noPersonBeside: Check = ({ address, given, toPlainLetters }) => {
	const words = readWords(address.localPart, toPlainLetters);
	return namesIn(words, given.people ?? [], toPlainLetters)
		.filter((name) => !isWhole(words, name))
		.map((name): Breach => {
			const rest = withoutWords(address.localPart, words, name);
			return { span: rangeSpan(words, name), repaired: rest === undefined ? undefined : withLocalPart(address, rest) };
		});
};

/** LOC-ORG-05: words that a partner understands, not initials or letters of ours. */
export const plainWords: Check = ({ address, rule, toPlainLetters }) => {
	const words = readWords(address.localPart, toPlainLetters);
	const [first] = words;
	const last = words.at(-1);
	// `pole-b` is ours only; the letter of `maintien-a-domicile` is a word.
	const letter = first !== undefined && first.key.length > 1 && last?.digits === false && last.key.length === 1;
	if (letter || isCode(address.localPart)) return [{ span: localSpan(address) }];
	return findListed(words, rule.words).map((range) => ({ span: rangeSpan(words, range) }));
};

/** LOC-ORG-06: a service answers. */
export const answers: Check = ({ address, rule, toPlainLetters }) => {
	const words = readWords(address.localPart, toPlainLetters);
	return findListed(words, rule.words).map((range) => {
		const rest = withoutWords(address.localPart, words, range);
		return { span: rangeSpan(words, range), repaired: rest === undefined ? undefined : withLocalPart(address, rest) };
	});
};
