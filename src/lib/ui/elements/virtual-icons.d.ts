/** Made by icons-plugin.ts: the path data of each icon, by its name. */
declare module 'virtual:icons' {
	export const icons: Record<import('./icon-names').IconName, string>;
}
