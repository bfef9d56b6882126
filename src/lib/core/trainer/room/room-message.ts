import type { RoomState } from './room';

/** A state with what orders it among those of all the windows: the number of the change, and who made it. */
export interface StampedRoom {
	readonly change: number;
	/** Id of the window, drawn when it opened. */
	readonly by: string;
	readonly state: RoomState;
}

/** What windows say to one another. A window that joins asks; the others answer with the whole state. */
export type RoomMessage =
	| { readonly kind: 'ask'; readonly by: string }
	| { readonly kind: 'state'; readonly by: string; readonly stamped: StampedRoom }
	/** The window goes: the others may say so. */
	| { readonly kind: 'bye'; readonly by: string };

/** Whether `a` comes after `b`. Two changes with one number, made at once in two windows, are told apart by the window. */
const isAfter = (a: StampedRoom, b: StampedRoom): boolean =>
	a.change > b.change || (a.change === b.change && a.by > b.by);

/** The later of two states, whichever comes first: all windows keep the same one, in any order of arrival. */
export const laterOf = (mine: StampedRoom, other: StampedRoom): StampedRoom => (isAfter(other, mine) ? other : mine);

/** The state of a window after it changed it. */
export const stampChange = (before: StampedRoom, state: RoomState, by: string): StampedRoom => ({
	change: before.change + 1,
	by,
	state
});
