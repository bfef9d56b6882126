import { course } from 'virtual:course';
import { attestationFacts, type AttestationFacts } from '$lib/core/attestation/attestation-facts';
import { courseStops, stopId } from '$lib/core/course/navigation';
import type { LearnerRecord } from '$lib/core/progress/learner-record';
import { statesIn } from './learner-states';

/** What the course knows of a learner: « Mes repères » and the attestation say the same. */
export function learnerFacts(record: LearnerRecord, objectiveOf: Readonly<Record<string, string>>): AttestationFacts {
	const stateOf = statesIn(record);
	const pages = courseStops(course).map(stopId);
	const done = new Set(pages.filter((id) => stateOf(id) === 'done'));
	return attestationFacts({ course, record, done, objectiveOf });
}
