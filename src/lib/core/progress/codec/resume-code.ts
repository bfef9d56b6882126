import { fail, ok, type Result } from '../../shared/result';
import { emptyRecord, type LearnerRecord, type Profile } from '../learner-record';
import { indexLedger, type Ledger, type LedgerIndex } from '../ledger';
import { CHECK_SYMBOLS, hasCheck, withCheck } from './digits/check-symbols';
import { CROCKFORD_BASE, formatCrockford, parseCrockford } from './digits/crockford';
import { digitReader, digitWriter, type Digits } from './digits/digits';
import { passFlag, passOneOf } from './digits/pass';
import { fromSymbols, toSymbols } from './digits/symbols';

/** What a « code de reprise » carries from one device to another: short enough to be copied by hand. */
export interface ResumePoint {
	/** Pages completed, in the order of the ledger. */
	readonly completed: readonly string[];
	/** A page or a module of the ledger. */
	readonly place?: string;
	readonly profile: Profile;
}

export type ResumeFault =
	| { readonly code: 'empty' }
	/** Where in the text. */
	| { readonly code: 'bad-character'; readonly at: number }
	| { readonly code: 'too-short' }
	| { readonly code: 'too-long' }
	| { readonly code: 'wrong-checksum' }
	/** Made by a newer edition of the course. */
	| { readonly code: 'newer-version' };

const VERSION = 1;
const LENGTH_SYMBOLS = 2;
const HEAD = 1 + LENGTH_SYMBOLS;
/** A Reed–Solomon code over 32 symbols is no longer than that. */
const LONGEST = CROCKFORD_BASE - 1;

const emptyPoint: ResumePoint = { completed: [], profile: {} };

function passPoint(
	digits: Digits,
	{ pages, modules, structures, roles, paths }: LedgerIndex,
	given: ResumePoint
): ResumePoint {
	const completed = pages.filter((id) => passFlag(digits, given.completed.includes(id)));
	const place = passOneOf(digits, [...pages, ...modules], given.place);
	const structure = passOneOf(digits, structures, given.profile.structure);
	const role = passOneOf(digits, roles, given.profile.role);
	const path = passOneOf(digits, paths, given.profile.path);
	return {
		completed,
		...(place === undefined ? {} : { place }),
		profile: {
			...(structure === undefined ? {} : { structure }),
			...(role === undefined ? {} : { role }),
			...(path === undefined ? {} : { path })
		}
	};
}

/** The point as symbols: every point of one ledger takes as many. */
function symbolsOf(point: ResumePoint, ledger: Ledger): readonly number[] {
	const digits = digitWriter();
	passPoint(digits, indexLedger(ledger), point);
	const { length } = toSymbols(digits.capacity() - 1n, CROCKFORD_BASE);
	return toSymbols(digits.value(), CROCKFORD_BASE, length);
}

/** In groups of four symbols, the last ones being its check. Ids that the ledger does not know are left out. */
export function formatResumeCode(point: ResumePoint, ledger: Ledger): string {
	const head = [VERSION, ...toSymbols(BigInt(ledger.length), CROCKFORD_BASE, LENGTH_SYMBOLS)];
	const symbols = withCheck([...head, ...symbolsOf(point, ledger)]);
	if (head.length > HEAD || symbols.length > LONGEST) throw new Error(`The ledger is too long: ${ledger.length} lines`);
	return formatCrockford(symbols);
}

/** Reads what somebody typed: lower case, spaces, hyphens, O for 0 and I or L for 1 do not matter. */
export function parseResumeCode(text: string, ledger: Ledger): Result<ResumePoint, ResumeFault> {
	const parsed = parseCrockford(text);
	if (!parsed.ok) return fail({ code: 'bad-character', at: parsed.error });
	const symbols = parsed.value;
	if (symbols.length === 0) return fail({ code: 'empty' });
	if (symbols.length <= HEAD + CHECK_SYMBOLS) return fail({ code: 'too-short' });

	const checked = hasCheck(symbols);
	const lines = Number(fromSymbols(symbols.slice(1, HEAD), CROCKFORD_BASE));
	if (checked && (symbols[0] !== VERSION || lines > ledger.length)) return fail({ code: 'newer-version' });

	const known = ledger.slice(0, lines);
	const expected = HEAD + symbolsOf(emptyPoint, known).length + CHECK_SYMBOLS;
	if (symbols.length < expected) return fail({ code: 'too-short' });
	if (symbols.length > expected) return fail({ code: 'too-long' });
	if (!checked) return fail({ code: 'wrong-checksum' });

	const digits = digitReader(fromSymbols(symbols.slice(HEAD, -CHECK_SYMBOLS), CROCKFORD_BASE));
	const point = passPoint(digits, indexLedger(known), emptyPoint);
	return digits.rest() === 0n ? ok(point) : fail({ code: 'wrong-checksum' });
}

/**
 * The point as a record to merge into the current one: a page completed elsewhere is one that the learner says read.
 * `at` is the time of the code being typed.
 */
export function resumeRecord(
	{ completed, place, profile }: ResumePoint,
	{ epoch }: LearnerRecord,
	at: number
): LearnerRecord {
	return {
		...emptyRecord,
		epoch,
		clock: at,
		pages: Object.fromEntries(completed.map((id) => [id, { marked: at }])),
		...(place === undefined ? {} : { place: { at, value: place } }),
		...(Object.keys(profile).length === 0 ? {} : { profile: { at, value: profile } })
	};
}
