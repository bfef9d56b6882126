import { minutesOf } from './propose-plan';
import { MINUTES_A_DAY, type SessionPart, type SessionPlan } from './session-plan';

/** A part with its place in time. */
export interface TimedPart {
	readonly part: SessionPart;
	/** Minutes from the beginning of the session. */
	readonly from: number;
	readonly to: number;
	/** The same on the clock, in minutes after midnight; `undefined` in a plan without a beginning. */
	readonly clock: number | undefined;
}

/** When each part begins: the sum of those before it. */
export function planTimes({ parts, start }: Pick<SessionPlan, 'parts' | 'start'>): readonly TimedPart[] {
	return parts.map((part, index) => {
		const from = minutesOf(parts.slice(0, index));
		const clock = start === undefined ? undefined : (start + from) % MINUTES_A_DAY;
		return { part, from, to: from + part.minutes, clock };
	});
}

/** The plan against the time that the trainer has. */
export type PlanBalance =
	| { readonly kind: 'free'; readonly total: number }
	| { readonly kind: 'exact'; readonly total: number }
	| { readonly kind: 'left' | 'over'; readonly total: number; readonly by: number };

export function planBalance({ parts, length }: Pick<SessionPlan, 'parts' | 'length'>): PlanBalance {
	const total = minutesOf(parts);
	if (length === undefined) return { kind: 'free', total };
	if (total === length) return { kind: 'exact', total };
	return total < length ? { kind: 'left', total, by: length - total } : { kind: 'over', total, by: total - length };
}

/** A session longer than a half-day is signed for twice: where the second one begins. */
const HALF_DAY = 240;
export const halfDaysOf = (plan: Pick<SessionPlan, 'parts'>): 1 | 2 => (minutesOf(plan.parts) > HALF_DAY ? 2 : 1);
