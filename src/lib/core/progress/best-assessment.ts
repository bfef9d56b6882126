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

/** The draw begun last and not sent, with how many of its questions have a response. */
export function begunAssessment(
	assessments: Readonly<Record<string, AssessmentRecord>>
): { readonly id: string; readonly answered: number } | undefined {
	const [latest] = Object.entries(assessments)
		.filter(([, { sent }]) => !sent)
		.sort(([, a], [, b]) => b.startedAt - a.startedAt);
	return latest && { id: latest[0], answered: Object.keys(latest[1].responses).length };
}
