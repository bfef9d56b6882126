import type { LearningReport, ReportedInteraction } from '../../core/progress/learning-report';

/** An element of the data model and what it is set to. */
export type CmiElement = readonly [name: string, value: string];

/** What was recorded once, by this session or an earlier one, and is never taken back. */
export interface Granted {
	readonly completed: boolean;
	readonly passed: boolean;
}

export interface SessionFacts {
	readonly granted: Granted;
	/** Milliseconds since the session was opened. */
	readonly elapsed: number;
	/** The learner leaves, and nothing is left to do. */
	readonly finished: boolean;
}

/** What a standard calls things, and how it writes them. All pure. */
export interface CmiMapping {
	/** Elements read at the launch. SCORM 1.2 tells completion and success by one. */
	readonly launch: {
		readonly state: string;
		readonly learner: string;
		readonly mode: string;
		readonly completion: string;
		readonly success: string;
	};
	/** The element that is set at each commit, and is no reason for one. */
	readonly sessionTime: string;
	/** Said as soon as the session is open: begun, not done, and to be gone on with if nothing more is heard. */
	readonly begun: readonly CmiElement[];
	/** In the order in which they are set. */
	report(report: LearningReport, facts: SessionFacts): readonly CmiElement[];
	/** The n-th interaction, in the order that the standard asks for: its id comes first. */
	interaction(reported: ReportedInteraction, n: number): readonly CmiElement[];
	/** Whether a value keeps to what the standard says of its element. */
	fits(name: string, value: string): boolean;
	/**
	 * Another true value, set and committed before a value that a failed commit lost is set again; `undefined` where setting
	 * it again is enough.
	 */
	otherwise(name: string, value: string): string | undefined;
}

/** Elements of lists are told apart by numbers; a format holds for all of them. */
export const fitsOneOf =
	(formats: Readonly<Record<string, RegExp>>) =>
	(name: string, value: string): boolean =>
		formats[name.replace(/\.\d+(?=\.)/g, '.n')]?.test(value) ?? false;
