import { composeHomonym } from '../compose-address';
import type { Breach, Person } from '../naming-rule';
import type { NameReading } from '../reading/name';
import { isWhole } from '../reading/names';
import { withLocalPart } from '../reading/spans';
import { takenLocalParts } from '../reading/taken';
import {
	areAll,
	findListed,
	lettersOnly,
	rangeSpan,
	readWords,
	withoutWords,
	type Word,
	type WordRange
} from '../reading/words';
import { wholeLocalPart } from './breaches';
import type { Check, CheckInput } from './check';

/** The address that the course gives to this person. */
const composedFor = (input: CheckInput, person: Person | undefined): string | undefined =>
	person && withLocalPart(input.address, composeHomonym(person, takenLocalParts(input), input.toPlainLetters));

const hasLastName = (name: NameReading | undefined): boolean =>
	name !== undefined && name.form !== 'first' && name.form !== 'nickname';

const isInFull = ({ form }: NameReading): boolean => form === 'first-last' || form === 'last-first';

const isInitial = ({ key }: Word): boolean => key.length === 1;

/** LOC-NOM-01: first name and last name. Without people, only what can be nobody's name is told. */
export const namesPerson: Check = (input) => {
	const { address, given, rule, personal } = input;
	const { words, known, name } = personal;
	if (known) {
		if (hasLastName(name) || name?.form === 'nickname') return [];
		return wholeLocalPart(address, composedFor(input, name?.person ?? given.people?.[0]));
	}

	const isNobody = areAll(words, findListed(words, rule.words)) || lettersOnly(words).every(isInitial);
	return isNobody ? wholeLocalPart(address) : [];
};

/** LOC-NOM-06: neither title nor function beside the name. */
export const noTitle: Check = (input) => {
	const { address, rule, toPlainLetters, personal } = input;
	const { words, name } = personal;
	const { firstName = '', lastName = '' } = name?.person ?? {};
	const own = readWords(`${firstName} ${lastName}`, toPlainLetters).map(({ key }) => key);
	const titles = findListed(words, rule.words).filter(({ from }) => !own.includes(words[from]?.key ?? ''));
	return titles.flatMap((range) => {
		const rest = withoutWords(address.localPart, words, range);
		if (rest === undefined) return [];
		// Without its title, a last name alone would still lack its first name.
		const inFull = name === undefined ? lettersOnly(words).length - (range.to - range.from) > 1 : isInFull(name);
		return {
			span: rangeSpan(words, range),
			repaired: inFull ? withLocalPart(address, rest) : composedFor(input, name?.person)
		};
	});
};

/** A name written otherwise than in full; what stands beside it is not ours to drop. */
function notInFull(input: CheckInput, name: NameReading, shown: WordRange = name): readonly Breach[] {
	const { words } = input.personal;
	return [
		{
			span: rangeSpan(words, shown),
			repaired: isWhole(words, name) ? composedFor(input, name.person) : undefined
		}
	];
}

/** LOC-NOM-09: the name in use at work, not a nickname. */
export const noNickname: Check = (input) => {
	const { name } = input.personal;
	if (name?.form === 'nickname') return notInFull(input, name);
	return name?.form === 'nickname-last' ? notInFull(input, name, { from: name.from, to: name.from + 1 }) : [];
};

const LACKING: readonly NameReading['form'][] = ['last', 'last-inside', 'initial-last'];

/** LOC-NOM-10: a last name alone, or after an initial: the first homonym is stuck. */
export const firstNameInFull: Check = (input) => {
	const { words, known, name } = input.personal;
	if (known) return name && LACKING.includes(name.form) ? notInFull(input, name) : [];

	const letters = lettersOnly(words);
	const names = letters.filter((word) => !isInitial(word));
	return names.length === 1 && letters.length < 3 ? wholeLocalPart(input.address) : [];
};
