import type { AttestedResult } from '../attestation/attestation-facts';
import type { PageState } from '../course/plan-progress';
import type { ObjectiveStanding } from '../progress/completion';
import type { TaughtObjective } from './progress-index';

/**
 * `acquired` comes from the best assessment, as on its result and on the attestation. `seen` is for an objective that the
 * assessment does not cover: all its pages are done, and nothing more can be said of it.
 */
export type ObjectiveState = 'acquired' | 'seen' | 'progress' | 'todo';

export interface ObjectiveOverview extends TaughtObjective {
	readonly state: ObjectiveState;
	/** Of its questions in the pages. */
	readonly standing: ObjectiveStanding;
}

interface Known {
	readonly standings: ReadonlyMap<string, ObjectiveStanding>;
	/** Ids of the objectives that the assessment covers. */
	readonly assessed: readonly string[];
	/** Of the best assessment that was sent. */
	readonly result: AttestedResult | undefined;
	readonly stateOf: (page: string) => PageState;
}

const NO_QUESTION: ObjectiveStanding = { answered: 0, right: 0, total: 0 };

export function objectiveOverview(objective: TaughtObjective, known: Known): ObjectiveOverview {
	const standing = known.standings.get(objective.id) ?? NO_QUESTION;
	return { ...objective, standing, state: stateOf(objective, standing, known) };
}

function stateOf({ id, pages }: TaughtObjective, { answered }: ObjectiveStanding, known: Known): ObjectiveState {
	const { assessed, result } = known;
	if (result?.objectives.includes(id)) return 'acquired';

	const covered = assessed.includes(id);
	const states = pages.map(known.stateOf);
	if (!covered && states.length > 0 && states.every((state) => state === 'done')) return 'seen';

	const begun = answered > 0 || states.some((state) => state !== 'todo') || (covered && result !== undefined);
	return begun ? 'progress' : 'todo';
}
