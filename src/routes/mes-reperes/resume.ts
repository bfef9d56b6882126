import { ledger } from 'virtual:ledger';
import { courseStops, stopId } from '$lib/core/course/navigation';
import { formatResumeCode, parseResumeCode, resumeRecord } from '$lib/core/progress/codec/resume-code';
import type { LearnerRecord } from '$lib/core/progress/learner-record';
import { ok } from '$lib/core/shared/result';
import { course } from 'virtual:course';
import { incoming } from '../keeping';
import { statesIn } from '../learner-states';

/** The code to leave with; `undefined` as long as no page is done. */
export function resumeCodeOf(record: LearnerRecord): string | undefined {
	const stateOf = statesIn(record);
	const stops = courseStops(course).map(stopId);
	const completed = stops.filter((id) => stateOf(id) === 'done');
	if (completed.length === 0) return undefined;

	const place = record.place?.value;
	const isStop = place !== undefined && stops.includes(place);
	return formatResumeCode({ completed, profile: record.profile?.value ?? {}, ...(isStop ? { place } : {}) }, ledger);
}

/** What a code that somebody typed would add. */
export function readResumeCode(current: LearnerRecord, text: string) {
	const read = parseResumeCode(text, ledger);
	return read.ok ? ok(incoming(current, resumeRecord(read.value, current, Date.now()))) : read;
}
