/** Made by edition-plugin.ts. */
declare module 'virtual:edition' {
	/** Whether this is the site, with its folder and its service worker; not the single file, nor what is made of it. */
	export const hosted: boolean;
}

declare module 'virtual:downloads' {
	import type { Download } from '$lib/ui/offline/download';

	/** The files beside the site, in `telechargements/`. */
	export const downloads: readonly Download[];
}
