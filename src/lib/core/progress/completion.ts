import type { PageState } from '../course/plan-progress';
import { itemFacts } from './item-facts';
import type { LearnerRecord } from './learner-record';

/** A page of the course as its completion needs it: its id, and those of the questions that it asks. */
export interface LearningPage {
	readonly id: string;
	readonly items: readonly string[];
}

/**
 * A page is done when the learner says so, or when they saw its end and got an outcome for each of its questions,
 * right or not: completion is having worked through it. Success is another fact (learning-report.ts).
 */
export function pageState(record: LearnerRecord, page: LearningPage): PageState {
	const seen = record.pages[page.id];
	const settled = (id: string) => itemFacts(record.items[id]).settled;
	if (seen?.marked !== undefined || (seen?.reached !== undefined && page.items.every(settled))) return 'done';

	const begun =
		seen !== undefined || record.place?.value === page.id || page.items.some((id) => Object.hasOwn(record.items, id));
	return begun ? 'started' : 'todo';
}

/** The questions of an objective: how many were answered, how many are right at last. */
export interface ObjectiveStanding {
	readonly answered: number;
	readonly right: number;
	readonly total: number;
}

/** Where the learner stands, by id of objective. */
export function objectiveStandings(
	record: LearnerRecord,
	items: readonly { readonly id: string; readonly objective: string }[]
): ReadonlyMap<string, ObjectiveStanding> {
	const standings = new Map<string, ObjectiveStanding>();
	for (const { id, objective } of items) {
		const { answered, right, total } = standings.get(objective) ?? { answered: 0, right: 0, total: 0 };
		const facts = itemFacts(record.items[id]);
		standings.set(objective, {
			answered: answered + Number(facts.answered),
			right: right + Number(facts.lastRight),
			total: total + 1
		});
	}
	return standings;
}
