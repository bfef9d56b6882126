import type { ComposeAddressItem } from './item';
import type { JudgeComposed } from './mark-item';
import type { PartMarking } from './marking';

/** Letter case means nothing in the addresses that a question lists. */
const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Marks an address by what the question lists; `undefined` when it does not foresee it. */
export function markForeseen(item: ComposeAddressItem, address: string): PartMarking | undefined {
	const listed = (mark: 'right' | 'wrong', addresses: ComposeAddressItem['accepted']) =>
		addresses
			.filter((judged) => same(judged.address, address))
			.map(({ feedback, rule }): PartMarking => ({ id: 'address', mark, feedback, rule }));
	const [foreseen] = [
		...listed('right', [{ address: item.expected, feedback: item.explanation, rule: item.rule }]),
		...listed('right', item.accepted),
		...listed('wrong', item.rejected)
	];
	return foreseen;
}

/** What is said of an address about which there is nothing better to say. */
export const markFallback = ({ fallbackFeedback }: ComposeAddressItem): PartMarking => ({
	id: 'address',
	mark: 'wrong',
	feedback: fallbackFeedback
});

/** A judge without the naming engine, for questions that foresee all that their tiles build: those that are drawn. */
export const foreseenJudge: JudgeComposed = (item, address) => markForeseen(item, address) ?? markFallback(item);
