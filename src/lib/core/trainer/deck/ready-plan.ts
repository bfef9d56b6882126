import type { AskedItems } from '../../course/asked-items';
import type { Course } from '../../course/course';
import type { SessionLength, SessionPart, SessionPlan } from '../session-plan';
import { SESSION_LENGTHS } from '../session-plan';

/** A session that the course proposes to a structure. */
export interface ReadySession {
	readonly structure: string;
	readonly label: string;
	readonly minutes: number;
	readonly items: readonly ({ readonly minutes: number; readonly focus: string } & (
		| { readonly scenario: string }
		/** Ids of lessons of one module; none: the room talks. */
		| { readonly lessons: readonly string[] }
	))[];
}

/** Whole minutes that add up to `minutes`, as even as can be; each has one at least. */
export function shareMinutes(minutes: number, count: number): readonly number[] {
	const each = Math.floor(minutes / count);
	return Array.from({ length: count }, (_, index) => Math.max(1, each + (index < minutes - each * count ? 1 : 0)));
}

/** A question takes these minutes, raised hands included. */
const VOTE_MINUTES = 3;

/** A situation, then its questions: the first `count` of them, each put to the vote. */
function scenarioParts(scenario: string, minutes: number, items: readonly string[], focus?: string): SessionPart[] {
	const votes = items.map((item): SessionPart => ({ kind: 'vote', item, minutes: VOTE_MINUTES }));
	const left = Math.max(1, minutes - VOTE_MINUTES * votes.length);
	return [{ kind: 'scenario', scenario, minutes: left, ...(focus === undefined ? {} : { focus }) }, ...votes];
}

const lengthOf = (minutes: number): SessionLength | undefined => SESSION_LENGTHS.find((one) => one === minutes);

/** The plan of a session that the course proposes. */
export function planOfReady(ready: ReadySession, asked: AskedItems): SessionPlan {
	const parts = ready.items.flatMap((item): SessionPart[] => {
		const { minutes, focus } = item;
		if ('scenario' in item) {
			const [first] = Object.keys(asked[item.scenario] ?? {});
			return scenarioParts(item.scenario, minutes, first === undefined ? [] : [first], focus);
		}
		if (item.lessons.length === 0) return [{ kind: 'talk', title: focus, minutes }];
		const shares = shareMinutes(minutes, item.lessons.length);
		return item.lessons.map((lesson, index) => ({ kind: 'lesson', lesson, minutes: shares[index] ?? 1, focus }));
	});
	return { version: 1, name: ready.label, length: lengthOf(ready.minutes), structures: [ready.structure], parts };
}

/** One situation alone, with all its questions. `undefined` when the course has no such situation. */
export function planOfScenario(id: string, course: Course, asked: AskedItems): SessionPlan | undefined {
	const scenario = course.scenarios.find((one) => one.id === id);
	if (!scenario) return undefined;
	const items = Object.keys(asked[id] ?? {});
	const minutes = scenario.duration + VOTE_MINUTES * items.length;
	return {
		version: 1,
		name: scenario.shortTitle,
		structures: scenario.structures,
		parts: scenarioParts(id, minutes, items)
	};
}
