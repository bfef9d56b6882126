import type { AskedItems } from '../../course/asked-items';
import type { Course } from '../../course/course';
import type { SessionPart, SessionPlan } from '../session-plan';

/** A question takes these minutes, raised hands included. */
const VOTE_MINUTES = 3;

/** One situation alone, then each of its questions put to the vote. `undefined` when the course has no such situation. */
export function planOfScenario(id: string, course: Course, asked: AskedItems): SessionPlan | undefined {
	const scenario = course.scenarios.find((one) => one.id === id);
	if (!scenario) return undefined;
	const votes = Object.keys(asked[id] ?? {}).map((item): SessionPart => ({
		kind: 'vote',
		item,
		minutes: VOTE_MINUTES
	}));
	return {
		version: 1,
		name: scenario.shortTitle,
		structures: scenario.structures,
		parts: [{ kind: 'scenario', scenario: id, minutes: scenario.duration }, ...votes]
	};
}
