import { seedOf } from '../quiz/asked-order';

/** The lines of an attestation that its code covers: a person with the sheet in hand can type them again. */
export interface CodedFields {
	readonly name: string;
	readonly structure: string;
	/** Day of the attestation: `2026-11-24`. */
	readonly day: string;
	readonly version: string;
	/** Modules and situations done. */
	readonly modules: number;
	readonly situations: number;
	/** Right answers of the assessment; `undefined` when the sheet does not show them. */
	readonly right: number | undefined;
}

/** Crockford's: no letter that is read as a digit, or as another letter. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

/** As two people may type the same words: case, spaces and apostrophes apart. */
const settled = (text: string) => text.normalize('NFC').replaceAll('’', "'").replace(/\s+/gu, ' ').trim().toLowerCase();

/**
 * A short code of what is written, such as `7KX-2QM`. It is computed from the sheet alone, in the open: it finds a slip
 * of the pen, and proves nothing (requirement S-20).
 */
export function consistencyCode({ name, structure, day, version, modules, situations, right }: CodedFields): string {
	const lines = [name, structure, day, version, `${modules}`, `${situations}`, right === undefined ? '' : `${right}`];
	const hash = seedOf(lines.map(settled).join('\n'));
	const letters = Array.from({ length: LENGTH }, (_, index) => ALPHABET[(hash >>> (5 * index)) & 31]).join('');
	return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}

/** Whether a code typed by hand is this one: case and separators do not matter, nor 0 for O, 1 for I or L. */
export function isSameCode(typed: string, code: string): boolean {
	const letters = (text: string) =>
		text
			.toUpperCase()
			.replace(/[^0-9A-Z]/g, '')
			.replaceAll('O', '0')
			.replace(/[IL]/g, '1');
	return letters(typed) === letters(code);
}
