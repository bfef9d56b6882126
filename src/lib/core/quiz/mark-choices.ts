import type { InlineText } from '../shared/inline-text';
import type { MultipleChoiceItem, SingleChoiceItem } from './item';
import type { Mark, Marking } from './marking';

interface Pickable {
	readonly id: string;
	readonly feedback: InlineText;
	readonly rule?: string | undefined;
}

function markOf(wanted: boolean, picked: boolean): Mark {
	if (picked) return wanted ? 'right' : 'wrong';
	return wanted ? 'missed' : 'neutral';
}

/** Parts picked among others: a point for each one wanted; one picked wrongly takes a point back, so picking all earns little. */
export function markPicked<Part extends Pickable>(
	parts: readonly Part[],
	picked: readonly string[],
	wanted: (part: Part) => boolean
): Marking {
	const marked = parts.map((part) => ({
		id: part.id,
		mark: markOf(wanted(part), picked.includes(part.id)),
		feedback: part.feedback,
		rule: part.rule
	}));
	const count = (...marks: readonly Mark[]) => marked.filter(({ mark }) => marks.includes(mark)).length;

	return {
		score: {
			kind: 'scored',
			earned: Math.max(0, count('right') - count('wrong')),
			possible: count('right', 'missed')
		},
		parts: marked
	};
}

/** Marks a single or a multiple choice: the first is the second with one right choice. `chosen` are ids of the item. */
export const markChoices = (item: SingleChoiceItem | MultipleChoiceItem, chosen: readonly string[]): Marking =>
	markPicked(item.choices, chosen, ({ correct }) => correct);
