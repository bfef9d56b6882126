import { unreachable } from '../shared/result';
import type { ComposeAddressItem, QuizItem } from './item';
import { markChoices } from './mark-choices';
import { markFaults } from './mark-faults';
import { markOrdering } from './mark-ordering';
import { markPlacements } from './mark-placements';
import type { Marking, PartMarking, Score } from './marking';
import type { ItemResponse } from './response';

/** Judges a composed address. Given apart from the rest because it carries the naming engine (mark-composed.ts). */
export type JudgeComposed = (item: ComposeAddressItem, address: string) => PartMarking;

type ResponseOf<Kind extends ItemResponse['kind']> = Extract<ItemResponse, { readonly kind: Kind }>;

/** The response as the kind that the question asks for. Another kind is a bug. */
function ofKind<Kind extends ItemResponse['kind']>(response: ItemResponse, kind: Kind): ResponseOf<Kind> {
	if (response.kind !== kind) throw new Error(`Expected a response "${kind}", not "${response.kind}"`);
	return response as ResponseOf<Kind>;
}

const unscorable = (reason: Extract<Score, { kind: 'unscorable' }>['reason']): Marking => ({
	score: { kind: 'unscorable', reason },
	parts: []
});

type Identified = readonly { readonly id: string }[];
const has = (parts: Identified, id: string) => parts.some((part) => part.id === id);

/** Marks ids picked among parts, unless there are none or one is not of the question (a stored response may be older). */
function markIds(parts: Identified, given: readonly string[], mark: () => Marking): Marking {
	if (given.length === 0) return unscorable('unanswered');
	return given.every((id) => has(parts, id)) ? mark() : unscorable('unknown-part');
}

function markPlaced(
	parts: Identified,
	places: Identified,
	targets: Readonly<Record<string, string>>,
	mark: () => Marking
): Marking {
	const known = Object.entries(targets).every(([id, target]) => has(parts, id) && has(places, target));
	if (!known) return unscorable('unknown-part');
	return parts.every(({ id }) => Object.hasOwn(targets, id)) ? mark() : unscorable('unanswered');
}

function markComposed(item: ComposeAddressItem, address: string, judge: JudgeComposed | undefined): Marking {
	if (!judge) throw new Error(`No judge for the composed address of "${item.id}"`);
	if (address === '' || address === '@') return unscorable('unanswered');

	const part = judge(item, address);
	return { score: { kind: 'scored', earned: part.mark === 'right' ? 1 : 0, possible: 1 }, parts: [part] };
}

/** Marks any response to any question, with what to tell about each part. */
export function markItem(item: QuizItem, response: ItemResponse, judgeComposed?: JudgeComposed): Marking {
	switch (item.kind) {
		case 'single-choice':
		case 'multiple-choice': {
			const { choices } = ofKind(response, 'chosen');
			return markIds(item.choices, choices, () => markChoices(item, choices));
		}
		case 'ordering': {
			const { parts } = ofKind(response, 'ordered');
			return markIds([...item.items, ...(item.intruders ?? [])], parts, () => markOrdering(item, parts));
		}
		case 'matching': {
			const { targets } = ofKind(response, 'placed');
			return markPlaced(item.pairs, item.pairs, targets, () => markPlacements(item, targets));
		}
		case 'classify': {
			const { targets } = ofKind(response, 'placed');
			return markPlaced(item.cards, item.categories, targets, () => markPlacements(item, targets));
		}
		case 'find-faults': {
			const { segments } = ofKind(response, 'marked');
			return markIds(item.segments, segments, () => markFaults(item, segments));
		}
		case 'compose-address':
			return markComposed(item, ofKind(response, 'composed').address, judgeComposed);
		default:
			return unreachable(item);
	}
}
