import type { OWN_ICONS } from './own-icons';

/** Icons of Tabler (outline, MIT) that the pages use: only these are inlined by the build. */
// prettier-ignore
export const TABLER_ICONS = [
	'address-book', 'adjustments', 'alert-triangle', 'arrow-left', 'arrow-right', 'award', 'book', 'car', 'check',
	'chevron-down', 'circle', 'clipboard-list', 'clock', 'device-desktop', 'download', 'external-link', 'file-text',
	'folder', 'info-circle', 'letter-case', 'lock', 'mailbox', 'menu-2', 'minus', 'player-pause', 'player-play',
	'prescription', 'printer', 'phone', 'qrcode', 'refresh', 'route', 'search', 'share', 'typography', 'user-heart',
	'users', 'world-upload', 'x', 'bulb', 'list-check', 'arrow-back-up', 'pin', 'pencil', 'user-circle'
] as const;

export type IconName = (typeof TABLER_ICONS)[number] | keyof typeof OWN_ICONS;
