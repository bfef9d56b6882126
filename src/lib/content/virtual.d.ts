declare module 'virtual:course' {
	import type { Component } from 'svelte';
	import type { Course } from '$lib/core/course/course';
	import type { ProsePage, ScenarioPage } from '$lib/core/page/page';

	export const course: Course;
	/** Body and data of a page, by its id: a lesson, a module's introduction, a situation or a page of `content/pages`. */
	export const pages: Readonly<
		Record<string, () => Promise<{ readonly default: Component<{ blocks: unknown }>; readonly page: ProsePage | ScenarioPage }>>
	>;
}

declare module 'virtual:paths' {
	import type { PathChoices } from '$lib/core/course/personal-path';
	export const choices: PathChoices;
}

declare module 'virtual:items' {
	import type { AskedItems } from '$lib/core/course/asked-items';
	export const asked: AskedItems;
}

declare module 'virtual:glossary' {
	import type { GlossaryEntry } from '$lib/core/course/course';
	export const glossary: readonly GlossaryEntry[];
}

declare module 'virtual:sources' {
	import type { Source } from '$lib/core/course/course';
	export const sources: readonly Source[];
}

declare module 'virtual:naming' {
	import type { NamingRule } from '$lib/core/address/naming-rule';
	/** Those that a page may judge by or cite, in the order of the table. */
	export const rules: readonly NamingRule[];
}

declare module 'virtual:explained-rules' {
	import type { ExplainedRule } from '$lib/core/address/naming-rule';
	/** The same, with their sentences. */
	export const explainedRules: readonly ExplainedRule[];
}

declare module 'virtual:training' {
	import type { TaughtRule } from '$lib/core/address/naming-rule';
	import type { LevelCases, TrainingBank } from '$lib/core/training/training-bank';
	export const bank: Omit<TrainingBank, keyof LevelCases>;
	/** Those that exercises cite. */
	export const rules: readonly TaughtRule[];
}

declare module 'virtual:training-levels' {
	import type { Level, LevelCases } from '$lib/core/training/training-bank';
	/** The rest of the bank, level by level. */
	export const levels: Readonly<Record<Level, () => Promise<{ readonly cases: LevelCases }>>>;
}

declare module 'virtual:assessment' {
	import type { AssessmentBank } from '$lib/core/page/assessment-bank';
	export const bank: AssessmentBank;
}

/** What a result needs without the questions themselves. */
declare module 'virtual:assessment-index' {
	/** Id of the objective of each question of the bank. */
	export const objectiveOf: Readonly<Record<string, string>>;
}

declare module 'virtual:ledger' {
	import type { Ledger } from '$lib/core/progress/ledger';
	export const ledger: Ledger;
}

declare module 'virtual:search' {
	import type { SearchDocument, SearchWords } from '$lib/core/search/search-document';
	/** Everything that can be found. Heavy: to be imported when somebody searches, and not before. */
	export const documents: readonly SearchDocument[];
	export const words: SearchWords;
}

declare module 'virtual:trainer' {
	import type { CourseWords } from '$lib/core/trainer/deck/deck-source';
	/** The words of the slides and the trainer's notes: for the pages of a trainer alone, never for a learner's. */
	export const words: CourseWords;
}

declare module 'virtual:progress-index' {
	import type { ProgressIndex } from '$lib/core/overview/progress-index';
	export const index: ProgressIndex;
}

/** For trainers only. */
declare module 'virtual:sessions' {
	import type { SessionCatalogue } from '$lib/core/trainer/propose-plan';
	export const catalogue: SessionCatalogue;
}

/** For trainers only. */
declare module 'virtual:documents' {
	import type { DocumentWords } from '$lib/core/trainer/documents';
	export const words: Omit<DocumentWords, 'guides'>;
}

declare module 'virtual:flow-places.css';
