/**
 * Copies of the course under several folders of one host share its caches. A space ends the folder: an address has none,
 * so that the caches of `/a/` are not taken for those of `/a/b/`.
 */
const prefixOf = (base: string) => `prendre-le-pli ${base}/ `;

export const cacheName = (base: string, contents: string) => prefixOf(base) + contents;

/** Our own caches, the oldest first: the order in which a browser lists them. */
export const ownCaches = (names: readonly string[], base: string) =>
	names.filter((name) => name.startsWith(prefixOf(base)));

/**
 * The caches to delete once `current` is in place: all of ours, but the one before it. A tab that still shows that
 * version may ask for a script of it, which the host no longer has.
 */
export const staleCaches = (names: readonly string[], base: string, current: string) =>
	ownCaches(names, base)
		.filter((name) => name !== current)
		.slice(0, -1);
