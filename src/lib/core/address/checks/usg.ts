import { CITIZENS } from '../reading/domain';
import { domainSpan, replaceSpan, withLocalPart } from '../reading/spans';
import { wholeLocalPart } from './breaches';
import type { Check } from './check';

/** Thirteen characters and their key; Corsican departments have a letter (INS, that is the NIR with its key). */
const IDENTIFIER = /^(\d{5}(?:\d{2}|2[ab])\d{6})(\d{2})$/i;

/** USG-01: the citizen's identifier, in the citizens' domain. */
export const citizenIdentifier: Check = ({ address }) => {
	const { text, localPart, domain } = address;
	const isIdentifier = IDENTIFIER.test(localPart);
	const joined = localPart.replace(/[\s.-]/g, '');
	const local = isIdentifier
		? []
		: wholeLocalPart(address, IDENTIFIER.test(joined) ? withLocalPart(address, joined) : undefined);
	const span = domainSpan(address);
	const certain = isIdentifier ? replaceSpan(text, span, CITIZENS) : undefined;
	return domain.toLowerCase() === CITIZENS ? local : [...local, { span, repaired: certain }];
};

/** USG-03: the key matches. Which character is wrong, nobody can tell: there is nothing to propose. */
export const citizenKey: Check = ({ address }) => {
	const [, number, key] = IDENTIFIER.exec(address.localPart) ?? [];
	if (number === undefined || key === undefined) return [];

	const digits = number.replace(/2a/i, '19').replace(/2b/i, '18');
	const { length } = address.localPart;
	return 97 - (Number(digits) % 97) === Number(key) ? [] : [{ span: { start: length - 2, end: length } }];
};
