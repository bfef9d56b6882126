import type { IconName } from '../elements/icon-names';
import type { FacadeId } from '$lib/core/flow/flow';

/** A situation in the plan. */
export interface PlanScenario {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	/** The two actors that exchange most. */
	readonly facades: readonly FacadeId[];
	/** Proposed to the profile that was chosen. */
	readonly forYou: boolean;
	readonly done: boolean;
}

/** A stop of the plan: a module, or the final assessment. */
export interface PlanStop {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	readonly minutes: number;
	/** « 6 pages », « 3 pages sur 6 », « 12 questions ». */
	readonly about: string;
	/** `current`: the one to go on with. */
	readonly state: 'todo' | 'current' | 'done';
	/** Where to go on, for the current one. */
	readonly resumeHref?: string | undefined;
	readonly scenarios: readonly PlanScenario[];
	/** In the place of the number: it is no module. */
	readonly icon?: IconName | undefined;
}
