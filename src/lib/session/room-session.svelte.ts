import { advanceRoom, startRoom, type RoomAction, type RoomSlide, type RoomState } from '../core/trainer/room/room';
import { laterOf, stampChange, type RoomMessage, type StampedRoom } from '../core/trainer/room/room-message';
import type { OpenRoomChannel, RoomChannel, RoomStore } from '../ports/room';

interface RoomTools {
	readonly open: OpenRoomChannel;
	readonly store: RoomStore;
	readonly now: () => number;
	/** Id of this window: drawn anew each time it opens. */
	readonly self: string;
}

/** One window of a session in the room: it shows the state that all its windows share. */
export class RoomSession {
	#room: string;
	#slides: readonly RoomSlide[];
	#tools: RoomTools;
	#channel: RoomChannel | undefined;
	#stamped: StampedRoom = $state.raw({ change: 0, by: '', state: startRoom([]) });
	/** Ids of the other windows that are open. */
	#others = $state.raw<ReadonlySet<string>>(new Set());

	state: RoomState = $derived(this.#stamped.state);
	/** Another window follows this one. */
	accompanied = $derived(this.#others.size > 0);

	/** `room` names the session: windows of the same name follow one another. */
	constructor(room: string, slides: readonly RoomSlide[], tools: RoomTools) {
		this.#room = room;
		this.#slides = slides;
		this.#tools = tools;
		const kept = tools.store.read(room);
		const known = kept && slides.some(({ id }) => id === kept.state.slide);
		this.#stamped = known ? kept : { change: 0, by: tools.self, state: startRoom(slides) };
	}

	/** Joins the other windows. Gives what leaves them. */
	start(): () => void {
		const { open, self } = this.#tools;
		this.#channel = open(this.#room, (message) => this.#hear(message));
		this.#channel.send({ kind: 'ask', by: self });
		return () => {
			this.leave();
			this.#channel?.close();
			this.#channel = undefined;
		};
	}

	/** Tells the others that this window goes; it may still come back. */
	leave(): void {
		this.#channel?.send({ kind: 'bye', by: this.#tools.self });
	}

	act(action: RoomAction): void {
		const { now, self } = this.#tools;
		const state = advanceRoom(this.#stamped.state, action, this.#slides, now());
		if (state === this.#stamped.state) return;
		this.#take(stampChange(this.#stamped, state, self));
		this.#tell();
	}

	#tell(): void {
		this.#channel?.send({ kind: 'state', by: this.#tools.self, stamped: this.#stamped });
	}

	#hear(message: RoomMessage): void {
		const { by } = message;
		if (by === this.#tools.self) return;
		if (message.kind === 'bye') {
			this.#others = new Set([...this.#others].filter((other) => other !== by));
			return;
		}
		if (!this.#others.has(by)) this.#others = new Set([...this.#others, by]);
		if (message.kind === 'ask') {
			this.#tell();
			return;
		}
		// A window of an older plan may be on a slide that this one does not have.
		const known = this.#slides.some(({ id }) => id === message.stamped.state.slide);
		const later = laterOf(this.#stamped, message.stamped);
		if (known && later !== this.#stamped) this.#take(later);
	}

	#take(stamped: StampedRoom): void {
		this.#stamped = stamped;
		this.#tools.store.write(this.#room, stamped);
	}
}
