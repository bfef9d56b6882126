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

declare module 'virtual:glossary' {
	import type { GlossaryEntry } from '$lib/core/course/course';
	export const glossary: readonly GlossaryEntry[];
}

declare module 'virtual:sources' {
	import type { Source } from '$lib/core/course/course';
	export const sources: readonly Source[];
}

declare module 'virtual:flow-places.css';
