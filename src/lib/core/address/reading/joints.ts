import type { Span } from '../address';
import type { NameReading } from './name';
import { plainLower, type ToPlainLetters } from './plain';
import type { Word } from './words';

/** Where two parts of a name meet. */
export interface Joint {
	/** Inside the first name, inside the last, or between the two. */
	readonly place: 'first' | 'last' | 'between';
	/** What separates the two parts; nothing when they are glued. */
	readonly written: string;
	/** The separator; empty, at the place where it is missing, when they are glued. */
	readonly at: Span;
	/** What to point at: the separator, or the word that glues the parts. */
	readonly shown: Span;
}

/** The meeting places of a name that is spelled in a row. */
export function readJoints(
	localPart: string,
	words: readonly Word[],
	{ from, to, parts }: NameReading,
	toPlainLetters: ToPlainLetters
): readonly Joint[] {
	const spelling = words.slice(from, to);
	return parts.slice(0, -1).flatMap((part, index) => {
		const next = parts[index + 1];
		const offset = parts.slice(0, index + 1).reduce((sum, { key }) => sum + key.length, 0);
		const at = placeOf(localPart, spelling, offset, toPlainLetters);
		if (next === undefined || at === undefined) return [];
		return [{ place: part.of === next.of ? part.of : ('between' as const), ...at }];
	});
}

function placeOf(
	localPart: string,
	spelling: readonly Word[],
	offset: number,
	toPlainLetters: ToPlainLetters
): Omit<Joint, 'place'> | undefined {
	let before = 0;
	for (const [index, word] of spelling.entries()) {
		const after = before + word.key.length;
		const next = spelling[index + 1];
		if (offset === after && next !== undefined) {
			const at = { start: word.end, end: next.start };
			return { written: localPart.slice(at.start, at.end), at, shown: at };
		}
		if (offset < after) {
			const start = word.start + lengthOf(localPart.slice(word.start, word.end), offset - before, toPlainLetters);
			return { written: '', at: { start, end: start }, shown: { start: word.start, end: word.end } };
		}
		before = after;
	}
	return undefined;
}

/** How much of a text writes this number of plain letters: in `lætitia`, the first 2 characters write 3. */
function lengthOf(text: string, letters: number, toPlainLetters: ToPlainLetters): number {
	let written = 0;
	let length = 0;
	for (const character of text) {
		if (written >= letters) break;
		written += plainLower(character, toPlainLetters).length;
		length += character.length;
	}
	return length;
}
