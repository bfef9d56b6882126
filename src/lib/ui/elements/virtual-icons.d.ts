/** Made by icons-plugin.ts: the path data of each icon, by its name. */
declare module 'virtual:icons' {
	import type { IconName } from '$lib/ui/elements/icon-names';

	export const icons: Record<IconName, string>;
}

declare module 'virtual:channel-icons' {
	import type { IconName, MapIconName } from '$lib/ui/elements/icon-names';

	export const channelIcons: Record<Exclude<MapIconName, IconName>, string>;
}
