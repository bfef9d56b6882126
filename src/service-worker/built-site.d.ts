/** What SvelteKit gives to a service worker. Its own types come with those of a page, which a worker has not. */
declare module '$service-worker' {
	/** Path of the folder of the site, without a final slash. */
	export const base: string;
	/** Scripts, styles and fonts: their names change with what they hold. */
	export const build: readonly string[];
	/** What `static/` holds. */
	export const files: readonly string[];
	/** Path of every page. */
	export const prerendered: readonly string[];
}
