import type { AssessmentRecord } from '../../learner-record';
import type { Revisions } from '../../ledger';
import type { Digits } from '../digits/digits';
import { passFlag, passNatural, passOptional, passText, passTime } from '../digits/pass';
import { passResponse } from './pass-response';

/** A draw of the final assessment with its id. */
export type Draw = readonly [id: string, record: AssessmentRecord];

export const ID_ALPHABET = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
export const LONGEST_ID = 40;

const share = ([, { sent }]: Draw) => (sent && sent.asked.length > 0 ? sent.right.length / sent.asked.length : 0);
const byTime = (time: (draw: Draw) => number) => (one: Draw, other: Draw) => time(one) - time(other);

/** The latest draw that is not sent, the latest sent and the best sent: at most three, oldest first. */
export function keptDraws(assessments: Readonly<Record<string, AssessmentRecord>>): readonly Draw[] {
	const draws = Object.entries(assessments).sort(byTime(([, { startedAt }]) => startedAt));
	const open = draws.filter(([, { sent }]) => !sent).at(-1);
	const sent = draws.filter(([, draw]) => draw.sent).sort(byTime(([, draw]) => draw.sent?.at ?? 0));
	const best = [...sent].sort((one, other) => share(one) - share(other)).at(-1);
	return draws.filter((draw) => draw === open || draw === sent.at(-1) || draw === best);
}

/**
 * A draw: when it was begun and sent, the questions asked, those answered right, and the responses. A sent draw does
 * not change any more: its responses lose their times. Those of an open one keep the second.
 */
export function passDraw(digits: Digits, questions: readonly Revisions[], given: Draw | undefined): Draw {
	const draw = given?.[1];
	const id = passText(digits, ID_ALPHABET, LONGEST_ID, given?.[0]);
	const startedAt = passTime(digits, draw?.startedAt);
	const sentAt = passOptional(digits, draw?.sent?.at, (at) => passTime(digits, at));

	const asked: string[] = [];
	const right: string[] = [];
	const responses: Record<string, AssessmentRecord['responses'][string]> = {};
	for (const revisions of questions) {
		const question = revisions.at(-1) ?? revisions[0];
		const response = draw?.responses[question.id];
		const inDraw = draw?.sent ? draw.sent.asked.includes(question.id) : response !== undefined;
		if (!passFlag(digits, inDraw)) continue;

		asked.push(question.id);
		if (sentAt !== undefined) {
			if (passFlag(digits, draw?.sent?.right.includes(question.id) ?? false)) right.push(question.id);
			if (!passFlag(digits, response !== undefined)) continue;
		}
		const seconds = ((response?.at ?? startedAt) - (draw?.startedAt ?? startedAt)) / 1000;
		const after = sentAt === undefined ? passNatural(digits, Math.max(0, seconds)) : 0;
		const value = passResponse(digits, question, response?.value);
		responses[question.id] = { at: startedAt + after * 1000, value };
	}
	const sent = sentAt === undefined ? {} : { sent: { at: sentAt, right, asked } };
	return [id === '' ? startedAt.toString(36) : id, { startedAt, responses, ...sent }];
}
