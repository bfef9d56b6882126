import type { RoomStore } from '../../ports/room';
import { parseKept, type KeptRoom } from './room-schema';

/** One session at a time: the next one takes its place. */
export const ROOM_KEY = 'prendre-le-pli:salle:v1';

/** A session is over by the next morning: the same plan then begins at its start. */
const LIFE = 12 * 60 * 60_000;

/** Tries each storage in turn; a browser that refuses both keeps nothing, and says nothing of it. */
function attempt<T>(storages: readonly (() => Storage)[], use: (storage: Storage) => T): T | undefined {
	for (const open of storages) {
		try {
			return use(open());
		} catch {
			// The next one, perhaps.
		}
	}
	return undefined;
}

function readKept(text: string | null): KeptRoom | undefined {
	try {
		return text === null ? undefined : parseKept(JSON.parse(text));
	} catch {
		return undefined;
	}
}

/** Keeps the place of a session in the browser: for all its windows, or for this one alone where that is refused. */
export function browserRoomStore(
	now: () => number = Date.now,
	storages: readonly (() => Storage)[] = [() => localStorage, () => sessionStorage]
): RoomStore {
	return {
		read(room) {
			const kept = attempt(storages, (storage) => readKept(storage.getItem(ROOM_KEY)));
			return kept?.room === room && now() - kept.at < LIFE ? kept.stamped : undefined;
		},
		write(room, stamped) {
			const kept: KeptRoom = { room, at: now(), stamped };
			attempt(storages, (storage) => storage.setItem(ROOM_KEY, JSON.stringify(kept)));
		}
	};
}
