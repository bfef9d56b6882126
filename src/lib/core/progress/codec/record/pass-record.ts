import type { LearnerRecord, PageRecord, Profile, Stamped } from '../../learner-record';
import type { LedgerIndex, Revisions } from '../../ledger';
import type { Digits } from '../digits/digits';
import { passList, passNatural, passOneOf, passOptional, passText, passTime } from '../digits/pass';
import { dayOf, passDay, type Calendar } from './calendar';
import { entriesOf, keepItem, timesOf, type KeptItem } from './kept-item';
import { ID_ALPHABET, keptDraws, LONGEST_ID, passDraw } from './pass-assessment';
import { passItem } from './pass-item';

type Place = Stamped<string>;
const DRAWS = 3;

/** Without the parts that are not there. */
const compact = <T extends object>(value: { readonly [Key in keyof T]: T[Key] | undefined }): Partial<T> =>
	Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<T>;

/** Values by id, in an order known to the reader; some may be absent. */
function passEach<T>(
	digits: Digits,
	values: readonly (readonly [id: string, value: T | undefined])[],
	pass: (value: T | undefined, index: number) => T
): Readonly<Record<string, T>> {
	return Object.fromEntries(
		values.flatMap(([id, given], index) => {
			const passed = passOptional(digits, given, (value) => pass(value, index));
			return passed === undefined ? [] : [[id, passed]];
		})
	);
}

function passPage(digits: Digits, calendar: Calendar, given: PageRecord = {}): PageRecord {
	const passAt = (time: number | undefined) => passOptional(digits, time, (at) => passDay(digits, calendar, at));
	return compact<PageRecord>({ reached: passAt(given.reached), marked: passAt(given.marked) });
}

/** A page or a module of the ledger, else as text: a learner may stand on a page that nothing else is kept of. */
function passPlace(digits: Digits, { pages, modules }: LedgerIndex, given: Place | undefined): Place {
	const at = passTime(digits, given?.at);
	const value = passOneOf(digits, [...pages, ...modules], given?.value);
	return { at, value: value ?? passText(digits, ID_ALPHABET, LONGEST_ID, given?.value) };
}

function passProfile(
	digits: Digits,
	{ structures, roles, paths }: LedgerIndex,
	given: Stamped<Profile> | undefined
): Stamped<Profile> {
	const at = passTime(digits, given?.at);
	const value = compact<Profile>({
		structure: passOneOf(digits, structures, given?.value.structure),
		role: passOneOf(digits, roles, given?.value.role),
		path: passOneOf(digits, paths, given?.value.path)
	});
	return { at, value };
}

function passItems(
	digits: Digits,
	calendar: Calendar,
	questions: readonly Revisions[],
	given: readonly (KeptItem | undefined)[]
): LearnerRecord['items'] {
	const values = questions.map(([{ id }], index) => [id, given[index]] as const);
	const items = passEach(digits, values, (item = keepItem([]), index) => {
		const revisions = questions[index];
		if (!revisions) throw new Error(`No question ${index} in the ledger`);
		return passItem(digits, calendar, revisions, item);
	});
	return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, entriesOf(item)]));
}

/**
 * A whole record through digits. Writing, it answers what reading will answer: the record without what a code does not
 * keep (encode-record.ts).
 */
export function passRecord(digits: Digits, ledger: LedgerIndex, given: LearnerRecord): LearnerRecord {
	const keptPages = ledger.pages.map((id) => [id, given.pages[id]] as const);
	const keptItems = ledger.questions.map(([{ id }]) => keepItem(given.items[id] ?? []));
	const times = [
		...keptPages.flatMap(([, page]) => [page?.reached, page?.marked]).filter((at) => at !== undefined),
		...keptItems.flatMap(timesOf)
	];

	const epoch = passNatural(digits, given.epoch);
	const clock = passTime(digits, Math.max(given.clock, ...times));
	const today = dayOf(clock);
	const span = passNatural(digits, Math.max(0, ...times.map((at) => today - dayOf(at))));
	const calendar = { today, span };

	const place = passOptional(digits, given.place, (value) => passPlace(digits, ledger, value));
	const profile = passOptional(digits, given.profile, (value) => passProfile(digits, ledger, value));
	const pages = passEach(digits, keptPages, (page) => passPage(digits, calendar, page));
	const happened = keptItems.map((item) => (timesOf(item).length > 0 ? item : undefined));
	const items = passItems(digits, calendar, ledger.questions, happened);
	const draws = passList(digits, DRAWS, keptDraws(given.assessments), (draw) =>
		passDraw(digits, ledger.questions, draw)
	);

	return {
		version: 1,
		epoch,
		// The order of events within a day is told in milliseconds, which may go past the clock.
		clock: Math.max(clock, ...Object.values(items).flatMap((entries) => entries.map(({ at }) => at))),
		pages,
		items,
		notes: {},
		...(place && place.value !== '' ? { place } : {}),
		...(profile ? { profile } : {}),
		assessments: Object.fromEntries(draws)
	};
}
