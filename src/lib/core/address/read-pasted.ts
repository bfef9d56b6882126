import { fail, ok, type Result } from '../shared/result';

/** What was set aside to find the address in a pasted text. */
export type PastedNote = 'display-name' | 'mailto' | 'invisible' | 'edge-spaces';

type PasteFault =
	| { readonly code: 'empty' }
	| { readonly code: 'too-long'; readonly length: number }
	| { readonly code: 'several'; readonly addresses: readonly string[] };

interface Pasted {
	readonly address: string;
	readonly notes: readonly PastedNote[];
}

/** RFC 5321, 4.5.3.1: 64 before the @, 255 after. */
const MAX_LENGTH = 320;

/**
 * Finds the address in what a visitor pastes. All that is not around the address is kept as it was typed, so that the
 * rules can speak of it.
 */
export function readPasted(text: string): Result<Pasted, PasteFault> {
	const spaced = text.replaceAll('\t', ' ');
	const visible = spaced.replace(/(?![\n\r])[\p{Cc}\p{Cf}]/gu, '');
	const pieces = visible.split(/[,;\r\n]/).filter((piece) => piece.trim() !== '');
	const addresses = pieces.filter((piece) => piece.includes('@'));
	if (addresses.length > 1) {
		return fail({ code: 'several', addresses: addresses.map((piece) => extract(piece.trim()).address) });
	}

	// A comma inside one address is a fault to speak of; after it, it is only how lists are written.
	const typed = (pieces.length > 1 ? visible : (pieces[0] ?? '')).trim();
	const line = typed.replace(/[\r\n]+/g, '');
	const { address, notes } = extract(line);
	if (address === '') return fail({ code: 'empty' });
	if (address.length > MAX_LENGTH) return fail({ code: 'too-long', length: address.length });

	const invisible = visible !== spaced || line !== typed;
	const atEdges = visible.trim() !== visible;
	return ok({
		address,
		notes: [...notes, ...(invisible ? ['invisible' as const] : []), ...(atEdges ? ['edge-spaces' as const] : [])]
	});
}

/** Takes the address out of `Nom <adresse>` and of a link. */
function extract(line: string): Pasted {
	const open = line.lastIndexOf('<');
	const bracketed = open !== -1 && line.endsWith('>') && line.includes('@', open);
	const inside = bracketed ? line.slice(open + 1, -1).trim() : line;
	const isLink = /^mailto:/i.test(inside);
	const address = isLink ? (inside.slice('mailto:'.length).split('?')[0] ?? '').trim() : inside;
	return {
		address,
		notes: [
			...(bracketed && line.slice(0, open).trim() !== '' ? ['display-name' as const] : []),
			...(isLink ? ['mailto' as const] : [])
		]
	};
}
