import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { editions } from '../../messages/offline-page';
import type { Download } from './download';

/** Written by the packaging, which comes before the site; paths are from `build/`. */
export const DOWNLOADS = 'build/downloads.json';

/**
 * Vite plugin: `virtual:edition` says whether this is the site, and `virtual:downloads` lists the files that it offers.
 * Without packages, the list is empty: the site is built alone.
 */
export function edition(hosted: boolean) {
	const modules: Record<string, () => string> = {
		'virtual:edition': () => `export const hosted = ${hosted};`,
		'virtual:downloads': () => `export const downloads = ${JSON.stringify(hosted ? readDownloads(DOWNLOADS) : [])};`
	};
	return {
		name: 'prendre-le-pli:edition',
		resolveId: (id: string) => (id in modules ? `\0${id}` : undefined),
		load: (id: string) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined)
	};
}

export function readDownloads(file: string): readonly Download[] {
	if (!existsSync(file)) return [];
	const list = JSON.parse(readFileSync(file, 'utf8')) as readonly Download[];
	const unknown = list.find((download) => !(download.edition in editions));
	if (unknown) throw new Error(`${file}: no words for the edition ${JSON.stringify(unknown)}`);
	return list.map((download) => ({ ...download, file: basename(download.file) }));
}
