import type { Address, Span } from '../address';
import type { Breach } from '../naming-rule';
import { extentOf, localSpan, replaceSpan, withLocalPart } from '../reading/spans';
import { rangeSpan, withoutWords, type WordRange } from '../reading/words';
import type { CheckInput } from './check';

/** The whole local part is to be said again. */
export const wholeLocalPart = (address: Address, repaired?: string): readonly Breach[] => [
	{ span: localSpan(address), repaired }
];

/** Words too many: the repair goes without them, unless nothing would be left. */
export function wordsTooMany({ address, words }: CheckInput, range: WordRange): Breach {
	const rest = withoutWords(address.localPart, words, range);
	return { span: rangeSpan(words, range), repaired: rest === undefined ? undefined : withLocalPart(address, rest) };
}

/** Signs of a part that are badly copied: capitals become lower case, underscores hyphens. */
export function badlyCopied({ text }: Address, part: Span, signs: RegExp): readonly Breach[] {
	const written = text.slice(part.start, part.end);
	const span = extentOf(written, signs, part.start);
	const plainer = written.replace(signs, (sign) => (sign === '_' ? '-' : sign.toLowerCase()));
	return span === undefined ? [] : [{ span, repaired: replaceSpan(text, part, plainer) }];
}
