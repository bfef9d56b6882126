import type { Check } from '../naming-rule';
import { CITIZENS, readDomain, trueEnding, withEnding, type DomainReading } from '../reading/domain';
import { domainSpan, replaceSpan } from '../reading/spans';
import { domainCharacters, domainLengths } from './dom-form';

/** An old domain is accepted only when it is on the trust list; without a list, nobody can tell. */
function isAcceptedOldOne(
	{ ending }: DomainReading,
	domain: string,
	registered: readonly string[] | undefined
): boolean {
	return registered === undefined
		? ending === 'residual'
		: ending !== 'trusted' && domain.includes('mssante') && registered.some((other) => other.toLowerCase() === domain);
}

/** DOM-01: the domain ends with `.mssante.fr`. An imitation is DOM-11's. */
export const trustedEnding: Check = ({ address, given, toPlainLetters }) => {
	const reading = readDomain(address, toPlainLetters);
	if (reading.ending === 'trusted' || reading.ending === 'lookalike') return [];
	if (isAcceptedOldOne(reading, address.domain.toLowerCase(), given.registeredDomains)) return [];
	return [{ span: domainSpan(address), repaired: withEnding(address) }];
};

/** DOM-02: one of the two old domains, or a new one that looks like them. */
export const oldEnding: Check = ({ address, given, toPlainLetters }) => {
	const reading = readDomain(address, toPlainLetters);
	const accepted = isAcceptedOldOne(reading, address.domain.toLowerCase(), given.registeredDomains);
	return accepted ? [{ span: domainSpan(address) }] : [];
};

/** DOM-11: an imitation of the ending. */
export const imitatedEnding: Check = ({ address, given, toPlainLetters }) => {
	const reading = readDomain(address, toPlainLetters);
	if (reading.imitation === undefined) return [];
	if (isAcceptedOldOne(reading, address.domain.toLowerCase(), given.registeredDomains)) return [];
	return [{ span: reading.imitation, repaired: trueEnding(address, toPlainLetters) }];
};

/** DOM-03: a well-formed domain is on the list of the exercise. */
export const registeredDomain: Check = (input) => {
	const { address, given, toPlainLetters } = input;
	const domain = address.domain.toLowerCase();
	const list = given.registeredDomains?.map((registered) => registered.toLowerCase());
	if (list === undefined || list.includes(domain) || domain === CITIZENS) return [];
	if (readDomain(address, toPlainLetters).ending !== 'trusted') return [];
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
