import type { FacadeId } from '../flow/flow';
import type { InlineText } from '../shared/inline-text';

/** What the learner will be able to do; lessons and items refer to its id. */
export interface LearningObjective {
	readonly id: string;
	readonly text: string;
}

/** A page of a module, as the plan knows it: its body loads on its own. Durations are planned minutes. */
export interface LessonSummary {
	readonly id: string;
	readonly slug: string;
	readonly title: string;
	readonly duration: number;
}

export interface CourseModule {
	readonly id: string;
	readonly slug: string;
	readonly title: string;
	readonly objectives: readonly LearningObjective[];
	/** Ids of the modules that help to understand this one; nothing is ever locked. */
	readonly prerequisites?: readonly string[] | undefined;
	readonly lessons: readonly LessonSummary[];
}

/** One of the seven working situations. */
export interface ScenarioSummary {
	readonly id: string;
	readonly slug: string;
	readonly title: string;
	readonly shortTitle: string;
	readonly duration: number;
	/** Façades of the two actors that exchange most. */
	readonly facades: readonly FacadeId[];
	/** Short names of the actors, for a line under the title. */
	readonly actors: readonly string[];
	/** Ids of structures and roles of the profile that meet this situation. */
	readonly structures: readonly string[];
	readonly roles: readonly string[];
}

/** The final assessment: what it covers, and what its threshold says. */
export interface AssessmentPlan {
	/** Ids of the modules whose objectives it covers. */
	readonly modules: readonly string[];
	/** The least number of small cases in a draw. */
	readonly cases: number;
	/** Planned. */
	readonly minutes: number;
	/** 0 to 1: gives the word « acquis », never an access. */
	readonly masteryScore: number;
}

/** The learning tree without its bodies: small enough to be on every page. */
export interface Course {
	/** Names what a learner's browser keeps: never changed. */
	readonly id: string;
	readonly title: string;
	readonly subtitle: string;
	readonly version: string;
	readonly modules: readonly CourseModule[];
	/** In the recommended order: from the most familiar to the most demanding. */
	readonly scenarios: readonly ScenarioSummary[];
	/** Id of the module whose pages are the situations. */
	readonly scenarioModule: string;
	readonly assessment: AssessmentPlan;
}

export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly date?: string | undefined;
	readonly url?: string | undefined;
	readonly more?: readonly string[] | undefined;
	readonly kind: 'official' | 'law' | 'operator' | 'press' | 'other';
	readonly note?: string | undefined;
}

export interface GlossaryEntry {
	readonly id: string;
	readonly term: string;
	readonly expansion?: string | undefined;
	readonly definition: InlineText;
	/** What the 2021 deck said, or what replaced the word. */
	readonly status?: InlineText | undefined;
	readonly synonyms?: readonly string[] | undefined;
	readonly sources: readonly string[];
}
