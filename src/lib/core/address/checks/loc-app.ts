import { NO_REPLY } from '../compose-address';
import type { Check } from '../naming-rule';
import { isWhole, namesIn } from '../reading/names';
import { extentOf, localSpan, withLocalPart } from '../reading/spans';
import { readWords } from '../reading/words';

/** Whether a local part is a code that only its author reads: `xj45`, not `bio2`. */
export const isCode = (localPart: string): boolean => /^(?:[a-z]{1,3}\d{2,}[a-z0-9]*|\d+)$/i.test(localPart);

/** LOC-APP-01: what is sent, or which program sends it. */
export const tellsFlow: Check = ({ address }) => {
	const ending = `-${NO_REPLY}`;
	const { localPart } = address;
	const flow = localPart.toLowerCase().endsWith(ending) ? localPart.slice(0, -ending.length) : localPart;
	return isCode(flow) ? [{ span: { start: 0, end: flow.length } }] : [];
};

/** LOC-APP-02: the address of a mailbox that nobody reads says so. */
export const tellsNoReply: Check = ({ address, given, rule, toPlainLetters }) => {
	if ((given.readers ?? 0) > 0) return [];
	const letters = readWords(address.localPart, toPlainLetters)
		.map(({ key }) => key)
		.join('');
	const told = rule.words?.some((word) => letters.includes(word.replaceAll('-', '')));
	return told
		? []
		: [{ span: localSpan(address), repaired: withLocalPart(address, `${address.localPart}-${NO_REPLY}`) }];
};

/** LOC-APP-04 when the whole local part is somebody's name: nothing is left to keep. */
export const noPersonAlone: Check = ({ address, given, toPlainLetters }) => {
	const words = readWords(address.localPart, toPlainLetters);
	const isPerson = namesIn(words, given.people ?? [], toPlainLetters).some((name) => isWhole(words, name));
	return isPerson ? [{ span: localSpan(address) }] : [];
};

/** LOC-APP-06: underscores and capitals are valid, and fragile to copy. */
export const easilyCopied: Check = ({ address }) => {
	const span = extentOf(address.localPart, /[A-Z_]/g, 0);
	const plainer = address.localPart.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replaceAll('_', '-');
	return span === undefined ? [] : [{ span, repaired: withLocalPart(address, plainer) }];
};
