import type { Address, Span } from '../address';

export const localSpan = ({ localPart }: Address): Span => ({ start: 0, end: localPart.length });

export const domainSpan = ({ localPart, text }: Address): Span => ({ start: localPart.length + 1, end: text.length });

/** The text with other words at a place. */
export const replaceSpan = (text: string, { start, end }: Span, by: string): string =>
	text.slice(0, start) + by + text.slice(end);

/** The address with another local part. */
export const withLocalPart = (address: Address, localPart: string): string =>
	replaceSpan(address.text, localSpan(address), localPart);

/** From the first match to the end of the last, in a part that begins at `start`. */
export function extentOf(part: string, matching: RegExp, start: number): Span | undefined {
	const matches = [...part.matchAll(matching)];
	const [first] = matches;
	const last = matches.at(-1);
	return first && last && { start: start + first.index, end: start + last.index + last[0].length };
}
