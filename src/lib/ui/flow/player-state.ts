/** Where the step-by-step player stands. One player drives both maps, moment by moment (design 5.4). */
export interface PlayerState {
	/** Current moment, from 1; 0 is « Tout voir ». */
	readonly moment: number;
	readonly playing: boolean;
}

export type PlayerAction =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'toggle'
	| 'overview'
	/** The pause after a moment is over. */
	| 'tick'
	/** A moment chosen by its number. */
	| number;

export const OVERVIEW: PlayerState = { moment: 0, playing: false };

/** The state after an action. Anything but a tick or a start of the playback stops the playback. */
export function advance(state: PlayerState, action: PlayerAction, count: number): PlayerState {
	const stopped = (moment: number): PlayerState => ({ moment: Math.min(Math.max(moment, 0), count), playing: false });
	const { moment, playing } = state;
	switch (action) {
		case 'next':
			return stopped(moment + 1);
		case 'previous':
			return stopped(moment - 1);
		case 'first':
			return stopped(1);
		case 'last':
			return stopped(count);
		case 'overview':
			return OVERVIEW;
		case 'toggle':
			if (playing) return stopped(moment);
			return { moment: moment === 0 || moment === count ? 1 : moment, playing: true };
		case 'tick':
			if (!playing) return state;
			return moment < count ? { moment: moment + 1, playing: true } : stopped(moment);
		default:
			return stopped(action);
	}
}

const KEYS: Readonly<Record<string, PlayerAction>> = {
	ArrowRight: 'next',
	ArrowLeft: 'previous',
	Home: 'first',
	End: 'last',
	Escape: 'overview',
	' ': 'toggle'
};

/** What a key does while the focus is inside the player; undefined: nothing. */
export function actionOfKey(key: string): PlayerAction | undefined {
	return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}

const TRAVEL = 900;
const PAUSE = 1500;
const PER_WORD = 60;

/** Time spent on a moment while playing, in milliseconds: travel, then a pause to read the longer of the sentences. */
export function playDelay(sentences: readonly string[]): number {
	const words = sentences.map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length);
	return TRAVEL + PAUSE + PER_WORD * Math.max(0, ...words);
}

/** How a step is drawn while the player stands on a moment; `all` in « Tout voir ». */
export type StepState = 'all' | 'past' | 'current' | 'upcoming';

/** The state of what belongs to the moment `own` while the player stands on `moment`. */
export function stateOf(own: number, moment: number): StepState {
	if (moment === 0) return 'all';
	if (own === moment) return 'current';
	return own < moment ? 'past' : 'upcoming';
}

/** Runs something later and gives the way to cancel it: injected, so that tests hold the clock. */
export type Schedule = (run: () => void, delay: number) => () => void;

export const scheduleOnPage: Schedule = (run, delay) => {
	const timer = setTimeout(run, delay);
	return () => clearTimeout(timer);
};
