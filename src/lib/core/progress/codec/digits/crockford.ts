import { fail, ok, type Result } from '../../../shared/result';

/** Douglas Crockford's Base32: no I, L, O nor U, which are mistaken for other signs. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CROCKFORD_BASE = ALPHABET.length;
const GROUP = 4;
const MISTAKEN: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Spaces of any kind, and whatever a keyboard or a text editor makes of a hyphen. */
const SEPARATOR = /[\s\p{Pd}\u2212]/u;

/** In groups of four. */
export function formatCrockford(symbols: readonly number[]): string {
	const text = symbols.map((symbol) => ALPHABET.charAt(symbol)).join('');
	return text.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';
}

/** Reads what somebody typed; the fault is the place of the first character that is no symbol. */
export function parseCrockford(text: string): Result<readonly number[], number> {
	const symbols: number[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (SEPARATOR.test(character)) continue;

		const upper = character.toUpperCase();
		const symbol = ALPHABET.indexOf(MISTAKEN[upper] ?? upper);
		if (symbol === -1 || upper.length !== 1) return fail(at);
		symbols.push(symbol);
	}
	return ok(symbols);
}
