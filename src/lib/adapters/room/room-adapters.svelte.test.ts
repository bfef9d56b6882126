import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RoomMessage, StampedRoom } from '../../core/trainer/room/room-message';
import { openRoomChannel, type RoomPlatform } from './open-room-channel';
import { browserRoomStore, ROOM_KEY } from './room-store';

const state = {
	slide: 'q',
	revealed: ['q'],
	black: true,
	votes: { q: [{ a: 2 }, { a: 3 }] as const },
	clock: { base: 5, since: 7 }
};
const stamped: StampedRoom = { change: 3, by: 'w1', state };
const message: RoomMessage = { kind: 'state', by: 'w1', stamped };

/** Two windows of one storage: a write of one is an event in the other. */
function storageWindows(): readonly [RoomPlatform, RoomPlatform] {
	const events = [new EventTarget(), new EventTarget()] as const;
	const platform = (own: 0 | 1): RoomPlatform => ({
		channel: () => {
			throw new Error('no channel here');
		},
		events: events[own],
		storage: () =>
			({
				setItem: (key: string, newValue: string) =>
					events[own === 0 ? 1 : 0].dispatchEvent(new StorageEvent('storage', { key, newValue })),
				removeItem: (key: string) =>
					events[own === 0 ? 1 : 0].dispatchEvent(new StorageEvent('storage', { key, newValue: null }))
			}) as unknown as Storage
	});
	return [platform(0), platform(1)];
}

/** The same for a channel: one hub, no window hears itself. */
function channelWindows(): readonly [RoomPlatform, RoomPlatform] {
	const open: EventTarget[] = [];
	const channel = (): BroadcastChannel => {
		const own = new EventTarget();
		open.push(own);
		return Object.assign(own, {
			postMessage: (data: unknown) =>
				open
					.filter((other) => other !== own)
					.forEach((other) => other.dispatchEvent(new MessageEvent('message', { data }))),
			close: () => void open.splice(open.indexOf(own), 1)
		}) as unknown as BroadcastChannel;
	};
	const platform: RoomPlatform = { channel, storage: () => localStorage, events: new EventTarget() };
	return [platform, platform];
}

describe.each([
	['a channel', channelWindows],
	['storage events, where there is no channel', storageWindows]
])('by %s', (_, windows) => {
	test('a window hears the other, the same words twice, and nothing once it has left', () => {
		const [one, two] = windows();
		const heard: RoomMessage[] = [];
		const from = openRoomChannel(() => one)('seance', () => {});
		const to = openRoomChannel(() => two)('seance', (said) => heard.push(said));
		from.send(message);
		from.send(message);
		expect(heard).toEqual([message, message]);
		to.close();
		from.send(message);
		expect(heard).toHaveLength(2);
	});

	test('what is not a message is not heard', () => {
		const [one, two] = windows();
		const hear = vi.fn();
		const from = openRoomChannel(() => one)('seance', () => {});
		openRoomChannel(() => two)('seance', hear);
		from.send({ kind: 'state', by: 'x', stamped: { change: -1 } } as unknown as RoomMessage);
		from.send({ kind: 'nonsense' } as unknown as RoomMessage);
		expect(hear).not.toHaveBeenCalled();
	});
});

test('without a channel and without storage, a window goes on alone', () => {
	const refuse = () => {
		throw new DOMException('refused', 'SecurityError');
	};
	const alone = openRoomChannel(() => ({ channel: refuse, storage: refuse, events: new EventTarget() }));
	expect(() => alone('seance', () => {}).send(message)).not.toThrow();
});

describe('a place kept', () => {
	beforeEach(() => localStorage.clear());
	afterEach(() => localStorage.clear());

	test('is read back by the same session, and by no other', () => {
		browserRoomStore(() => 0).write('seance', stamped);
		expect(browserRoomStore(() => 0).read('seance')).toEqual(stamped);
		expect(browserRoomStore(() => 0).read('autre')).toBeUndefined();
	});

	test('is forgotten the next morning', () => {
		browserRoomStore(() => 0).write('seance', stamped);
		expect(browserRoomStore(() => 13 * 3_600_000).read('seance')).toBeUndefined();
	});

	test.each(['', 'null', '{"room":"seance"}', '{"room":"seance","at":0,"stamped":{"change":1,"by":"x","state":{}}}'])(
		'is not read from %j',
		(text) => {
			localStorage.setItem(ROOM_KEY, text);
			expect(browserRoomStore(() => 0).read('seance')).toBeUndefined();
		}
	);

	test('is kept for the window where the storage of all is refused', () => {
		const refuse = () => {
			throw new DOMException('refused', 'SecurityError');
		};
		const store = browserRoomStore(() => 0, [refuse, () => sessionStorage]);
		store.write('seance', stamped);
		expect(store.read('seance')).toEqual(stamped);
		sessionStorage.clear();
		expect(browserRoomStore(() => 0, [refuse, refuse]).read('seance')).toBeUndefined();
	});
});
