import type { PresetId } from '../flow';
import { PRESETS } from './preset';

const NARROW = new Set("iljtfrI., \u00a0\u202f'’:!|-");
const WIDE = new Set('mwMW—');
const CAPITAL = /^\p{Lu}$/u;
/** Padding of a plate on both sides together, in letters. */
const PADDING = 1.35;

/** Estimated width of a name plate, in user units: the layout measures no page, so it counts letters (design 5.2). */
export function estimatePlateWidth(text: string, preset: PresetId): number {
	return Math.ceil(PRESETS[preset].text * (countLetters(text) + PADDING));
}

/** Estimated width of a text, in units of its size. */
export function countLetters(text: string): number {
	return Array.from(text.normalize(), letterWidth).reduce((sum, width) => sum + width, 0);
}

function letterWidth(letter: string): number {
	if (NARROW.has(letter)) return 0.32;
	if (WIDE.has(letter)) return 0.86;
	return CAPITAL.test(letter) ? 0.66 : 0.55;
}
