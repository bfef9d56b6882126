import { seededRandom, shuffle, type Random } from '../shared/random';
import type { MatchingItem, OrderingItem, QuizItem } from './item';

/** A seed from an id: the same id, the same draw, on every device (FNV-1a on 32 bits; ids are plain ASCII). */
export function seedOf(id: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < id.length; index += 1) {
		hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
	}
	return hash >>> 0;
}

/**
 * The order in which the parts to order, or the right sides to match, are first shown: ids, shuffled, and never so
 * that the key can be read off the page.
 */
export function askedOrder(
	item: OrderingItem | MatchingItem,
	random: Random = seededRandom(seedOf(item.id))
): readonly string[] {
	const key = (item.kind === 'ordering' ? item.items : item.pairs).map(({ id }) => id);
	const intruders = item.kind === 'ordering' ? (item.intruders ?? []).map(({ id }) => id) : [];

	const shown = shuffle([...key, ...intruders], random);
	const givesKey = shown.filter((id) => key.includes(id)).every((id, place) => id === key[place]);
	if (!givesKey) return shown;

	const [first = '', second = ''] = key;
	return shown.map((id) => (id === first ? second : id === second ? first : id));
}

/**
 * The question as one attempt asks it: its choices in an order of their own, which stays for the whole attempt and is
 * the same on screen, on paper and in its key. Letters follow the order shown.
 */
export function asAsked<Item extends QuizItem>(item: Item, round: number): Item {
	if (item.kind !== 'single-choice' && item.kind !== 'multiple-choice') return item;
	return { ...item, choices: shuffle(item.choices, seededRandom(seedOf(item.id) + round)) };
}
