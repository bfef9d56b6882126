import { scaledOf } from '../quiz/assess';
import type { AssessmentRecord } from './learner-record';

export type SentAssessment = NonNullable<AssessmentRecord['sent']>;

const merit = ({ right, asked }: SentAssessment) => scaledOf(right.length, asked.length);

/** The draw that speaks for the learner: the best of those sent, the latest when several are as good. */
export function bestAssessment(
	assessments: Readonly<Record<string, AssessmentRecord>>
): (SentAssessment & { readonly id: string }) | undefined {
	return Object.entries(assessments)
		.flatMap(([id, { sent }]) => (sent ? [{ ...sent, id }] : []))
		.sort((a, b) => merit(b) - merit(a) || b.at - a.at || (a.id < b.id ? -1 : 1))[0];
}
