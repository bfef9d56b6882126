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
	/** In the order of the table. */
	export const rules: readonly NamingRule[];
}

declare module 'virtual:training' {
	import type { TrainingBank } from '$lib/core/training/training-bank';
	export const bank: TrainingBank;
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

declare module 'virtual:progress-index' {
	import type { ProgressIndex } from '$lib/core/overview/progress-index';
	export const index: ProgressIndex;
}

declare module 'virtual:flow-places.css';
