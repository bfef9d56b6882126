import type { CHANNEL_DRAWN } from './own-icons';

/** Icons of Tabler (outline, MIT) that pages use: only these are inlined by the build. */
// prettier-ignore
export const INTERFACE_ICONS = [
	'alert-triangle', 'arrow-back-up', 'arrow-down', 'arrow-left', 'arrow-right', 'arrow-up', 'book', 'certificate', 'check',
	'chevron-down', 'clock', 'device-desktop', 'eraser', 'eye', 'file-text', 'folder', 'letter-case', 'list-check', 'mailbox',
	'menu-2', 'pin', 'player-pause', 'player-play', 'printer', 'refresh', 'route', 'search', 'share', 'x',
] as const;

/** The others, for channels: maps alone show them, and no other page loads them. */
// prettier-ignore
export const CHANNEL_ICONS = [
	'address-book', 'car', 'lock', 'phone', 'prescription', 'qrcode', 'user-heart', 'world-upload',
] as const;

/** An icon that any page may show. */
export type IconName = (typeof INTERFACE_ICONS)[number];
/** An icon of the maps. */
export type MapIconName = IconName | (typeof CHANNEL_ICONS)[number] | keyof typeof CHANNEL_DRAWN;
