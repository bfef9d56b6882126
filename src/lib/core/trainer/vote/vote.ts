import type { VoteOption, VoteQuestion } from './vote-question';

/** Hands counted for each option, by its id. Nothing is known of whose they are. */
export type VoteRound = Readonly<Record<string, number>>;

/** One round, or two when the room voted again after having talked. */
export type Votes = readonly [VoteRound] | readonly [VoteRound, VoteRound];

export const NO_VOTES: Votes = [{}];

/** More than any room has hands: a key held down stops there. */
const MOST_HANDS = 999;

/** The votes after one hand more, or one less, in the round that is open. */
export function countHand(votes: Votes, option: string, by: 1 | -1): Votes {
	const raise = (round: VoteRound): VoteRound => ({
		...round,
		[option]: Math.min(MOST_HANDS, Math.max(0, (round[option] ?? 0) + by))
	});
	return votes.length === 1 ? [raise(votes[0])] : [votes[0], raise(votes[1])];
}

/** Opens the second round. A third one would leave nothing to compare: the second begins again. */
export const voteAgain = (votes: Votes): Votes => [votes[0], {}];

export const handsIn = (round: VoteRound): number => Object.values(round).reduce((sum, hands) => sum + hands, 0);

/** What the bars of one option say. */
export interface TallyLine {
	readonly option: VoteOption;
	/** Hands in the round that counts: the second when there is one. */
	readonly hands: number;
	/** Length of the bar, 0 to 1: all the hands of the round would fill it. */
	readonly share: number;
	/** The first round and the difference, after a second one. */
	readonly before?: { readonly hands: number; readonly share: number; readonly difference: number } | undefined;
}

export interface Tally {
	readonly lines: readonly TallyLine[];
	readonly hands: number;
	readonly round: 1 | 2;
}

/** The votes of a question, option by option. */
export function tallyVotes({ options }: Pick<VoteQuestion, 'options'>, votes: Votes): Tally {
	const share = (round: VoteRound, id: string) => (round[id] ?? 0) / Math.max(1, handsIn(round));
	const last = votes.length === 1 ? votes[0] : votes[1];
	const lines = options.map((option): TallyLine => {
		const { id } = option;
		const hands = last[id] ?? 0;
		const line = { option, hands, share: share(last, id) };
		if (votes.length === 1) return line;
		const first = votes[0][id] ?? 0;
		return { ...line, before: { hands: first, share: share(votes[0], id), difference: hands - first } };
	});
	return { lines, hands: handsIn(last), round: votes.length };
}
