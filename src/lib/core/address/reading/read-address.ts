import type { Address } from '../address';
import type { NamingCase } from '../naming-rule';
import { readDomain, type DomainReading } from './domain';
import type { NameReading } from './name';
import { namesIn } from './names';
import { readPersonal, type PersonalReading } from './personal';
import type { ToPlainLetters } from './plain';
import { readWords, type Word } from './words';

/** An address and its case, with what a dozen rules ask of them, read once. */
export interface AddressReading {
	readonly address: Address;
	readonly given: NamingCase;
	readonly toPlainLetters: ToPlainLetters;
	/** Of the local part. */
	readonly words: readonly Word[];
	/** People of the case that the local part names. */
	readonly names: readonly NameReading[];
	/** Whose name a personal mailbox carries: in another, nobody is looked for. */
	readonly personal: PersonalReading;
	readonly domain: DomainReading;
}

export function readAddress(address: Address, given: NamingCase, toPlainLetters: ToPlainLetters): AddressReading {
	const { kind, people = [] } = given;
	const words = readWords(address.localPart, toPlainLetters);
	return {
		address,
		given,
		toPlainLetters,
		words,
		names: namesIn(words, people, toPlainLetters),
		personal: readPersonal(words, kind === 'PER' ? people : [], toPlainLetters),
		domain: readDomain(address, toPlainLetters)
	};
}
