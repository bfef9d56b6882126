/** Draws a number in [0, 1). Chance is an argument everywhere in the core: the same seed, the same draw. */
export type Random = () => number;

/** A generator of 32 bits of state (mulberry32): enough to draw exercises, not for secrets. */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** One element. An empty list is a bug. */
export function pick<T>(list: readonly T[], random: Random): T {
	const found = list[Math.floor(random() * list.length)];
	if (found === undefined) throw new Error('Nothing to pick from');
	return found;
}

/** A copy in another order (Fisher–Yates). */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
	const shuffled = [...list];
	for (let last = shuffled.length - 1; last > 0; last -= 1) {
		const other = Math.floor(random() * (last + 1));
		[shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
	}
	return shuffled;
}
