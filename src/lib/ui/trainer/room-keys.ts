import type { RoomAction } from '../../core/trainer/room/room';

/** What a key asks for: an action of the room, or something that only the page can do. */
export type RoomKey =
	| { readonly kind: 'act'; readonly action: RoomAction }
	/** A hand for the option of this place, from 0. */
	| { readonly kind: 'hand'; readonly place: number }
	| { readonly kind: 'take-back' | 'full-screen' | 'help' };

const MOVES: Readonly<Record<string, RoomAction['kind'] & ('next' | 'previous' | 'first' | 'last' | 'reveal')>> = {
	PageDown: 'next',
	ArrowRight: 'next',
	ArrowDown: 'next',
	' ': 'next',
	PageUp: 'previous',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	Home: 'first',
	End: 'last',
	Enter: 'reveal'
};

/** Keys that are letters or signs: they may be put off, for who speaks to a computer (WCAG 2.1.4). */
const LETTERS: Readonly<Record<string, RoomKey>> = {
	b: { kind: 'act', action: { kind: 'black' } },
	'.': { kind: 'act', action: { kind: 'black' } },
	v: { kind: 'act', action: { kind: 'vote' } },
	f: { kind: 'full-screen' },
	'?': { kind: 'help' }
};

/** Keys that scroll stay with what scrolls. */
const SCROLLING = ['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>;

/** Whether the key belongs to what has the focus: a field, a button pressed by Space or Enter, a text that scrolls. */
function isTaken({ key, target }: Pressed): boolean {
	if (!(target instanceof Element)) return false;
	if (target.closest('input, textarea, select, [contenteditable], dialog')) return true;
	if ((key === ' ' || key === 'Enter') && target.closest('button, a, summary')) return true;
	return SCROLLING.includes(key) && target.closest('[data-scrolls]') !== null;
}

/** What a key pressed asks for; `undefined`: nothing, the browser keeps it. `letters`: whether letters and digits count. */
export function readKey(pressed: Pressed, letters: boolean): RoomKey | undefined {
	const { key, code, ctrlKey, metaKey, altKey } = pressed;
	if (ctrlKey || metaKey || altKey || isTaken(pressed)) return undefined;
	const move = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
	if (move) return { kind: 'act', action: { kind: move } };
	if (!letters) return undefined;

	// On a French keyboard, the digits of the first row come with Shift: their place counts as well.
	const digit = /^[1-9]$/.exec(key)?.[0] ?? /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
	if (digit !== undefined) return { kind: 'hand', place: Number(digit) - 1 };
	if (key === 'Backspace') return { kind: 'take-back' };
	const letter = key.toLowerCase();
	return Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
}
