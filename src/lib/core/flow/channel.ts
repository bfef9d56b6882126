/** Line families: channels of one family share a line on the map; icon and word tell them apart. */
export const LINE_FAMILIES = [
	'mss',
	'paper',
	'fax',
	'post',
	'voice',
	'email',
	'by-hand',
	'travel',
	'online-service',
	'on-the-spot'
] as const;
export type LineFamily = (typeof LINE_FAMILIES)[number];

export interface Channel {
	readonly id: string;
	readonly label: string;
	/** Word on a badge and in the legend. */
	readonly short: string;
	readonly secured: 'yes' | 'no' | 'depends';
	readonly why: string;
	readonly sources: readonly string[];
	/** Something leaves the actor in writing or as an object. */
	readonly sends: boolean;
	readonly line: LineFamily;
	readonly icon: string;
}

/** Channels by id, as the content validator mints them: every id used by a flow is present. */
export type ChannelTable = Readonly<Record<string, Channel>>;

/** Looks a channel up; an unknown id cannot pass the content validator, so it is a bug here. */
export function channelOf(table: ChannelTable, id: string): Channel {
	const channel = table[id];
	if (!channel) throw new Error(`Unknown channel: ${id}`);
	return channel;
}
