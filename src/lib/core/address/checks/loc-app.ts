import { localSpan, withLocalPart } from '../reading/spans';
import { badlyCopied, wholeLocalPart } from './breaches';
import type { Check } from './check';
import { isCode, isPerson, noPersonBeside } from './loc-org';

/** What the course adds to an address when nobody reads the mailbox (LOC-APP-02). */
const MENTION = '-noreply';

/** LOC-APP-01: what is sent, or which program sends it. */
export const tellsFlow: Check = ({ address: { localPart } }) => {
	const flow = localPart.toLowerCase().endsWith(MENTION) ? localPart.slice(0, -MENTION.length) : localPart;
	return isCode(flow) ? [{ span: { start: 0, end: flow.length } }] : [];
};

/** LOC-APP-02: the address of a mailbox that nobody reads says so. */
export const tellsNoReply: Check = ({ address, given, rule, words }) => {
	if ((given.readers ?? 0) > 0) return [];
	const letters = words.map(({ key }) => key).join('');
	const told = rule.words?.some((word) => letters.includes(word.replaceAll('-', '')));
	return told ? [] : wholeLocalPart(address, withLocalPart(address, address.localPart + MENTION));
};

/** LOC-APP-04: the name of nobody, neither alone, when nothing is left to keep, nor beside what is sent. */
export const noPerson: Check = (input) => (isPerson(input) ? wholeLocalPart(input.address) : noPersonBeside(input));

/** LOC-APP-06: underscores and capitals are valid, and fragile to copy. */
export const easilyCopied: Check = ({ address }) => badlyCopied(address, localSpan(address), /[A-Z_]/g);
