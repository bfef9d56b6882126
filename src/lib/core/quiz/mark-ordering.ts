import type { OrderedPart, OrderingItem } from './item';
import type { Mark, Marking, PartMarking } from './marking';

/**
 * Marks a sequence: a point for each part in its place once intruders are set apart, and one for each intruder left
 * aside. `given` are ids of the item; a part given twice counts where it comes first.
 */
export function markOrdering({ items, intruders = [] }: OrderingItem, given: readonly string[]): Marking {
	const kept = [...new Set(given)].filter((id) => items.some((item) => item.id === id));

	const part = ({ id, feedback }: OrderedPart, mark: Mark): PartMarking => ({ id, mark, feedback });
	const placed = items.map((item, place) => {
		if (!kept.includes(item.id)) return part(item, 'missed');
		return part(item, kept[place] === item.id ? 'right' : 'wrong');
	});
	const aside = intruders.map((intruder) => part(intruder, given.includes(intruder.id) ? 'wrong' : 'neutral'));

	const parts = [...placed, ...aside];
	const earned = parts.filter(({ mark }) => mark === 'right' || mark === 'neutral').length;
	return { score: { kind: 'scored', earned, possible: parts.length }, parts };
}
