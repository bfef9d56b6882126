import type { Span } from '../address';
import { CITIZENS, type Label } from '../reading/domain';
import { domainSpan, localSpan, replaceSpan } from '../reading/spans';
import { lettersOnly } from '../reading/words';
import type { Check, CheckInput } from './check';

/** The labels that name the structure, when the ending is the right one. */
const namingLabels = ({ domain: { ending, head } }: CheckInput): readonly Label[] => (ending === 'trusted' ? head : []);

/** The only name before `.mssante.fr`, in lower case. */
function onlyName(input: CheckInput): { readonly name: string; readonly span: Span } | undefined {
	const [label, more] = namingLabels(input);
	return label === undefined || more !== undefined
		? undefined
		: { name: label.text.toLowerCase(), span: { start: label.start, end: label.end } };
}

/** The domain that is shared by a family of users, when the rule's list has it. */
function sharedDomain(input: CheckInput): string | undefined {
	const name = onlyName(input)?.name;
	return name !== undefined && input.rule.words?.includes(name) ? name : undefined;
}

/** DOM-07: initials that only the structure knows. Prudent: a longer name may be that of an organisation. */
export const tellingDomain: Check = (input) => {
	const only = onlyName(input);
	if (only === undefined) return [];
	const initials = /^[a-z]{1,4}$/.test(only.name) && !input.rule.words?.includes(only.name);
	return initials || /^structure\d*$/.test(only.name) ? [{ span: only.span }] : [];
};

/** DOM-09: the domain of a profession, for a mailbox that is nobody's. */
export const professionDomain: Check = (input) =>
	sharedDomain(input) === undefined ? [] : [{ span: domainSpan(input.address) }];

/** DOM-10: the domain of citizens, for a professional mailbox. */
export const citizenDomain: Check = ({ address }) =>
	address.domain.toLowerCase() === CITIZENS ? [{ span: domainSpan(address) }] : [];

/** DOM-12: a word that says that the domain is for tests, numbered or not. */
export const testDomain: Check = ({ address, rule, domain: { ending, head } }) =>
	head.flatMap((label, position) => {
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

/** DOM-13: nine characters of the national directory of establishments (FINESS) for a name; Corsica has a letter. */
export const numberedDomain: Check = (input) =>
	namingLabels(input)
		.filter(({ text }) => /^(?:\d{2}|2[ab])\d{7}$/i.test(text))
		.map(({ start, end }) => ({ span: { start, end } }));

/** DOM-14: one word is not enough on a domain that structures share. */
export const sharedDomainNamesStructure: Check = (input) => {
	const shared = sharedDomain(input);
	if (shared === undefined) return [];
	const words = lettersOnly(input.words).filter(({ key }) => key !== shared);
	return words.length > 1 ? [] : [{ span: localSpan(input.address) }];
};
