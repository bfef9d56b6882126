import { isWhole } from '../reading/names';
import { localSpan } from '../reading/spans';
import { areAll, findListed, rangeSpan } from '../reading/words';
import { wholeLocalPart, wordsTooMany } from './breaches';
import type { Check, CheckInput } from './check';

/** Whether the whole local part is somebody's name. */
export const isPerson = ({ words, names }: CheckInput): boolean => names.some((name) => isWhole(words, name));

/** Whether a local part is a code that only its author reads: `xj45`, not `bio2`. */
export const isCode = (localPart: string): boolean => /^(?:[a-z]{1,3}\d{2,}[a-z0-9]*|\d+)$/i.test(localPart);

/** LOC-ORG-01: a service, a team or a function: neither somebody's address, nor a word that says nothing. */
export const namesService: Check = (input) => {
	const { address, rule, words } = input;
	if (isPerson(input)) return wholeLocalPart(address);
	return areAll(words, findListed(words, rule.words)) ? [{ span: localSpan(address), lighter: true }] : [];
};

/** LOC-ORG-02 and LOC-APP-04: the name of somebody beside what the mailbox is for. */
export const noPersonBeside: Check = (input) =>
	input.names.filter((name) => !isWhole(input.words, name)).map((name) => wordsTooMany(input, name));

/** LOC-ORG-05: words that a partner understands, not initials or letters of ours. */
export const plainWords: Check = ({ address, rule, words }) => {
	const [first] = words;
	const last = words.at(-1);
	// `pole-b` is ours only; the letter of `maintien-a-domicile` is a word.
	const letter = first !== undefined && first.key.length > 1 && last?.digits === false && last.key.length === 1;
	if (letter || isCode(address.localPart)) return wholeLocalPart(address);
	return findListed(words, rule.words).map((range) => ({ span: rangeSpan(words, range) }));
};

/** LOC-ORG-06: a service answers. */
export const answers: Check = (input) =>
	findListed(input.words, input.rule.words).map((range) => wordsTooMany(input, range));
