import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CHANNEL_ICONS, INTERFACE_ICONS } from './icon-names';
import { CHANNEL_DRAWN } from './own-icons';
import { pathData } from './path-data';

const MODULES: Readonly<Record<string, () => string>> = {
	'virtual:icons': () => `export const icons = ${JSON.stringify(readIcons(INTERFACE_ICONS))};`,
	'virtual:channel-icons': () =>
		`export const channelIcons = ${JSON.stringify({ ...readIcons(CHANNEL_ICONS), ...CHANNEL_DRAWN })};`
};

/** Vite plugin: the modules hold the path data of the listed icons and of no other; what maps alone show is apart. */
export function icons() {
	return {
		name: 'prendre-le-pli:icons',
		resolveId: (id: string) => (id in MODULES ? `\0${id}` : undefined),
		load: (id: string) => MODULES[id.slice(1)]?.()
	};
}

function readIcons(names: readonly string[]): Record<string, string> {
	const { resolve } = createRequire(import.meta.url);
	const drawn = names.map((name) => {
		const svg = readFileSync(resolve(`@tabler/icons/outline/${name}.svg`), 'utf8');
		return [name, pathData(name, svg)] as const;
	});
	return Object.fromEntries(drawn);
}
