import { asAsked, askedOrder, seedOf } from '../../quiz/asked-order';
import type { QuizItem } from '../../quiz/item';
import type { InlineText } from '../../shared/inline-text';
import { seededRandom, shuffle } from '../../shared/random';
import { unreachable } from '../../shared/result';

/** Beside its letter, so that « the circle » can be said to who reads no letters from the back of the room. */
export const VOTE_SHAPES = ['square', 'circle', 'leaf', 'triangle', 'hexagon', 'diamond'] as const;
export type VoteShape = (typeof VOTE_SHAPES)[number];

export interface VoteOption {
	readonly id: string;
	readonly letter: string;
	readonly shape: VoteShape;
	readonly text: InlineText;
	/** `undefined` for a question without a key. */
	readonly right?: boolean | undefined;
}

/** How the stem is to be answered by raising a hand. */
export type VoteAsk = 'choose' | 'several' | 'first' | 'pair' | 'place' | 'fault' | 'compose' | 'tell';

/** A question as a room answers it: one hand for one option. */
export interface VoteQuestion {
	/** Stable: the counts are kept under it. */
	readonly id: string;
	readonly ask: VoteAsk;
	readonly stem: InlineText;
	/** What is judged, when the stem is the same for several votes: a card, a left side, an address. */
	readonly subject?: InlineText | undefined;
	readonly options: readonly VoteOption[];
	/** Said at the reveal; empty when there is nothing to say. */
	readonly explanation: InlineText;
}

type Draft = Omit<VoteOption, 'letter' | 'shape'>;

/** Letters and shapes in order. Past the last shape, the first one comes again: the letter stays different. */
export function dressOptions(drafts: readonly Draft[]): readonly VoteOption[] {
	return drafts.map((draft, index) => ({
		...draft,
		letter: String.fromCharCode('A'.charCodeAt(0) + index),
		shape: VOTE_SHAPES[index % VOTE_SHAPES.length] ?? 'square'
	}));
}

/** The votes that a question of the course becomes: one, or one for each of its cards or pairs. */
export function votesOf(item: QuizItem): readonly VoteQuestion[] {
	const { id, stem, explanation } = item;
	const question = (ask: VoteAsk, drafts: readonly Draft[], more: Partial<VoteQuestion> = {}): VoteQuestion => ({
		id,
		ask,
		stem,
		explanation,
		options: dressOptions(drafts),
		...more
	});

	switch (item.kind) {
		case 'single-choice':
		case 'multiple-choice': {
			const choices = asAsked(item, 0).choices.map((choice) => ({
				id: choice.id,
				text: choice.text,
				right: choice.correct
			}));
			return [question(item.kind === 'single-choice' ? 'choose' : 'several', choices)];
		}
		case 'ordering': {
			const parts = [...item.items, ...(item.intruders ?? [])];
			const drafts = askedOrder(item).map((part) => ({
				id: part,
				text: parts.find((one) => one.id === part)?.text ?? [],
				right: part === item.items[0]?.id
			}));
			return [question('first', drafts)];
		}
		case 'matching':
			return item.pairs.map((pair) => {
				const drafts = askedOrder(item).map((other) => ({
					id: other,
					text: item.pairs.find((one) => one.id === other)?.right ?? [],
					right: other === pair.id
				}));
				return question('pair', drafts, { id: `${id}-${pair.id}`, subject: pair.left, explanation: pair.feedback });
			});
		case 'classify':
			return item.cards.map((card) => {
				const drafts = item.categories.map((category) => ({
					id: category.id,
					text: [category.label],
					right: category.id === card.category
				}));
				return question('place', drafts, { id: `${id}-${card.id}`, subject: card.text, explanation: card.feedback });
			});
		case 'find-faults': {
			// In an address, the @ and the dots join the parts: nobody votes for them.
			const drafts = item.segments
				.filter(({ text }) => /[\p{L}\d]/u.test(text))
				.map((segment) => ({
					id: segment.id,
					text: item.address === undefined ? [segment.text] : [{ code: segment.text }],
					right: segment.fault
				}));
			return [question('fault', drafts, item.address === undefined ? {} : { subject: [{ code: item.address }] })];
		}
		case 'compose-address': {
			const wrong = item.rejected.slice(0, 3).map(({ address }) => ({ address, right: false }));
			const drafts = shuffle([{ address: item.expected, right: true }, ...wrong], seededRandom(seedOf(id)));
			return [
				question(
					'compose',
					drafts.map(({ address, right }) => ({ id: address, text: [{ code: address }], right }))
				)
			];
		}
		default:
			return unreachable(item);
	}
}
