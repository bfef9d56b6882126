import type { InlineText } from '../shared/inline-text';

/** An unscored look at one's own habits: a channel for each sending. */
export interface SelfAssessment {
	readonly kind: 'self-assessment';
	readonly id: string;
	readonly objective: string;
	readonly title: string;
	readonly scored: false;
	readonly instruction: InlineText;
	readonly privacy: InlineText;
	readonly channels: readonly {
		readonly id: string;
		readonly label: string;
		readonly feedback: InlineText;
		readonly sources?: readonly string[] | undefined;
		readonly basis?: 'convention' | undefined;
		/** Pages to read, by id. */
		readonly see: readonly string[];
	}[];
	readonly sendings: readonly { readonly id: string; readonly text: InlineText; readonly example: InlineText }[];
	readonly closing: InlineText;
}

/** Questions to ask somebody, ticked and answered by hand. */
export interface Checklist {
	readonly kind: 'checklist';
	readonly id: string;
	readonly objective: string;
	readonly title: string;
	readonly usedBy: readonly string[];
	readonly instruction: InlineText;
	readonly status: InlineText;
	readonly sources: readonly string[];
	readonly questions: readonly {
		readonly id: string;
		readonly text: InlineText;
		readonly why: InlineText;
		readonly listenFor: InlineText;
		readonly answerField: boolean;
	}[];
}

export interface DecisionQuestion {
	readonly type: 'question';
	readonly id: string;
	readonly text: InlineText;
	readonly help: InlineText;
	/** Ids of nodes. */
	readonly ifYes: string;
	readonly ifNo: string;
}

export interface DecisionResult {
	readonly type: 'result';
	readonly id: string;
	readonly mailbox: 'PER' | 'ORG' | 'APP';
	readonly title: string;
	readonly example: string;
	readonly why: InlineText;
	readonly todo: readonly InlineText[];
	readonly status?: InlineText | undefined;
	readonly sources: readonly string[];
	readonly basis?: 'convention' | undefined;
}

/** Yes-or-no questions that lead to a mailbox. */
export interface DecisionTree {
	readonly kind: 'decision-tree';
	readonly id: string;
	readonly objective: string;
	readonly title: string;
	readonly status: InlineText;
	readonly sources: readonly string[];
	readonly start: string;
	readonly nodes: readonly (DecisionQuestion | DecisionResult)[];
	/** Paths that must lead where their author says: checked with the content. */
	readonly tests: readonly { readonly path: readonly ('yes' | 'no')[]; readonly result: string }[];
}

/** A one-page plan to fill in. */
export interface ActionPlan {
	readonly kind: 'action-plan';
	readonly id: string;
	readonly objective: string;
	readonly title: string;
	readonly instruction: InlineText;
	readonly privacy: InlineText;
	readonly columns: readonly {
		readonly id: 'action' | 'owner' | 'due' | 'evidence';
		readonly label: string;
		readonly editable: boolean;
		readonly hint?: string | undefined;
		readonly type?: 'date' | undefined;
	}[];
	readonly rows: readonly {
		readonly id: string;
		readonly required: boolean;
		readonly theme: string;
		readonly action: InlineText;
		readonly evidence: InlineText;
		readonly help?: InlineText | undefined;
		/** Id of the page that explains it. */
		readonly see: string;
	}[];
	/** Empty rows at the end. */
	readonly extraRows: number;
	/** Id of the checklist of questions to the vendor. */
	readonly vendorQuestions: string;
	readonly sources: readonly string[];
}

/** An activity of a lesson that is not a scored question. */
export type Activity = SelfAssessment | Checklist | DecisionTree | ActionPlan;

/** Follows answers from the start of a tree; `undefined` when a node is missing or the path goes too far. */
export function follow(tree: DecisionTree, path: readonly ('yes' | 'no')[]): DecisionTree['nodes'][number] | undefined {
	let node = tree.nodes.find(({ id }) => id === tree.start);
	for (const answer of path) {
		if (node?.type !== 'question') return undefined;
		const next = answer === 'yes' ? node.ifYes : node.ifNo;
		node = tree.nodes.find(({ id }) => id === next);
	}
	return node;
}
