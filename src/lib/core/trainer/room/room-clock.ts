/** Time that has passed, counted while it runs. In milliseconds, from the clock of the device. */
export interface RoomClock {
	/** Counted before the last start. */
	readonly base: number;
	/** When it was last started; `undefined` while it stands still. */
	readonly since?: number | undefined;
}

export const STOPPED_CLOCK: RoomClock = { base: 0 };

export const elapsedOn = ({ base, since }: RoomClock, now: number): number =>
	base + (since === undefined ? 0 : Math.max(0, now - since));

export const startClock = (clock: RoomClock, now: number): RoomClock =>
	clock.since === undefined ? { base: clock.base, since: now } : clock;

export const stopClock = (clock: RoomClock, now: number): RoomClock => ({ base: elapsedOn(clock, now) });

/** Where a session stands against its plan, in whole minutes. */
export interface Pace {
	readonly elapsed: number;
	/** Left of the plan; 0 when it is over. */
	readonly left: number;
	/** Minutes ahead of the plan, negative when late; 0 while the time is within that of the current slide. */
	readonly ahead: number;
}

const MINUTE = 60_000;

/** `minutes` of each slide, in order; `place` is the current one. */
export function paceOf(elapsed: number, minutes: readonly number[], place: number): Pace {
	const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
	const passed = elapsed / MINUTE;
	const from = sum(minutes.slice(0, place));
	const to = from + (minutes[place] ?? 0);
	const ahead = passed < from ? Math.floor(from - passed) : passed > to ? -Math.floor(passed - to) : 0;
	const whole = Math.floor(passed + 1e-9);
	return { elapsed: whole, left: Math.max(0, Math.ceil(sum(minutes) - 1e-9) - whole), ahead: ahead === 0 ? 0 : ahead };
}
