import { seedOf } from '../quiz/asked-order';
import { fail, ok, type Result } from '../shared/result';
import { SEEDS, TRAINING_LEVELS } from '../training/series-code';
import { MINUTES_A_DAY, SESSION_LENGTHS, type SessionPart, type SessionPlan } from './session-plan';

/** What stands before the code in a link and in a file: a reader looks for it anywhere in a text. */
export const SESSION_QUERY = 'seance';

/** A part of no minute, or of more than a day's work, was written by no builder of ours. */
export const MOST_MINUTES = 480;

export type SessionCodeFault = {
	/**
	 * `empty`: nothing to read. `not-a-session`: some other text. `cut`: the end is missing, as when an e-mail program stops
	 * at a line. `altered`: something was changed on the way. `newer-version`: made by a newer edition of the course.
	 */
	readonly code: 'empty' | 'not-a-session' | 'cut' | 'altered' | 'newer-version';
};

const VERSION = '1';
/** Symbols of the check: a hash of 32 bits in base 36. */
const CHECK = 7;
const BETWEEN_FIELDS = '~';
const BETWEEN_VALUES = '.';

type Kind = SessionPart['kind'];
const LETTERS: Readonly<Record<Kind, string>> = {
	lesson: 'l',
	scenario: 's',
	vote: 'v',
	'naming-vote': 'n',
	talk: 't'
};

/** Letters, digits and hyphens stay readable, a space is `_`, any other unit is its number: no address changes them. */
const escapeText = (text: string) =>
	text.replace(/[^A-Za-z0-9-]/g, (unit) => (unit === ' ' ? '_' : `!${unit.charCodeAt(0).toString(16)}!`));
const readText = (text: string) =>
	text
		.replaceAll('_', ' ')
		.replace(/!([0-9a-f]{1,4})!/g, (_, number: string) => String.fromCharCode(Number.parseInt(number, 16)));

const checkOf = (fields: readonly string[]) => seedOf(fields.join(BETWEEN_FIELDS)).toString(36).padStart(CHECK, '0');

function valuesOf(part: SessionPart): readonly string[] {
	switch (part.kind) {
		case 'lesson':
			return [part.lesson];
		case 'scenario':
			return [part.scenario];
		case 'vote':
			return [part.item];
		case 'naming-vote':
			return [`${part.series}`, `${part.level}`];
		case 'talk':
			return [part.title];
	}
}

function formatPart(part: SessionPart): string {
	const focus = part.focus === undefined ? [] : [part.focus];
	return [`${part.minutes}`, LETTERS[part.kind], ...[...valuesOf(part), ...focus].map(escapeText)].join(BETWEEN_VALUES);
}

/**
 * A session as a text that fits in a link, such as `1~1~45~ehpad~Jeudi_matin~15.s.sc1~0k3f9zq`: readable, without a sign
 * that an address changes, and closed by a check.
 */
export function formatSessionCode(plan: SessionPlan): string {
	const fields = [
		VERSION,
		`${plan.parts.length}`,
		[plan.length ?? 0, ...(plan.start === undefined ? [] : [plan.start])].join(BETWEEN_VALUES),
		plan.structures.map(escapeText).join(BETWEEN_VALUES),
		escapeText(plan.name),
		...plan.parts.map(formatPart)
	];
	return [...fields, checkOf(fields)].join(BETWEEN_FIELDS);
}

/** A whole number from 1 to `most`, as it is formatted; `undefined` for any other text. */
function readNumber(text: string | undefined, most: number): number | undefined {
	const number = text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0;
	return number >= 1 && number <= most ? number : undefined;
}

function readPart(text: string): SessionPart | undefined {
	const [first, letter, ...rest] = text.split(BETWEEN_VALUES);
	const minutes = readNumber(first, MOST_MINUTES);
	const [value = '', ...others] = rest.map(readText);
	if (minutes === undefined || rest.length === 0) return undefined;

	if (letter === LETTERS['naming-vote']) {
		const series = readNumber(value, SEEDS);
		const level = TRAINING_LEVELS.find((one) => `${one}` === others[0]);
		const focus = others.slice(1);
		if (series === undefined || level === undefined || focus.length > 1) return undefined;
		return { kind: 'naming-vote', series, level, minutes, ...focusOf(focus) };
	}
	if ((value === '' && letter !== LETTERS.talk) || others.length > 1) return undefined;
	const timed = { minutes, ...focusOf(others) };
	switch (letter) {
		case LETTERS.lesson:
			return { kind: 'lesson', lesson: value, ...timed };
		case LETTERS.scenario:
			return { kind: 'scenario', scenario: value, ...timed };
		case LETTERS.vote:
			return { kind: 'vote', item: value, ...timed };
		case LETTERS.talk:
			return { kind: 'talk', title: value, ...timed };
		default:
			return undefined;
	}
}

const focusOf = ([focus]: readonly string[]) => (focus === undefined ? {} : { focus });

/** `45`, or `45.540`: the length, 0 when it is free, and the time of the beginning. */
function readTimes(text: string): Pick<SessionPlan, 'length' | 'start'> | undefined {
	const [first, begins, ...more] = text.split(BETWEEN_VALUES);
	const length = SESSION_LENGTHS.find((one) => `${one}` === first);
	const start = begins === '0' ? 0 : readNumber(begins, MINUTES_A_DAY - 1);
	if ((length === undefined && first !== '0') || (begins !== undefined && start === undefined)) return undefined;
	if (more.length > 0) return undefined;
	return { ...(length === undefined ? {} : { length }), ...(start === undefined ? {} : { start }) };
}

function parseCode(text: string): Result<SessionPlan, SessionCodeFault> {
	const [version, count, time = '', structures = '', name = '', ...rest] = text.split(BETWEEN_FIELDS);
	const parts = rest.slice(0, -1);
	const check = rest.at(-1) ?? '';
	const whole = check === checkOf(text.split(BETWEEN_FIELDS).slice(0, -1));

	if (version !== VERSION) return fail({ code: whole && readNumber(version, 999) ? 'newer-version' : 'altered' });
	const announced = count === '0' ? 0 : readNumber(count, 999);
	if (announced === undefined && count !== undefined && count !== '') return fail({ code: 'altered' });
	if (rest.length < (announced ?? Infinity) + 1 || (rest.length === (announced ?? 0) + 1 && check.length < CHECK)) {
		return fail({ code: 'cut' });
	}

	const read = parts.flatMap((part) => readPart(part) ?? []);
	const times = readTimes(time);
	if (!whole || read.length !== announced || times === undefined) return fail({ code: 'altered' });
	return ok({
		version: 1,
		name: readText(name),
		...times,
		structures: structures === '' ? [] : structures.split(BETWEEN_VALUES).map(readText),
		parts: read
	});
}

/**
 * Reads a code, a whole link, or any text where one stands: a message, a file. Ids are not looked up: the course that the
 * caller has may no longer hold them, and that is told in its own words.
 */
export function parseSessionCode(text: string): Result<SessionPlan, SessionCodeFault> {
	// Some programs write again, as numbers, what an address may hold as it is.
	const plain = text.replace(/%([2-7][0-9a-f])/gi, (_, number: string) =>
		String.fromCharCode(Number.parseInt(number, 16))
	);
	const marker = plain.lastIndexOf(`${SESSION_QUERY}=`);
	const from = (marker === -1 ? plain : plain.slice(marker + SESSION_QUERY.length + 1)).trim();
	const code = /^[^\s&#<>"]*/.exec(from)?.[0] ?? '';
	if (code === '') return fail({ code: 'empty' });
	if (!/^\d{1,3}(~|$)/.test(code)) return fail({ code: 'not-a-session' });

	const parsed = parseCode(code);
	if (parsed.ok || parsed.error.code !== 'cut') return parsed;
	// An e-mail program may have folded a long line: what follows belongs to it.
	const unfolded = parseCode(from.replace(/\s/g, ''));
	return unfolded.ok ? unfolded : parsed;
}
