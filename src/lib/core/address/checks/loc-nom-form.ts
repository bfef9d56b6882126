import type { Span } from '../address';
import { composePersonal, firstFree } from '../compose-address';
import type { Breach } from '../naming-rule';
import { readJoints, type Joint } from '../reading/joints';
import { replaceSpan, withLocalPart } from '../reading/spans';
import { takenLocalParts } from '../reading/taken';
import { rangeSpan, withoutWords } from '../reading/words';
import type { Check, CheckInput } from './check';

/** What a mistaken joint may be; spaces and doubled dots are LOC-GEN-02's. */
const JOINTS = ['', '-', '_', '.'];

/** Where the parts of a known name meet, in a personal mailbox. */
export const nameJoints = ({ address, personal, toPlainLetters }: CheckInput): readonly Joint[] =>
	personal.name ? readJoints(address.localPart, personal.words, personal.name, toPlainLetters) : [];

/** The apostrophe of a known name (`noe.d'invention`): LOC-NOM-04 speaks of it, LOC-GEN-02 does not. */
export const isNameApostrophe = ({ written, place }: Joint): boolean => written === "'" && place === 'last';

/** What ties two parts of a name. */
export const tieOf = ({ place }: Joint): string => (place === 'between' ? '.' : '-');

/** Whether the first name and the last are one word: then LOC-NOM-03 speaks of every joint. */
const areGlued = (joints: readonly Joint[]): boolean =>
	joints.some(({ place, written }) => place === 'between' && written === '');

/** Joints to write otherwise, all at once: from the last to the first, so that places stay true. */
function wrongJoints(text: string, joints: readonly Joint[]): readonly Breach[] {
	if (joints.length === 0) return [];
	const span: Span = {
		start: Math.min(...joints.map(({ shown }) => shown.start)),
		end: Math.max(...joints.map(({ shown }) => shown.end))
	};
	return [{ span, repaired: joints.reduceRight((edited, joint) => replaceSpan(edited, joint.at, tieOf(joint)), text) }];
}

/** LOC-NOM-02: the first name comes first. */
export const firstNameFirst: Check = (input) => {
	const { address, personal } = input;
	const { words, name } = personal;
	if (name?.form !== 'last-first') return [];

	const span = rangeSpan(words, name);
	const middle = nameJoints(input).find(({ place }) => place === 'between')?.at;
	if (middle === undefined) return [{ span }];
	const swapped = [
		address.text.slice(middle.end, span.end),
		address.text.slice(middle.start, middle.end),
		address.text.slice(span.start, middle.start)
	];
	return [{ span, repaired: replaceSpan(address.text, span, swapped.join('')) }];
};

/** LOC-NOM-03: a dot between the two names, a hyphen inside each. */
export const dotBetweenNames: Check = (input) => {
	const joints = nameJoints(input);
	const glued = areGlued(joints);
	const wrong = joints.filter(({ place, written }) => {
		if (!JOINTS.includes(written)) return false;
		if (place === 'between') return written !== '.';
		// A last name that is glued in one word is LOC-NOM-04's, unless everything is.
		return written !== '-' && (place === 'first' || written !== '' || glued);
	});
	return wrongJoints(input.address.text, wrong);
};

/** LOC-NOM-04: a compound last name keeps all its parts, tied by hyphens. */
export const wholeLastName: Check = (input) => {
	const { address, personal, toPlainLetters } = input;
	const joints = nameJoints(input);
	const glued = areGlued(joints);
	const wrong = joints.filter(
		(joint) => isNameApostrophe(joint) || (joint.place === 'last' && joint.written === '' && !glued)
	);
	if (wrong.length > 0) return wrongJoints(address.text, wrong);

	const { words, name } = personal;
	if (name === undefined || !name.partial || (name.form !== 'first-last' && name.form !== 'last-first')) return [];
	const span = rangeSpan(words, name);
	const repaired = replaceSpan(address.text, span, composePersonal(name.person, toPlainLetters));
	return [{ span, repaired: name.form === 'first-last' ? repaired : undefined }];
};

/** LOC-NOM-05: a neutral sign between homonyms. Two digits may be an age or a place of birth, four a year. */
export const neutralSign: Check = (input) => {
	const { address, given, words } = input;
	return words.flatMap(({ key, digits, start, end }, from) => {
		if (!digits || key.length < 2) return [];
		const span = { start, end };
		const base = withoutWords(address.localPart, words, { from, to: from + 1 });
		if (base === undefined) return [{ span }];
		const taken = given.taken === undefined ? [base] : takenLocalParts(input);
		return [{ span, repaired: withLocalPart(address, firstFree(base, taken)) }];
	});
};
