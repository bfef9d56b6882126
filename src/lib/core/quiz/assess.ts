/** How far something is learnt: one question right, one point. */
export interface Assessed {
	readonly score: { readonly earned: number; readonly possible: number };
	/** 0 to 1. */
	readonly scaled: number;
	/** Whether the threshold is reached. It gives a word, « acquis », and never an access. */
	readonly acquired: boolean;
}

export interface AssessmentResult extends Assessed {
	/** Each objective of the plan, in its order; `possible` is 0 for one that was not asked about. */
	readonly objectives: readonly (Assessed & { readonly id: string })[];
}

interface Answered {
	/** Ids of the questions. */
	readonly asked: readonly string[];
	readonly right: readonly string[];
}

interface Scale {
	/** Ids, in the order of the plan. */
	readonly objectives: readonly string[];
	/** Id of the objective of each question, by id of question. */
	readonly objectiveOf: Readonly<Record<string, string>>;
	/** 0 to 1. */
	readonly masteryScore: number;
}

/** 0 to 1: the one form of a score that leaves the course. */
export const scaledOf = (earned: number, possible: number) => (possible === 0 ? 0 : earned / possible);

/** The result of an assessment that was sent. The result page, the attestation and the progress page all read it here. */
export function assess({ asked, right }: Answered, { objectives, objectiveOf, masteryScore }: Scale): AssessmentResult {
	function assessed(ids: readonly string[]): Assessed {
		const earned = ids.filter((id) => right.includes(id)).length;
		const scaled = scaledOf(earned, ids.length);
		return { score: { earned, possible: ids.length }, scaled, acquired: ids.length > 0 && scaled >= masteryScore };
	}
	return {
		...assessed(asked),
		objectives: objectives.map((id) => ({ id, ...assessed(asked.filter((item) => objectiveOf[item] === id)) }))
	};
}

/** The least number of right answers that reaches the threshold: what a learner is told in the place of a percentage. */
export function neededFor(masteryScore: number, possible: number): number {
	let needed = 0;
	while (needed < possible && scaledOf(needed, possible) < masteryScore) needed += 1;
	return needed;
}
