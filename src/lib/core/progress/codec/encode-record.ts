import { indexLedger, type Ledger } from '../ledger';
import type { ItemRecord, LearnerRecord } from '../learner-record';
import { digitWriter } from './digits/digits';
import { passRecord } from './record/pass-record';
import { sealValue } from './seal';

/** SCORM 1.2 RTE 3.4: `cmi.suspend_data` is a CMIString4096. */
export const LONGEST_CODE = 4096;

function encode(record: LearnerRecord, ledger: Ledger): string {
	const digits = digitWriter();
	passRecord(digits, indexLedger(ledger), record);
	return sealValue(digits.value(), ledger);
}

const withoutRecalls = (entries: ItemRecord): ItemRecord => entries.filter(({ kind }) => kind !== 'recall');

const latestRound = (entries: ItemRecord): ItemRecord => {
	const asked = withoutRecalls(entries);
	const round = Math.max(0, ...asked.map((entry) => entry.round));
	return asked.filter((entry) => entry.round === round);
};

/** What goes first when a code would be too long: it takes years of recalls, then answers that nothing lets type. */
const THINNER: readonly ((entries: ItemRecord) => ItemRecord)[] = [(entries) => entries, withoutRecalls, latestRound];

/**
 * A record in few characters, for a LMS: what completion, success, attempts and « à revoir » need, and the answers.
 *
 * Kept as they are: epoch, clock, place and profile with their times; pages reached and marked; of each question, its
 * latest round with the first response and the one that settled it (answer, mark, revision, « pas sûr »), whether the
 * answer was shown, the first response ever, a right one if there ever was, the latest three recalls; of the
 * assessments, the latest not sent, the latest sent and the best, with their questions, marks and answers.
 *
 * Lost:
 * - the time of an event of a page or of a question, but for its day (in universal time);
 * - the other responses of a round and the other rounds, beyond their number, itself told up to 255;
 * - recalls before the latest three, other assessments, the time of each answer in them (the second is kept until they
 *   are sent) and the order in which their questions were asked;
 * - the order in which choices or segments were picked;
 * - an answer made of parts that its question does not have, or typed in more than 64 characters or in others than a
 *   French keyboard's: its marks stay, the answer is empty;
 * - notes, and whatever the ledger does not name but for the place;
 * - recalls, then older rounds, should the code be longer than LONGEST_CODE without that.
 *
 * Events are told alike in every code, so two decoded records merge without doubles. Merge a decoded record with
 * another decoded one, not with the record that it comes from: their times differ.
 */
export function encodeRecord(record: LearnerRecord, ledger: Ledger): string {
	let code = '';
	for (const thin of THINNER) {
		const items = Object.entries(record.items).map(([id, entries]) => [id, thin(entries)] as const);
		code = encode({ ...record, items: Object.fromEntries(items) }, ledger);
		if (code.length <= LONGEST_CODE) break;
	}
	return code;
}
