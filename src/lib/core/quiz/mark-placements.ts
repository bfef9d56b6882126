import type { InlineText } from '../shared/inline-text';
import type { ClassifyItem, MatchingItem } from './item';
import type { Marking } from './marking';

interface Placeable {
	readonly id: string;
	/** Id of the place where it belongs. */
	readonly target: string;
	readonly feedback: InlineText;
	readonly rule?: string | undefined;
}

/** The parts to place, each with its place: a pair goes with itself, a card with its category. */
const placeablesOf = (item: MatchingItem | ClassifyItem): readonly Placeable[] =>
	item.kind === 'matching'
		? item.pairs.map((pair) => ({ ...pair, target: pair.id }))
		: item.cards.map((card) => ({ ...card, target: card.category }));

/** Marks a matching or a classification: a point for each part in its place. `targets` has every part of the item. */
export function markPlacements(item: MatchingItem | ClassifyItem, targets: Readonly<Record<string, string>>): Marking {
	const parts = placeablesOf(item).map(({ id, target, feedback, rule }) => ({
		id,
		mark: targets[id] === target ? ('right' as const) : ('wrong' as const),
		feedback,
		rule
	}));
	const earned = parts.filter(({ mark }) => mark === 'right').length;
	return { score: { kind: 'scored', earned, possible: parts.length }, parts };
}
