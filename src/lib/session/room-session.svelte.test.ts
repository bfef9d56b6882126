import { describe, expect, test } from 'vitest';
import type { RoomMessage, StampedRoom } from '../core/trainer/room/room-message';
import type { OpenRoomChannel, RoomStore } from '../ports/room';
import { RoomSession } from './room-session.svelte';

const slides = [{ id: 'title' }, { id: 'm1' }, { id: 'q', options: ['a', 'b'] }, { id: 'end' }];

/** Windows of one browser: what one says is heard by the others, at once. */
function browser() {
	const ears = new Set<{ readonly room: string; readonly hear: (message: RoomMessage) => void }>();
	const kept = new Map<string, StampedRoom>();
	const store: RoomStore = { read: (room) => kept.get(room), write: (room, stamped) => void kept.set(room, stamped) };
	const open: OpenRoomChannel = (room, hear) => {
		const ear = { room, hear };
		ears.add(ear);
		return {
			send: (message) =>
				[...ears].filter((other) => other !== ear && other.room === room).forEach(({ hear: say }) => say(message)),
			close: () => void ears.delete(ear)
		};
	};
	let count = 0;
	return {
		store,
		openWindow: (room = 'seance', keeping = true) => {
			count += 1;
			const none: RoomStore = { read: () => undefined, write: () => {} };
			const session = new RoomSession(room, slides, {
				open,
				store: keeping ? store : none,
				now: () => 0,
				self: `w${count}`
			});
			return { session, close: session.start() };
		}
	};
}

describe('the windows of a session', () => {
	test('follow each other, slide, votes and black screen', () => {
		const { openWindow } = browser();
		const [screen, notes] = [openWindow().session, openWindow().session];
		notes.act({ kind: 'go', slide: 'q' });
		screen.act({ kind: 'count', option: 'b', by: 1 });
		notes.act({ kind: 'black' });
		expect(screen.state).toEqual(notes.state);
		expect(screen.state).toMatchObject({ slide: 'q', black: true, votes: { q: [{ b: 1 }] } });
	});

	test('one that opens late takes the state of the others, with nothing kept', () => {
		const { openWindow } = browser();
		const screen = openWindow('seance', false).session;
		screen.act({ kind: 'last' });
		const notes = openWindow('seance', false).session;
		expect(notes.state).toEqual(screen.state);
		notes.act({ kind: 'first' });
		expect(screen.state.slide).toBe('title');
	});

	test('one that is closed and opened again finds its place, even alone', () => {
		const { openWindow } = browser();
		const first = openWindow();
		first.session.act({ kind: 'go', slide: 'q' });
		first.close();
		expect(openWindow().session.state.slide).toBe('q');
	});

	test('of another session do not move', () => {
		const { openWindow } = browser();
		const other = openWindow('autre', false).session;
		openWindow().session.act({ kind: 'last' });
		expect(other.state.slide).toBe('title');
	});

	test('say whether another one is open', () => {
		const { openWindow } = browser();
		const screen = openWindow().session;
		expect(screen.accompanied).toBe(false);
		const notes = openWindow();
		expect([screen.accompanied, notes.session.accompanied]).toEqual([true, true]);
		notes.close();
		expect(screen.accompanied).toBe(false);
	});

	test('start at the beginning when the slide that was kept is no longer in the plan', () => {
		const { store, openWindow } = browser();
		const state = { slide: 'gone', revealed: [], black: false, votes: {}, clock: { base: 0 } };
		store.write('seance', { change: 9, by: 'x', state });
		expect(openWindow().session.state.slide).toBe('title');
	});
});
