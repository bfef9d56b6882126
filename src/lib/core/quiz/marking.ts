import type { InlineText } from '../shared/inline-text';

/** Not answering is not a wrong answer. */
export type Score =
	| { readonly kind: 'unscorable'; readonly reason: 'unanswered' | 'unknown-part' }
	| { readonly kind: 'scored'; readonly earned: number; readonly possible: number };

/**
 * A part of the question after the response: `right`, it was given and is right; `wrong`, it was given and is not
 * (or is in the wrong place); `missed`, it should have been given; `neutral`, it was not given, rightly.
 */
export type Mark = 'right' | 'wrong' | 'missed' | 'neutral';

export interface PartMarking {
	/** Id of the choice, part, pair, card or segment; `address` for a composed address. */
	readonly id: string;
	readonly mark: Mark;
	readonly feedback: InlineText;
	/** Id of the naming rule that explains it. */
	readonly rule?: string | undefined;
}

export interface Marking {
	readonly score: Score;
	/** In the order of the question. Empty when unscorable. */
	readonly parts: readonly PartMarking[];
}

/** Whether a marking earned everything. */
export const isRight = ({ score }: Marking): boolean => score.kind === 'scored' && score.earned === score.possible;
