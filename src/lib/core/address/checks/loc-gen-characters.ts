import type { Breach } from '../naming-rule';
import { plainLower } from '../reading/plain';
import { extentOf, replaceSpan } from '../reading/spans';
import type { Check, CheckInput } from './check';
import { isNameApostrophe, nameJoints, tieOf } from './loc-nom-form';

/**
 * Every stretch of a local part, by what it is made of. `ascii` may stand in an address (RFC 5322, 3.2.3, atext), but is
 * easily lost; `other` may not.
 */
const STRETCHES =
	/(?<plain>[A-Za-z0-9]+)|(?<separator>[._-]+)|(?<mark>\p{Cf}+)|(?<space>\s+)|(?<control>\p{Cc}+)|(?<letters>[\p{L}\p{M}]+)|(?<ascii>[!#$%&'*+/=?^`{|}~]+)|(?<other>[^A-Za-z0-9._\-\p{Cf}\p{Cc}\s\p{L}\p{M}!#$%&'*+/=?^`{|}~]+)/gu;

interface Stretch {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly atEdge: boolean;
	/** What should stand here, between two parts of a known name. */
	readonly tie: string | undefined;
}

/** LOC-GEN-02: the safe alphabet. */
export const safeCharacters: Check = (input) => {
	const { localPart } = input.address;
	// Nothing but plain words and single separators: what there is to say is about names.
	if (/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/.test(localPart)) return [];
	const joints = nameJoints(input);
	return [...localPart.matchAll(STRETCHES)].flatMap(({ 0: text, index: start, groups = {} }) => {
		const end = start + text.length;
		const joint = joints.find(({ at }) => at.start === start && at.end === end);
		if (groups['plain'] !== undefined || (joint && isNameApostrophe(joint))) return [];

		const tie = joint && tieOf(joint);
		const stretch = { text, start, end, atEdge: start === 0 || end === localPart.length, tie };
		if (groups['separator'] !== undefined) return separators(input, stretch);
		if (groups['letters'] !== undefined) return letters(input, stretch);
		const by = replacementOf(input, stretch, groups);
		return breach(input, stretch, by, groups['ascii'] !== undefined);
	});
};

function breach({ address }: CheckInput, span: Stretch, by: string | undefined, lighter = false): readonly Breach[] {
	const certain = by !== undefined && address.localPart.length - span.text.length + by.length > 0;
	return [
		{
			span: { start: span.start, end: span.end },
			lighter,
			repaired: certain ? replaceSpan(address.text, span, by) : undefined
		}
	];
}

/** One is right between two words. Dots are the protocol's affair (RFC 5321, 4.1.2), hyphens and underscores are ours. */
function separators(input: CheckInput, stretch: Stretch): readonly Breach[] {
	const { text, start, atEdge, tie } = stretch;
	if (!atEdge && text.length === 1) return [];
	const badDot = text.includes('..') || (atEdge && (start === 0 ? text : text.slice(-1)).startsWith('.'));
	const kept = tie ?? (text.includes('.') ? '.' : text.slice(0, 1));
	return breach(input, stretch, atEdge ? '' : kept, !badDot);
}

/** Letters that are not plain ones; the plain ones around them are not to blame. */
function letters(input: CheckInput, { text, start, atEdge, tie }: Stretch): readonly Breach[] {
	const blamed = extentOf(text, /[^A-Za-z]/g, start);
	if (blamed === undefined) return [];
	const written = text.slice(blamed.start - start, blamed.end - start);
	const plain = plainLower(written, input.toPlainLetters).replace(/[^a-z]/g, '\0');
	const foreign = plain.includes('\0') || (plain === '' && !/^\p{M}+$/u.test(written));
	return breach(input, { text: written, ...blamed, atEdge, tie }, foreign ? undefined : plain);
}

function replacementOf(
	{ address, given }: CheckInput,
	{ text, start, end, atEdge, tie }: Stretch,
	groups: Record<string, string>
): string | undefined {
	const { localPart } = address;
	if (groups['mark'] !== undefined || groups['control'] !== undefined) return '';
	const besideSeparator = /[._-]/.test(localPart.charAt(start - 1) + localPart.charAt(end));
	if (groups['space'] !== undefined) {
		if (atEdge || besideSeparator) return '';
		if (tie !== undefined) return tie;
		// In a personal mailbox the only space stands where the dot should.
		if (given.kind !== 'PER' || localPart.includes('.')) return '-';
		return /\s/.test(localPart.slice(end)) || /\s/.test(localPart.slice(0, start)) ? undefined : '.';
	}
	if (!/^['’/]$/.test(text)) return undefined;
	return atEdge || besideSeparator ? '' : '-';
}
