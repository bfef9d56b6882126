import { decodeRecord } from '../../core/progress/codec/decode-record';
import { encodeRecord } from '../../core/progress/codec/encode-record';
import type { LearningReport } from '../../core/progress/learning-report';
import { emptyRecord, type LearnerRecord } from '../../core/progress/learner-record';
import type { Ledger } from '../../core/progress/ledger';
import { mergeRecords } from '../../core/progress/merge-records';
import { seedOf } from '../../core/quiz/asked-order';
import { fail, ok, type Result } from '../../core/shared/result';
import type { LmsSession } from '../../ports/lms';
import type { ProgressFault, ProgressStore } from '../../ports/progress-store';
import { platformStorage, type PlatformStorage } from './platform-storage';
import { setAside } from './set-aside';

interface LmsPlace {
	readonly course: string;
	readonly ledger: Ledger;
	readonly report: (record: LearnerRecord, state: string) => LearningReport;
	/** The browser, for what the LMS has not accepted yet. */
	readonly open: () => Storage;
}

export interface LmsProgressStore extends ProgressStore {
	/** The learner leaves: the LMS is told, once. `finished` says whether anything is left to do. */
	close(finished: (report: LearningReport) => boolean): void;
}

/** What the LMS has not accepted waits here, until a later launch (P-13). Nothing waits for a learner without a name. */
function waitingRoom(storage: PlatformStorage, key: string, learner: string) {
	return {
		get: (): string => {
			const found = learner === '' ? undefined : storage.get(key);
			return found?.ok ? (found.value ?? '') : '';
		},
		set: (state: string) => learner !== '' && storage.set(key, state),
		empty: () => learner !== '' && storage.remove(key)
	};
}

/**
 * Keeps a record with a LMS, whose state is the truth: read at the launch, written at every event (P-13). In between the
 * record is the page's own, with all its details; the next launch reads it decoded.
 */
export function lmsProgressStore(session: LmsSession, place: LmsPlace): LmsProgressStore {
	const { state: launched, learner, recording } = session.launch;
	const storage = platformStorage(place.open);
	const key = `prendre-le-pli:${place.course}:lms:${seedOf(learner).toString(36)}`;
	const waiting = waitingRoom(storage, key, learner);
	let unread: ProgressFault | undefined;

	function decoded(state: string): LearnerRecord {
		const read = decodeRecord(state, place.ledger);
		if (read.ok) return read.value;
		if (read.error.code === 'newer-version') unread = { code: 'newer-version' };
		else if (read.error.code !== 'empty') {
			const moved = setAside(storage, key, state);
			unread ??= moved.ok ? moved.value : { code: 'corrupt', setAside: '', replaced: false };
		}
		return emptyRecord;
	}

	let record = mergeRecords(decoded(launched), decoded(waiting.get()));
	let written: LearnerRecord | undefined;

	const reportOf = (of: LearnerRecord) => place.report(of, encodeRecord(of, place.ledger));

	/** What a later edition wrote is left as it is. */
	const writable = () => recording && unread?.code !== 'newer-version';

	function outcome(): Result<LearnerRecord, ProgressFault> {
		return unread ? fail(unread) : ok(record);
	}

	function save(told: LearnerRecord): Result<LearnerRecord, ProgressFault> {
		record = mergeRecords(record, told);
		if (!writable()) return outcome();
		if (session.settled && record === written) {
			waiting.empty();
			return outcome();
		}
		const report = reportOf(record);
		waiting.set(report.state);
		const fault = session.write(report);
		written = record;
		if (fault) return fail(fault);
		if (session.settled) waiting.empty();
		return outcome();
	}

	return {
		keeping: recording ? 'lms' : 'memory',
		read: outcome,
		save,
		erase: save,
		watch: (onchange) => session.watch(onchange),
		close(finished) {
			const report = reportOf(record);
			session.close(writable() ? report : undefined, { finished: finished(report) });
			if (writable() && session.settled) waiting.empty();
		}
	};
}
