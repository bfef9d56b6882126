import type { Check } from './check';
import { imitatedEnding, oldEnding, registeredDomain, trustedEnding } from './dom-ending';
import { domainCase, domainCharacters, domainLengths } from './dom-form';
import {
	citizenDomain,
	numberedDomain,
	professionDomain,
	sharedDomainNamesStructure,
	tellingDomain,
	testDomain
} from './dom-name';
import { easilyCopied, noPerson, tellsFlow, tellsNoReply } from './loc-app';
import {
	comfortableLength,
	lastingName,
	localCase,
	nothingOfAccompanied,
	transcribedLetters,
	uniqueInDomain
} from './loc-gen';
import { safeCharacters } from './loc-gen-characters';
import { dotBetweenNames, firstNameFirst, neutralSign, wholeLastName } from './loc-nom-form';
import { firstNameInFull, namesPerson, noNickname, noTitle } from './loc-nom-identity';
import { closedAfterLeaving, oneReader } from './loc-nom-use';
import { answers, namesService, noPersonBeside, plainWords } from './loc-org';
import { citizenIdentifier, citizenKey } from './usg';

/** How each rule that an address alone can break is checked. */
export const CHECKS = {
	'DOM-01': trustedEnding,
	'DOM-02': oldEnding,
	'DOM-03': registeredDomain,
	'DOM-04': domainCharacters,
	'DOM-05': domainLengths,
	'DOM-06': domainCase,
	'DOM-07': tellingDomain,
	'DOM-09': professionDomain,
	'DOM-10': citizenDomain,
	'DOM-11': imitatedEnding,
	'DOM-12': testDomain,
	'DOM-13': numberedDomain,
	'DOM-14': sharedDomainNamesStructure,
	'LOC-GEN-01': uniqueInDomain,
	'LOC-GEN-02': safeCharacters,
	'LOC-GEN-03': comfortableLength,
	'LOC-GEN-04': localCase,
	'LOC-GEN-05': transcribedLetters,
	'LOC-GEN-06': nothingOfAccompanied,
	'LOC-GEN-07': lastingName,
	'LOC-NOM-01': namesPerson,
	'LOC-NOM-02': firstNameFirst,
	'LOC-NOM-03': dotBetweenNames,
	'LOC-NOM-04': wholeLastName,
	'LOC-NOM-05': neutralSign,
	'LOC-NOM-06': noTitle,
	'LOC-NOM-07': oneReader,
	'LOC-NOM-08': closedAfterLeaving,
	'LOC-NOM-09': noNickname,
	'LOC-NOM-10': firstNameInFull,
	'LOC-ORG-01': namesService,
	'LOC-ORG-02': noPersonBeside,
	'LOC-ORG-05': plainWords,
	'LOC-ORG-06': answers,
	'LOC-APP-01': tellsFlow,
	'LOC-APP-02': tellsNoReply,
	'LOC-APP-04': noPerson,
	'LOC-APP-06': easilyCopied,
	'USG-01': citizenIdentifier,
	'USG-03': citizenKey
} as const satisfies Record<string, Check>;

export type CheckedRuleId = keyof typeof CHECKS;
