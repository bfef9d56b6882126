import { composeHomonym } from '../compose-address';
import type { Check, CheckInput, Person } from '../naming-rule';
import type { NameReading } from '../reading/name';
import { readPersonal } from '../reading/personal';
import { isWhole } from '../reading/names';
import { localSpan, withLocalPart } from '../reading/spans';
import { takenLocalParts } from '../reading/taken';
import { findListed, lettersOnly, rangeSpan, readWords, withoutWords, type Word } from '../reading/words';

/** The address that the course gives to this person. */
const composedFor = (input: CheckInput, person: Person | undefined): string | undefined =>
	person && withLocalPart(input.address, composeHomonym(person, takenLocalParts(input), input.toPlainLetters));

const hasLastName = (name: NameReading | undefined): boolean =>
	name !== undefined && name.form !== 'first' && name.form !== 'nickname';

const isInFull = ({ form }: NameReading): boolean => form === 'first-last' || form === 'last-first';

const isInitial = ({ key }: Word): boolean => key.length === 1;

/** LOC-NOM-01: first name and last name. Without people, only what can be nobody's name is told. */
export const namesPerson: Check = (input) => {
	const { address, given, rule } = input;
	const { words, known, name } = readPersonal(input);
	if (known) {
		if (hasLastName(name) || name?.form === 'nickname') return [];
		return [{ span: localSpan(address), repaired: composedFor(input, name?.person ?? given.people?.[0]) }];
	}

	const roles = findListed(words, rule.words).reduce((count, { from, to }) => count + to - from, 0);
	const letters = lettersOnly(words);
	return roles === letters.length || letters.every(isInitial) ? [{ span: localSpan(address) }] : [];
};

/** LOC-NOM-06: neither title nor function beside the name. */
export const noTitle: Check = (input) => {
	const { address, rule, toPlainLetters } = input;
	const { words, name } = readPersonal(input);
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

/** LOC-NOM-09: the name in use at work, not a nickname. */
export const noNickname: Check = (input) => {
	const { words, name } = readPersonal(input);
	if (name?.form !== 'nickname' && name?.form !== 'nickname-last') return [];
	const span = rangeSpan(words, name.form === 'nickname' ? name : { from: name.from, to: name.from + 1 });
	return [{ span, repaired: isWhole(words, name) ? composedFor(input, name.person) : undefined }];
};

const LACKING: readonly NameReading['form'][] = ['last', 'last-inside', 'initial-last'];

/** LOC-NOM-10: a last name alone, or after an initial: the first homonym is stuck. */
export const firstNameInFull: Check = (input) => {
	const { words, known, name } = readPersonal(input);
	if (known) {
		if (name === undefined || !LACKING.includes(name.form)) return [];
		return [
			{
				span: rangeSpan(words, name),
				repaired: isWhole(words, name) ? composedFor(input, name.person) : undefined
			}
		];
	}

	const letters = lettersOnly(words);
	const names = letters.filter((word) => !isInitial(word));
	const lacks = names.length === 1 && letters.length < 3;
	return lacks ? [{ span: localSpan(input.address) }] : [];
};
