import { MOST_MINUTES } from './session-code';
import type { SessionPart, SessionPlan } from './session-plan';

/** More than a day holds; a code stays short enough for a link. */
export const MOST_PARTS = 40;

const withParts = (plan: SessionPlan, parts: readonly SessionPart[]): SessionPlan => ({ ...plan, parts });

/** At the end, unless the plan is full. */
export const addPart = (plan: SessionPlan, part: SessionPart): SessionPlan =>
	plan.parts.length >= MOST_PARTS ? plan : withParts(plan, [...plan.parts, part]);

export const removePart = (plan: SessionPlan, at: number): SessionPlan => withParts(plan, plan.parts.toSpliced(at, 1));

/** Puts a part that was removed back in its place. */
export const insertPart = (plan: SessionPlan, at: number, part: SessionPart): SessionPlan =>
	withParts(plan, plan.parts.toSpliced(at, 0, part));

/** One place earlier or later; at an end of the plan, nothing moves. */
export function movePart(plan: SessionPlan, at: number, by: 1 | -1): SessionPlan {
	const [part, other] = [plan.parts[at], plan.parts[at + by]];
	if (!part || !other) return plan;
	return withParts(plan, plan.parts.with(at, other).with(at + by, part));
}

/** Whole minutes, from one to a day's work, whatever was typed. */
export function setMinutes(plan: SessionPlan, at: number, minutes: number): SessionPlan {
	const part = plan.parts[at];
	if (!part || !Number.isFinite(minutes)) return plan;
	return withParts(
		plan,
		plan.parts.with(at, { ...part, minutes: Math.min(MOST_MINUTES, Math.max(1, Math.round(minutes))) })
	);
}

/** What the course at hand holds, by id. */
export interface KnownIds {
	readonly lessons: readonly string[];
	readonly scenarios: readonly string[];
	readonly items: readonly string[];
}

/** Places of the parts that the course no longer has: a session of an older edition is told, and loses nothing. */
export function missingParts(plan: SessionPlan, known: KnownIds): readonly number[] {
	return plan.parts.flatMap((part, index) => {
		const found =
			part.kind === 'lesson'
				? known.lessons.includes(part.lesson)
				: part.kind === 'scenario'
					? known.scenarios.includes(part.scenario)
					: part.kind !== 'vote' || known.items.includes(part.item);
		return found ? [] : [index];
	});
}
