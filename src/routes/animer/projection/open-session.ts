import { onMount } from 'svelte';
import { openRoomChannel } from '$lib/adapters/room/open-room-channel';
import { browserRoomStore } from '$lib/adapters/room/room-store';
import { RoomSession } from '$lib/session/room-session.svelte';
import type { LoadedRoom } from './load-room';

/** The session of a window, joined to the others while its component is on the page. */
export function openSession({ key, slides }: LoadedRoom): RoomSession {
	const slots = slides.map((slide) => ({
		id: slide.id,
		options: slide.kind === 'vote' ? slide.question.options.map(({ id }) => id) : undefined
	}));
	const self = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
	const session = new RoomSession(key, slots, {
		open: openRoomChannel(),
		store: browserRoomStore(),
		now: Date.now,
		self
	});
	onMount(() => session.start());
	return session;
}
