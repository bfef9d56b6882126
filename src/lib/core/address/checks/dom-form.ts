import type { Address } from '../address';
import type { Breach } from '../naming-rule';
import { readLabels, type Label } from '../reading/domain';
import { plainLower, type ToPlainLetters } from '../reading/plain';
import { domainSpan, extentOf, replaceSpan } from '../reading/spans';
import { badlyCopied } from './breaches';
import type { Check, CheckInput } from './check';

const MAX_LABEL = 63;
const MAX_DOMAIN = 253;

/** The labels that are not part of an imitation: DOM-11 speaks of the imitation as a whole. */
function judgedLabels({ address, domain }: CheckInput): readonly Label[] {
	const end = domain.imitation?.start ?? address.text.length + 1;
	return readLabels(address).filter(({ start }) => start < end);
}

/** DOM-04: plain letters, digits, hyphens. One breach a label, around all that is wrong in it. */
export const domainCharacters: Check = (input) =>
	judgedLabels(input).flatMap((label) => {
		const span = extentOf(label.text, /[^A-Za-z0-9-]+/gu, label.start);
		if (span === undefined) return [];
		const plain = plainLabel(label.text, input.toPlainLetters);
		return { span, repaired: plain === undefined ? undefined : replaceSpan(input.address.text, label, plain) };
	});

/** A label with its accents transcribed and hyphens for what joins two words; `undefined` when it cannot be certain. */
function plainLabel(label: string, toPlainLetters: ToPlainLetters): string | undefined {
	const parts = label.replace(/\p{C}+/gu, '').split(/[\s_'’]+|-/u);
	const plain = parts.map((part) => (/^[A-Za-z0-9]*$/.test(part) ? part : plainLower(part, toPlainLetters)));
	const joined = plain.filter((part) => part !== '').join('-');
	return /^[A-Za-z0-9-]+$/.test(joined) ? joined : undefined;
}

/** DOM-05: nothing empty, nothing too long, no hyphen at the ends of a label. */
export const domainLengths: Check = (input) => {
	const { address } = input;
	const { start, end } = domainSpan(address);
	const labels = judgedLabels(input);
	const dots = [...address.domain.matchAll(/\.{2,}|^\.|\.$/g)].map(({ 0: run, index }): Breach => {
		const span = { start: start + index, end: start + index + run.length };
		const inside = span.start > start && span.end < end;
		const repaired = replaceSpan(address.text, span, inside ? '.' : '');
		return { span, repaired: repaired.endsWith('@') ? undefined : repaired };
	});
	const tooLong = labels.filter(({ text }) => text.length > MAX_LABEL).map((label) => ({ span: spanOf(label) }));
	const whole = end - start > MAX_DOMAIN ? [{ span: { start: start + MAX_DOMAIN, end } }] : [];
	return [...dots, ...labels.flatMap((label) => edgeHyphens(address, label)), ...tooLong, ...whole];
};

const spanOf = ({ start, end }: Label) => ({ start, end });

function edgeHyphens(address: Address, label: Label): readonly Breach[] {
	const name = extentOf(label.text, /[^-]/g, label.start);
	if (name === undefined) return label.text === '' ? [] : [{ span: spanOf(label) }];
	const edges = [
		{ start: label.start, end: name.start },
		{ start: name.end, end: label.end }
	];
	return edges
		.filter(({ start, end }) => end > start)
		.map((span) => ({ span, repaired: replaceSpan(address.text, span, '') }));
}

/** DOM-06: in lower case. */
export const domainCase: Check = ({ address }) => badlyCopied(address, domainSpan(address), /[A-Z]/g);
