import type { OpenRoomChannel, RoomChannel } from '../../ports/room';
import type { RoomMessage } from '../../core/trainer/room/room-message';
import { parseMessage } from './room-schema';

const nameOf = (room: string) => `prendre-le-pli:salle:${room}`;

/** What a browser offers to windows that do not know one another. `window.opener` is never used: it dies on a reload. */
export interface RoomPlatform {
	readonly channel: (name: string) => BroadcastChannel;
	readonly storage: () => Storage;
	readonly events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}
const browser = (): RoomPlatform => ({
	channel: (name) => new BroadcastChannel(name),
	storage: () => localStorage,
	events: window
});

function broadcast(channel: BroadcastChannel, onmessage: (message: RoomMessage) => void): RoomChannel {
	channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		const message = parseMessage(data);
		if (message) onmessage(message);
	});
	return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}

function parseText(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** A write is told to every other window of the same storage. The number makes the same message twice two writes. */
function throughStorage(
	key: string,
	{ storage, events }: RoomPlatform,
	onmessage: (message: RoomMessage) => void
): RoomChannel {
	let sent = 0;
	const listen = (event: Event) => {
		if (!(event instanceof StorageEvent) || event.key !== key || event.newValue === null) return;
		const written = parseText(event.newValue);
		const message = Array.isArray(written) ? parseMessage(written[1]) : undefined;
		if (message) onmessage(message);
	};
	events.addEventListener('storage', listen);
	return {
		send(message) {
			sent += 1;
			try {
				storage().setItem(key, JSON.stringify([sent, message]));
				storage().removeItem(key);
			} catch {
				// No storage, no other window: this one goes on alone.
			}
		},
		close: () => events.removeEventListener('storage', listen)
	};
}

/**
 * Both ways work between two windows of one `file://` page, in Chromium and in Firefox ESR (tests/e2e/room.spec.ts). The
 * channel comes first: it leaves nothing behind.
 */
export const openRoomChannel =
	(platform: () => RoomPlatform = browser): OpenRoomChannel =>
	(room, onmessage) => {
		const given = platform();
		try {
			return broadcast(given.channel(nameOf(room)), onmessage);
		} catch {
			return throughStorage(`${nameOf(room)}:message`, given, onmessage);
		}
	};
