import type { Activity } from '../../course/activity';
import type { Course } from '../../course/course';
import type { ChannelTable } from '../../flow/channel';
import type { Flow } from '../../flow/flow';
import type { MapLayout } from '../../flow/layout/layout';
import type { QuizItem } from '../../quiz/item';
import type { InlineText } from '../../shared/inline-text';
import type { TrainerGuide } from './trainer-guide';
import type { TextSection } from './text-block';

export interface LessonWords {
	/** What the learner will be able to do, in words. */
	readonly objectives: readonly string[];
	readonly sections: readonly TextSection[];
}

export interface ScenarioWords {
	readonly story: InlineText;
	/** What is said after the comparison. */
	readonly sections: readonly TextSection[];
	/** `undefined` with six actors or more: there is no map (design 5.2). */
	readonly layout?: MapLayout | undefined;
}

/** The words of the course that slides show, by id of their page; guides by id of their module or situation. */
export interface CourseWords {
	readonly lessons: Readonly<Record<string, LessonWords>>;
	readonly scenarios: Readonly<Record<string, ScenarioWords>>;
	readonly guides: Readonly<Record<string, TrainerGuide>>;
}

export interface ScenarioFlow {
	readonly flow: Flow;
	readonly channels: ChannelTable;
}

/** What a deck is made from. Flows, questions and activities are those of the pages of the plan only. */
export interface DeckSource {
	readonly course: Course;
	readonly words: CourseWords;
	readonly flows: Readonly<Record<string, ScenarioFlow>>;
	readonly activities: Readonly<Record<string, Activity>>;
	/** By the key that `voteKey` gives to a part of the plan. */
	readonly items: Readonly<Record<string, QuizItem>>;
}
