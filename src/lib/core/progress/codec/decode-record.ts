import { fail, ok, type Result } from '../../shared/result';
import { indexLedger, type Ledger } from '../ledger';
import { emptyRecord, type LearnerRecord } from '../learner-record';
import { digitReader } from './digits/digits';
import { passRecord } from './record/pass-record';
import { openSealed, type CodecFault } from './seal';

/** Reads what `encodeRecord` wrote, with the ledger of that day or a longer one. */
export function decodeRecord(text: string, ledger: Ledger): Result<LearnerRecord, CodecFault> {
	const opened = openSealed(text, ledger);
	if (!opened.ok) return opened;

	const digits = digitReader(opened.value.value);
	const record = passRecord(digits, indexLedger(opened.value.ledger), emptyRecord);
	return digits.rest() === 0n ? ok(record) : fail({ code: 'damaged' });
}
