import { channelOf, type Channel, type ChannelTable } from '../../channel';
import type { Exchange } from '../../flow';

/** The channel whose line, icon and word are drawn: MSSanté first, then whatever leaves the actor (design 5.3). */
export function drawnChannel(exchange: Exchange, channels: ChannelTable): Channel {
	const used = exchange.channels.map((id) => channelOf(channels, id));
	const drawn =
		used.find((channel) => channel.line === 'mss') ?? used.find((channel) => channel.line !== 'on-the-spot') ?? used[0];
	if (!drawn) throw new Error(`Exchange without a channel: ${exchange.id}`);
	return drawn;
}

/** Whether the badge carries a « + »: the step goes through several line families, work on the spot left out. */
export function carriesPlus(exchange: Exchange, channels: ChannelTable): boolean {
	const families = new Set(exchange.channels.map((id) => channelOf(channels, id).line));
	families.delete('on-the-spot');
	return families.size > 1;
}
