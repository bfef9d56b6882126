import type { ReadWords, SearchToken } from './read-words';
import type { Run } from './search';

/** What was found, by its key in a text: the part of the query that it answers, and how much of it, from 0 to 1. */
export type Sought = ReadonlyMap<string, { readonly part: number; readonly share: number }>;

/** Longest excerpt, in characters: two lines of a wide screen, five of a phone. */
const LONGEST = 200;
/** What is kept before the first word found of a long line. */
const BEFORE = 60;

const foundIn = (text: string, sought: Sought, read: ReadWords): readonly SearchToken[] =>
	read(text).filter(({ key, kind }) => kind !== 'ignored' && sought.has(key));

/** How many parts of the query a text answers: « mot » alone is half of « mot de passe ». */
export function answersIn(text: string, sought: Sought, read: ReadWords): number {
	const parts = new Map<number, number>();
	for (const key of new Set(foundIn(text, sought, read).map((token) => token.key))) {
		const { part = 0, share = 0 } = sought.get(key) ?? {};
		parts.set(part, Math.min(1, (parts.get(part) ?? 0) + share));
	}
	return [...parts.values()].reduce((sum, share) => sum + share, 0);
}

/** Cuts a text around what was found. */
export function markFound(text: string, sought: Sought, read: ReadWords): readonly Run[] {
	const spans: { start: number; end: number }[] = [];
	for (const { start, end } of foundIn(text, sought, read)) {
		const last = spans.at(-1);
		// A group of words and the words in it overlap: they are marked once.
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else spans.push({ start, end });
	}
	const cuts = spans.flatMap(({ start, end }, index) => [
		{ text: text.slice(spans[index - 1]?.end ?? 0, start), found: false },
		{ text: text.slice(start, end), found: true }
	]);
	return [...cuts, { text: text.slice(spans.at(-1)?.end ?? 0), found: false }].filter((run) => run.text !== '');
}

/** The part of a line where the first thing found is, cut between words. */
export function shorten(line: string, sought: Sought, read: ReadWords): string {
	if (line.length <= LONGEST) return line;
	const first = foundIn(line, sought, read)[0]?.start ?? 0;
	const wanted = Math.min(Math.max(0, first - BEFORE), line.length - LONGEST);
	const start = wanted === 0 ? 0 : line.indexOf(' ', wanted) + 1;
	const end = start + LONGEST >= line.length ? line.length : line.lastIndexOf(' ', start + LONGEST);
	return `${start > 0 ? '… ' : ''}${line.slice(start, end)}${end < line.length ? ' …' : ''}`;
}
