import { escapeRegExp } from 'es-toolkit/string';
import type { Place } from './diagnostic';

/** Signs of an address, faulty ones included; a space is one too in an address of the register, and only there. */
const SIGN = String.raw`[\p{L}\p{M}\p{N}._+&-]`;
/** A sentence may end on an address: its last dot is not one of its signs. */
const LAST = String.raw`[\p{L}\p{M}\p{N}_]`;
/** Words joined by apostrophes; a quote around them is no part of them. */
const LOCAL_PART = `${SIGN}+(?:['’]${SIGN}+)*`;
const DOMAIN = `(?:${SIGN}|['’](?=${SIGN}))*${LAST}`;

/** A citation has nothing before its @, and « soins@ » nothing after. */
const LOOKS_LIKE_ONE = new RegExp(`${LOCAL_PART}@+${DOMAIN}`, 'gu');

export interface FoundAddress extends Place {
	readonly text: string;
}

export interface FoundAddresses {
	/** Those of the register that stand in the text. */
	readonly known: ReadonlySet<string>;
	/** Whatever else looks like an address. */
	readonly unknown: readonly FoundAddress[];
}

function placeAt(text: string, offset: number): Place {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Hides the addresses that only the register can tell, such as one with a space inside. */
function hideOdd(text: string, register: ReadonlySet<string>, onFound: (address: string) => void): string {
	const odd = [...register].filter(
		(address) => text.includes(address) && address.match(LOOKS_LIKE_ONE)?.[0] !== address
	);
	return odd.reduce((rest, address) => {
		const whole = new RegExp(`(?<!${SIGN})${escapeRegExp(address)}(?!${SIGN}*${LAST})`, 'gu');
		return rest.replace(whole, (found) => {
			onFound(address);
			return ' '.repeat(found.length);
		});
	}, text);
}

/** Finds every address of a text, wherever it stands: prose, data, a comment. */
export function findAddresses(text: string, register: ReadonlySet<string>): FoundAddresses {
	const known = new Set<string>();
	const unknown: FoundAddress[] = [];
	const rest = hideOdd(text, register, (address) => known.add(address));
	for (const { 0: address, index } of rest.matchAll(LOOKS_LIKE_ONE)) {
		if (register.has(address)) known.add(address);
		else unknown.push({ text: address, ...placeAt(text, index) });
	}
	return { known, unknown };
}
