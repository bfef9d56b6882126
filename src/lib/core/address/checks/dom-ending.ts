import { CITIZENS, trueEnding, withEnding } from '../reading/domain';
import { domainSpan, replaceSpan } from '../reading/spans';
import type { Check, CheckInput } from './check';
import { domainCharacters, domainLengths } from './dom-form';

/** An old domain is accepted only when it is on the trust list; without a list, nobody can tell. */
function isAcceptedOldOne({ address, given, domain: { ending } }: CheckInput): boolean {
	const domain = address.domain.toLowerCase();
	return given.registeredDomains === undefined
		? ending === 'residual'
		: ending !== 'trusted' &&
				domain.includes('mssante') &&
				given.registeredDomains.some((other) => other.toLowerCase() === domain);
}

/** DOM-01: the domain ends with `.mssante.fr`. An imitation is DOM-11's. */
export const trustedEnding: Check = (input) => {
	const { address, domain } = input;
	return domain.ending === 'trusted' || domain.ending === 'lookalike' || isAcceptedOldOne(input)
		? []
		: [{ span: domainSpan(address), repaired: withEnding(address) }];
};

/** DOM-02: one of the two old domains, or a new one that looks like them. */
export const oldEnding: Check = (input) => (isAcceptedOldOne(input) ? [{ span: domainSpan(input.address) }] : []);

/** DOM-11: an imitation of the ending. */
export const imitatedEnding: Check = (input) => {
	const { address, domain, toPlainLetters } = input;
	return domain.imitation === undefined || isAcceptedOldOne(input)
		? []
		: [{ span: domain.imitation, repaired: trueEnding(address, domain, toPlainLetters) }];
};

/** DOM-03: a well-formed domain is on the list of the exercise. */
export const registeredDomain: Check = (input) => {
	const { address, given } = input;
	const domain = address.domain.toLowerCase();
	const list = given.registeredDomains?.map((registered) => registered.toLowerCase());
	if (list === undefined || list.includes(domain) || domain === CITIZENS) return [];
	if (input.domain.ending !== 'trusted') return [];
	if (domainCharacters(input).length > 0 || domainLengths(input).length > 0) return [];

	const span = domainSpan(address);
	const [near, other] = list.filter((registered) => differByOneLetter(registered, domain));
	const certain = near !== undefined && other === undefined;
	return [{ span, repaired: certain ? replaceSpan(address.text, span, near) : undefined }];
};

/** One letter more, less or other: a slip of the finger. */
function differByOneLetter(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	if (long.length - short.length > 1) return false;

	let same = 0;
	while (same < short.length && short[same] === long[same]) same += 1;
	const rest = short.length === long.length ? short.slice(same + 1) : short.slice(same);
	return long.slice(same + 1) === rest;
}
