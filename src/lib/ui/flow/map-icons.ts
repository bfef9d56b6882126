import { channelIcons } from 'virtual:channel-icons';
import { icons } from 'virtual:icons';
import type { MapIconName } from '../elements/icon-names';

/** Path data of every icon that a map or its legend may show. */
export const mapIcons: Readonly<Record<MapIconName, string>> = { ...icons, ...channelIcons };
