import type { Span } from '../address';
import type { Check, CheckInput } from '../naming-rule';
import { CITIZENS, readDomain, type Label } from '../reading/domain';
import { domainSpan, replaceSpan } from '../reading/spans';
import { lettersOnly, readWords } from '../reading/words';

/** The labels that name the structure, when the ending is the right one. */
function namingLabels({ address, toPlainLetters }: CheckInput): readonly Label[] {
	const { ending, head } = readDomain(address, toPlainLetters);
	return ending === 'trusted' ? head : [];
}

/** The only name before `.mssante.fr`, in lower case. */
function onlyName(input: CheckInput): (Span & { readonly name: string }) | undefined {
	const [label, more] = namingLabels(input);
	return label === undefined || more !== undefined
		? undefined
		: { start: label.start, end: label.end, name: label.text.toLowerCase() };
}

/** The domain that is shared by a family of users, when the rule's list has it. */
function sharedDomain(input: CheckInput): string | undefined {
	const only = onlyName(input);
	return only !== undefined && input.rule.words?.includes(only.name) ? only.name : undefined;
}

/** DOM-07: initials that only the structure knows. Prudent: a longer name may be that of an organisation. */
export const tellingDomain: Check = (input) => {
	const only = onlyName(input);
	if (only === undefined) return [];
	const initials = /^[a-z]{1,4}$/.test(only.name) && !input.rule.words?.includes(only.name);
	return initials || /^structure\d*$/.test(only.name) ? [{ span: { start: only.start, end: only.end } }] : [];
};

/** DOM-09: the domain of a profession, for a mailbox that is nobody's. */
export const professionDomain: Check = (input) =>
	sharedDomain(input) === undefined ? [] : [{ span: domainSpan(input.address) }];

/** DOM-10: the domain of citizens, for a professional mailbox. */
export const citizenDomain: Check = ({ address }) =>
	address.domain.toLowerCase() === CITIZENS ? [{ span: domainSpan(address) }] : [];

/** DOM-12: a word that says that the domain is for tests, numbered or not. */
export const testDomain: Check = ({ address, rule, toPlainLetters }) => {
	const { ending, head } = readDomain(address, toPlainLetters);
	return head.flatMap((label, position) => {
		let start = label.start;
		const words = label.text.split('-').map((text) => {
			const word = { text, start, end: start + text.length };
			start = word.end + 1;
			return word;
		});
		return words
			.filter(({ text }) => rule.words?.includes(text.toLowerCase().replace(/\d+$/, '')))
			.map((word) => {
				const name = words.filter((other) => other !== word).map(({ text }) => text);
				const kept = name.some((text) => /[a-z]/i.test(text)) ? name.join('-') : undefined;
				// A whole label goes with its dot, when another one names the structure.
				const next = ending === 'trusted' ? head[position + 1] : undefined;
				const dropped = next && replaceSpan(address.text, { start: label.start, end: next.start }, '');
				const repaired = kept === undefined ? dropped : replaceSpan(address.text, label, kept);
				return { span: { start: word.start, end: word.end }, repaired };
			});
	});
};

/** DOM-13: nine characters of the national directory of establishments (FINESS) for a name; Corsica has a letter. */
export const numberedDomain: Check = (input) =>
	namingLabels(input)
		.filter(({ text }) => /^(?:\d{2}|2[ab])\d{7}$/i.test(text))
		.map(({ start, end }) => ({ span: { start, end } }));

/** DOM-14: one word is not enough on a domain that structures share. */
export const sharedDomainNamesStructure: Check = (input) => {
	const { address, toPlainLetters } = input;
	const shared = sharedDomain(input);
	if (shared === undefined) return [];
	const words = lettersOnly(readWords(address.localPart, toPlainLetters)).filter(({ key }) => key !== shared);
	return words.length > 1 ? [] : [{ span: { start: 0, end: address.localPart.length } }];
};
