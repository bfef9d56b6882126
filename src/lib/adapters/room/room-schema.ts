import * as v from 'valibot';
import type { RoomMessage, StampedRoom } from '../../core/trainer/room/room-message';

/** Another tab, or an older edition of the course, may have written anything. */
const text = v.pipe(v.string(), v.maxLength(200));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const round = v.record(text, v.pipe(whole, v.maxValue(999)));

const state = v.strictObject({
	slide: text,
	revealed: v.pipe(v.array(text), v.maxLength(2000)),
	black: v.boolean(),
	votes: v.record(text, v.union([v.strictTuple([round]), v.strictTuple([round, round])])),
	clock: v.strictObject({ base: v.pipe(v.number(), v.minValue(0)), since: v.optional(v.number()) })
});
const stamped = v.strictObject({ change: whole, by: text, state });
const message = v.variant('kind', [
	v.strictObject({ kind: v.literal('ask'), by: text }),
	v.strictObject({ kind: v.literal('bye'), by: text }),
	v.strictObject({ kind: v.literal('state'), by: text, stamped })
]);
const kept = v.strictObject({ room: text, at: v.number(), stamped });

export function parseMessage(value: unknown): RoomMessage | undefined {
	const parsed = v.safeParse(message, value);
	return parsed.success ? parsed.output : undefined;
}

export interface KeptRoom {
	readonly room: string;
	/** When it was written. */
	readonly at: number;
	readonly stamped: StampedRoom;
}

export function parseKept(value: unknown): KeptRoom | undefined {
	const parsed = v.safeParse(kept, value);
	return parsed.success ? parsed.output : undefined;
}
