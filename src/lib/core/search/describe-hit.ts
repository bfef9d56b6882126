import { answersIn, markFound, shorten, type Sought } from './mark-found';
import type { ReadWords } from './read-words';
import type { SearchHit } from './search';
import type { SearchDocument } from './search-document';

/** The first of the best, and whether it is the only one. */
function bestOf<T>(
	list: readonly T[],
	worth: (value: T) => number
): { readonly best: T | undefined; readonly alone: boolean } {
	const worths = list.map(worth);
	const most = Math.max(...worths);
	return { best: list[worths.indexOf(most)], alone: worths.filter((other) => other === most).length === 1 };
}

/**
 * A document as a hit: its best line, and its best section when no other answers as much of the query. A document whose
 * title answers as much is opened at its top.
 */
export function describeHit(document: SearchDocument, sought: Sought, read: ReadWords): SearchHit {
	const { kind, id, page, title, names, passages } = document;
	const answers = (text = '') => answersIn(text, sought, read);
	const mark = (text: string) => markFound(text, sought, read);

	const scored = passages.map((passage) => ({
		passage,
		whole: answers([passage.title, ...passage.lines].join('\n')),
		title: answers(passage.title)
	}));
	// What is in the title of a section is what the section is about: it decides between two that hold as much.
	const { best, alone } = bestOf(scored, (passage) => passage.whole + passage.title / 100);
	const section = best && alone && best.whole > answers(title) ? best.passage : undefined;
	const line = bestOf(best?.passage.lines ?? [], answers).best ?? '';
	const fullForm = kind === 'term' ? names?.[0] : undefined;
	return {
		kind,
		id,
		page: page ?? id,
		anchor: section?.anchor,
		section: section?.title === undefined ? undefined : mark(section.title),
		title: mark(title),
		fullForm: fullForm === undefined ? undefined : mark(fullForm),
		excerpt: mark(shorten(line, sought, read))
	};
}
