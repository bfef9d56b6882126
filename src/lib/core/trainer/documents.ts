import type { RuleFamily } from '../address/naming-rule';
import type { LearningObjective } from '../course/course';
import type { ChannelTable } from '../flow/channel';
import type { Flow } from '../flow/flow';
import type { QuizItem } from '../quiz/item';
import type { InlineText } from '../shared/inline-text';
import type { TrainerGuide } from './deck/trainer-guide';
import type { SessionPlan } from './session-plan';

/** An objective with the pages that teach it, and how many questions ask for it. */
export interface DocumentedObjective extends LearningObjective {
	readonly pages: readonly string[];
	readonly questions: number;
}

/** What documents say beside the pages of the course: for trainers, never for a learner's page. */
export interface DocumentWords {
	/** By id of module or situation. */
	readonly guides: Readonly<Record<string, TrainerGuide>>;
	readonly scenarios: Readonly<Record<string, { readonly story: InlineText; readonly keep: readonly InlineText[] }>>;
	/** What an address must respect, family by family. */
	readonly rules: readonly { readonly id: string; readonly family: RuleFamily; readonly statement: InlineText }[];
	/** By id of module or situation. */
	readonly objectives: Readonly<Record<string, readonly DocumentedObjective[]>>;
}

/** A situation as a handout shows it. */
export interface HandedScenario {
	readonly id: string;
	readonly title: string;
	readonly flow: Flow;
	readonly channels: ChannelTable;
}

/** A question that the room votes on, with its place in the plan. */
export interface VotedItem {
	readonly at: number;
	readonly item: QuizItem;
}

/** All that the documents of a session are made of; without a session, of the whole course. */
export interface DocumentKit {
	readonly plan: SessionPlan | undefined;
	readonly scenarios: readonly HandedScenario[];
	readonly votes: readonly VotedItem[];
	/** Ids of the modules and situations whose notes are in the guide, in the order of the plan. */
	readonly guided: readonly string[];
	/** Number by which the exercises are drawn again. */
	readonly series: string;
	readonly exercises: readonly QuizItem[];
}
