import { TRIES } from '../quiz/attempt';
import type { ItemEntry, ItemRecord } from './learner-record';

type ResponseEntry = Extract<ItemEntry, { kind: 'response' }>;

/** One run through a question, as its entries tell it. */
export interface Round {
	readonly round: number;
	/** Oldest first. Two tabs may have given more than two. */
	readonly responses: readonly ResponseEntry[];
	readonly revealed: boolean;
	/** Time of the last entry. */
	readonly until: number;
}

/** The runs through a question, first to last. A delayed recall is none of them. */
export function roundsOf(entries: ItemRecord): readonly Round[] {
	const asked = entries.filter(({ kind }) => kind !== 'recall');
	const numbers = [...new Set(asked.map(({ round }) => round))].sort((a, b) => a - b);
	return numbers.map((round) => {
		const ofRound = asked.filter((entry) => entry.round === round);
		return {
			round,
			responses: ofRound.filter((entry) => entry.kind === 'response'),
			revealed: ofRound.some(({ kind }) => kind === 'reveal'),
			until: ofRound.at(-1)?.at ?? 0
		};
	});
}

export const isRightRound = ({ responses }: Round): boolean => responses.some(({ right }) => right);

/** Something was given, or asked for. */
export const isBegun = ({ responses, revealed }: Round): boolean => revealed || responses.length > 0;

/** The learner got an outcome: right, or the answer shown (core/quiz/attempt.ts). */
export const isOver = (round: Round): boolean =>
	round.revealed || isRightRound(round) || round.responses.length >= TRIES;
