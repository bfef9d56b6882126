import type { QuizItem } from '../../core/quiz/item';
import type { ItemResponse } from '../../core/quiz/response';
import { emptySlots, readSlots, SLOTS } from './compose-slots';

/** What a response lacks before it can be marked: everything, or some of its parts. */
export type Gap = 'empty' | 'partial';

const gap = (given: number, wanted: number): Gap | undefined => {
	if (given === 0) return 'empty';
	return given < wanted ? 'partial' : undefined;
};

/** Not answering is not a wrong answer: what is missing is asked for, and does not count as a try. */
export function gapOf(item: QuizItem, response: ItemResponse | undefined): Gap | undefined {
	switch (response?.kind) {
		case undefined:
			return 'empty';
		case 'chosen':
			return gap(response.choices.length, 1);
		case 'ordered':
			return gap(response.parts.length, 1);
		case 'marked':
			return gap(response.segments.length, 1);
		case 'placed': {
			const parts = item.kind === 'matching' ? item.pairs : item.kind === 'classify' ? item.cards : [];
			return gap(parts.filter(({ id }) => Object.hasOwn(response.targets, id)).length, parts.length);
		}
		case 'composed': {
			const empty = item.kind === 'compose-address' ? emptySlots(readSlots(item, response.address)).length : 0;
			return gap(SLOTS.length - empty, SLOTS.length);
		}
	}
}
