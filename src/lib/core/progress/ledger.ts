import type { ComposeAddressItem, QuizItemKind } from '../quiz/item';

/**
 * Everything that a learner's record may name, in order of birth (content/reperes.yaml). A line is never moved nor
 * removed, and a question asked otherwise takes a new line: the first lines of a ledger say for ever what a code
 * written when there were no others means.
 */
export type Ledger = readonly LedgerLine[];

export type LedgerLine = LedgerName | LedgerQuestion;

export interface LedgerName {
	readonly kind: 'module' | 'page' | 'structure' | 'role' | 'path';
	readonly id: string;
}

/** What a response to a question is made of: ids of its parts, or its tiles. */
export type LedgerQuestion = {
	readonly id: string;
	/** From 1, which is not written. */
	readonly revision?: number | undefined;
} & (
	| {
			readonly kind: Exclude<QuizItemKind, 'classify' | 'compose-address'>;
			/** Choices; segments; pairs; parts to order, then intruders. */
			readonly parts: readonly string[];
	  }
	| {
			readonly kind: 'classify';
			/** Cards. */
			readonly parts: readonly string[];
			/** Categories. */
			readonly targets: readonly string[];
	  }
	| { readonly kind: 'compose-address'; readonly tiles: ComposeAddressItem['tiles'] }
);

/** A question as it was asked over time, oldest first. */
export type Revisions = readonly [LedgerQuestion, ...LedgerQuestion[]];

/** The lines of a ledger by what they name, each in order of birth. */
export interface LedgerIndex {
	readonly modules: readonly string[];
	readonly pages: readonly string[];
	readonly structures: readonly string[];
	readonly roles: readonly string[];
	readonly paths: readonly string[];
	readonly questions: readonly Revisions[];
}

export const revisionOf = ({ revision = 1 }: LedgerQuestion): number => revision;

const isName = (line: LedgerLine): line is LedgerName =>
	line.kind === 'module' ||
	line.kind === 'page' ||
	line.kind === 'structure' ||
	line.kind === 'role' ||
	line.kind === 'path';

export const isQuestion = (line: LedgerLine): line is LedgerQuestion => !isName(line);

export function indexLedger(ledger: Ledger): LedgerIndex {
	const named = (kind: LedgerName['kind']) => ledger.filter((line) => line.kind === kind).map(({ id }) => id);

	const questions = new Map<string, Revisions>();
	for (const line of ledger.filter(isQuestion)) {
		const before = questions.get(line.id);
		questions.set(line.id, before ? [...before, line] : [line]);
	}
	return {
		modules: named('module'),
		pages: named('page'),
		structures: named('structure'),
		roles: named('role'),
		paths: named('path'),
		questions: [...questions.values()]
	};
}
