/** What can be added to a plan, in the order of the course: groups as a reader knows them. */
export interface PartChoices {
	readonly scenarios: readonly PartChoice[];
	/** Pages by module, questions by page. */
	readonly lessons: readonly ChoiceGroup[];
	readonly questions: readonly ChoiceGroup[];
}

export interface PartChoice {
	readonly id: string;
	readonly title: string;
	/** Planned. */
	readonly minutes: number;
}

export interface ChoiceGroup {
	readonly title: string;
	readonly choices: readonly PartChoice[];
}
