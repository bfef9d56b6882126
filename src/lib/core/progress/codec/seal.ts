import { seedOf } from '../../quiz/asked-order';
import { fail, ok, type Result } from '../../shared/result';
import { isQuestion, revisionOf, type Ledger, type LedgerLine } from '../ledger';
import { fromSymbols, toSymbols } from './digits/symbols';

export type CodecFault =
	| { readonly code: 'empty' }
	| { readonly code: 'bad-character'; readonly at: number }
	| { readonly code: 'damaged' }
	/** Written by a newer edition of the course: not to be overwritten (requirement P-7). */
	| { readonly code: 'newer-version' };

/** RFC 4648 §5: goes through URLs and SCORM strings as it is. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = ALPHABET.length;
const VERSION = '1';
const LENGTH_SYMBOLS = 2;
const CHECK_SYMBOLS = 6;
const HEAD = VERSION.length + LENGTH_SYMBOLS + CHECK_SYMBOLS;

const write = (value: bigint, length = 0) =>
	toSymbols(value, BASE, length)
		.map((symbol) => ALPHABET.charAt(symbol))
		.join('');
const read = (text: string) =>
	fromSymbols(
		Array.from(text, (character) => ALPHABET.indexOf(character)),
		BASE
	);

/** What a code depends on in a line, whatever else a later edition may write in it. */
function meaningOf(line: LedgerLine): readonly unknown[] {
	if (!isQuestion(line)) return [line.kind, line.id];
	const asked = [line.kind, line.id, revisionOf(line)];
	if (line.kind === 'compose-address') {
		const { local, structure, ending } = line.tiles;
		return [...asked, local, structure, ending];
	}
	return [...asked, line.parts, ...(line.kind === 'classify' ? [line.targets] : [])];
}

/** The same value under another ledger would mean something else: the check covers the ledger too. */
function checkOf(length: string, body: string, ledger: Ledger): string {
	return write(BigInt(seedOf(JSON.stringify([VERSION, length, ledger.map(meaningOf), body]))), CHECK_SYMBOLS);
}

/** A value as text: version, length of the ledger that gives it its meaning, check, value. */
export function sealValue(value: bigint, ledger: Ledger): string {
	if (ledger.length >= BASE ** LENGTH_SYMBOLS) throw new Error(`A ledger of ${ledger.length} lines is too long`);
	const length = write(BigInt(ledger.length), LENGTH_SYMBOLS);
	const body = write(value);
	return VERSION + length + checkOf(length, body, ledger) + body;
}

/** The value of a text, and the first lines of the ledger that give it its meaning. */
export function openSealed(text: string, ledger: Ledger): Result<{ value: bigint; ledger: Ledger }, CodecFault> {
	if (text === '') return fail({ code: 'empty' });
	const at = text.search(/[^\w-]/);
	if (at !== -1) return fail({ code: 'bad-character', at });
	if (/^[2-9]/.test(text)) return fail({ code: 'newer-version' });
	if (!text.startsWith(VERSION) || text.length < HEAD) return fail({ code: 'damaged' });

	const length = text.slice(VERSION.length, VERSION.length + LENGTH_SYMBOLS);
	const lines = Number(read(length));
	if (lines > ledger.length) return fail({ code: 'newer-version' });

	const known = ledger.slice(0, lines);
	const body = text.slice(HEAD);
	if (text.slice(VERSION.length + LENGTH_SYMBOLS, HEAD) !== checkOf(length, body, known))
		return fail({ code: 'damaged' });
	return ok({ value: read(body), ledger: known });
}
