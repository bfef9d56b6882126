import type { OWN_ICONS } from './own-icons';

/** Icons of Tabler (outline, MIT) that the pages use: only these are inlined by the build. */
// prettier-ignore
export const TABLER_ICONS = [
	'address-book', 'alert-triangle', 'arrow-down', 'arrow-left', 'arrow-right', 'arrow-up', 'book', 'car', 'check',
	'chevron-down', 'clock', 'device-desktop', 'eraser', 'eye', 'file-text',
	'folder', 'letter-case', 'lock', 'mailbox', 'menu-2', 'player-pause', 'player-play',
	'prescription', 'printer', 'phone', 'qrcode', 'refresh', 'route', 'search', 'share', 'user-heart', 'world-upload', 'x', 'list-check', 'arrow-back-up', 'pin', 'certificate',
] as const;

export type IconName = (typeof TABLER_ICONS)[number] | keyof typeof OWN_ICONS;
