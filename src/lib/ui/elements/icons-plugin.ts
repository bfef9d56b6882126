import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TABLER_ICONS } from './icon-names';
import { OWN_ICONS } from './own-icons';
import { pathData } from './path-data';

const MODULE = 'virtual:icons';
const RESOLVED = '\0virtual:icons';

/** Vite plugin: the module `virtual:icons` holds the path data of the listed icons and of no other. */
export function icons() {
	return {
		name: 'prendre-le-pli:icons',
		resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
		load: (id: string) => (id === RESOLVED ? `export const icons = ${JSON.stringify(readIcons())};` : undefined)
	};
}

function readIcons(): Record<string, string> {
	const { resolve } = createRequire(import.meta.url);
	const tabler = TABLER_ICONS.map((name) => {
		const svg = readFileSync(resolve(`@tabler/icons/outline/${name}.svg`), 'utf8');
		return [name, pathData(name, svg)] as const;
	});
	return { ...Object.fromEntries(tabler), ...OWN_ICONS };
}
