import { fail, ok, type Result } from '../shared/result';

/** The four types of the national directory, with its codes: personal, practice, organisational, applicative. */
export type MailboxKind = 'PER' | 'CAB' | 'ORG' | 'APP';

/** What an address may belong to: a professional mailbox, or a citizen (USG), who is not in the directory. */
export type AddressKind = MailboxKind | 'USG';

/** Where in a text, in UTF-16 units; `end` is excluded. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** An address as it was written: letter case is kept, because a rule speaks of it. */
export interface Address {
	readonly text: string;
	readonly localPart: string;
	readonly domain: string;
}

export type AddressFault =
	| { readonly code: 'empty'; readonly at: number }
	| { readonly code: 'missing-at'; readonly at: number }
	| { readonly code: 'several-at'; readonly at: number }
	| { readonly code: 'missing-local-part'; readonly at: number }
	| { readonly code: 'missing-domain'; readonly at: number };

/** Cuts an address at its only @ (RFC 5321, 4.1.2, without quoted local parts). Answers at the first fault, with its place. */
export function parseAddress(text: string): Result<Address, AddressFault> {
	if (text === '') return fail({ code: 'empty', at: 0 });

	const at = text.indexOf('@');
	if (at === -1) return fail({ code: 'missing-at', at: text.length });

	const second = text.indexOf('@', at + 1);
	if (second !== -1) return fail({ code: 'several-at', at: second });
	if (at === 0) return fail({ code: 'missing-local-part', at: 0 });
	if (at === text.length - 1) return fail({ code: 'missing-domain', at: text.length });

	return ok({ text, localPart: text.slice(0, at), domain: text.slice(at + 1) });
}

/** Joins two parts into an address; what `parseAddress` cuts. */
export const formatAddress = (localPart: string, domain: string): string => `${localPart}@${domain}`;
