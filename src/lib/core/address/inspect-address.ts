import type { AddressFault, AddressKind } from './address';
import { judge } from './judge';
import type { NamingRule, Rulebook, Verdict } from './naming-rule';
import { readPasted, type PastedNote } from './read-pasted';

/** What can be told to somebody about a text that should be an address. Every text has an answer. */
export type Inspection<Rule extends NamingRule = NamingRule> =
	| { readonly kind: 'empty' }
	| { readonly kind: 'too-long'; readonly length: number }
	| { readonly kind: 'several'; readonly addresses: readonly string[] }
	| { readonly kind: 'unreadable'; readonly text: string; readonly fault: AddressFault }
	| { readonly kind: 'judged'; readonly verdict: Verdict<Rule>; readonly notes: readonly PastedNote[] };

/** Reads a pasted text and judges its naming. Nothing is known of the people: names are not recognised. */
export function inspectAddress<Rule extends NamingRule>(
	text: string,
	kind: AddressKind | undefined,
	rulebook: Rulebook<Rule>
): Inspection<Rule> {
	const pasted = readPasted(text);
	if (!pasted.ok) {
		const { error } = pasted;
		if (error.code === 'empty') return { kind: 'empty' };
		return error.code === 'several'
			? { kind: 'several', addresses: error.addresses }
			: { kind: 'too-long', length: error.length };
	}

	const { address, notes } = pasted.value;
	const judged = judge(address, { kind }, rulebook);
	return judged.ok
		? { kind: 'judged', verdict: judged.value, notes }
		: { kind: 'unreadable', text: address, fault: judged.error };
}
