import type { RoomMessage, StampedRoom } from '../core/trainer/room/room-message';

/** What joins the windows of one session, on one device. */
export interface RoomChannel {
	send(message: RoomMessage): void;
	close(): void;
}

/** Opens the channel of a session. What another window says, and nothing else, comes to `onmessage`. */
export type OpenRoomChannel = (room: string, onmessage: (message: RoomMessage) => void) => RoomChannel;

/** Keeps where a session stands, so that a window that is closed or reloaded finds its place. It may keep nothing. */
export interface RoomStore {
	read(room: string): StampedRoom | undefined;
	write(room: string, stamped: StampedRoom): void;
}
