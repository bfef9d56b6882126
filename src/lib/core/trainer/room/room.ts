import { startClock, STOPPED_CLOCK, stopClock, type RoomClock } from './room-clock';
import { countHand, NO_VOTES, voteAgain, type Votes } from '../vote/vote';

/** What the windows of one session share: where it stands, never who is there. */
export interface RoomState {
	/** Id of the slide on the screen. */
	readonly slide: string;
	/** Ids of the slides whose answer was shown. */
	readonly revealed: readonly string[];
	/** Nothing is shown: everyone looks at the trainer. */
	readonly black: boolean;
	/** By id of the slide that asks. */
	readonly votes: Readonly<Record<string, Votes>>;
	readonly clock: RoomClock;
}

/** What the reducer needs to know of a slide. */
export interface RoomSlide {
	readonly id: string;
	/** Ids of the options of a vote; `undefined` for any other slide. */
	readonly options?: readonly string[] | undefined;
}

export type RoomAction =
	| { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'reveal' | 'black' }
	| { readonly kind: 'go'; readonly slide: string }
	/** Goes to the next question to vote on; on one that was answered, votes again. */
	| { readonly kind: 'vote' }
	| { readonly kind: 'count'; readonly option: string; readonly by: 1 | -1 }
	| { readonly kind: 'clock-start' | 'clock-stop' | 'clock-reset' }
	/** Everything from the start: another group comes in. */
	| { readonly kind: 'restart' };

export function startRoom(slides: readonly RoomSlide[]): RoomState {
	return { slide: slides[0]?.id ?? '', revealed: [], black: false, votes: {}, clock: STOPPED_CLOCK };
}

const withoutSlide = (list: readonly string[], slide: string) => list.filter((one) => one !== slide);

/** The state after an action. What an action cannot do leaves the state as it is: the same object. */
export function advanceRoom(
	state: RoomState,
	action: RoomAction,
	slides: readonly RoomSlide[],
	now: number
): RoomState {
	const place = slides.findIndex(({ id }) => id === state.slide);
	const here = slides[place];
	const votes = state.votes[state.slide] ?? NO_VOTES;
	const hidden = here?.options !== undefined && !state.revealed.includes(here.id);

	/** Moving lights the screen, and the first move starts the clock. */
	function move(to: number): RoomState {
		const target = slides[Math.min(Math.max(to, 0), slides.length - 1)];
		if (!target || (target.id === state.slide && !state.black)) return state;
		const clock = state.clock.base === 0 && target.id !== slides[0]?.id ? startClock(state.clock, now) : state.clock;
		return { ...state, slide: target.id, black: false, clock };
	}
	const show = (): RoomState => ({ ...state, black: false, revealed: [...state.revealed, state.slide] });

	switch (action.kind) {
		case 'next':
			// A clicker has one key: on a question, it shows the answer first.
			return hidden && !state.black ? show() : state.black ? { ...state, black: false } : move(place + 1);
		case 'previous':
			return state.black ? { ...state, black: false } : move(place - 1);
		case 'first':
			return move(0);
		case 'last':
			return move(slides.length - 1);
		case 'go':
			return slides.some(({ id }) => id === action.slide)
				? move(slides.findIndex(({ id }) => id === action.slide))
				: state;
		case 'reveal':
			return hidden ? show() : state;
		case 'black':
			return { ...state, black: !state.black };
		case 'vote': {
			if (here?.options && !hidden) {
				return {
					...state,
					black: false,
					revealed: withoutSlide(state.revealed, here.id),
					votes: { ...state.votes, [here.id]: voteAgain(votes) }
				};
			}
			const next = slides.findIndex(({ options }, index) => index > place && options !== undefined);
			return hidden || next === -1 ? state : move(next);
		}
		case 'count':
			if (!hidden || !here.options.includes(action.option)) return state;
			return { ...state, votes: { ...state.votes, [here.id]: countHand(votes, action.option, action.by) } };
		case 'clock-start':
			return { ...state, clock: startClock(state.clock, now) };
		case 'clock-stop':
			return { ...state, clock: stopClock(state.clock, now) };
		case 'restart':
			return startRoom(slides);
		case 'clock-reset':
			return { ...state, clock: state.clock.since === undefined ? STOPPED_CLOCK : startClock(STOPPED_CLOCK, now) };
	}
}
