import type { InlineNode, InlineText } from '../shared/inline-text';

/** What stands in place of `%name%`: words, or a whole sentence that takes the place of the slot with its markup. */
export type Slots = Readonly<Record<string, string | InlineText>>;

const SLOT = /%([a-z]+(?:-[a-z]+)*)%/g;

function fillText(text: string, slots: Slots): readonly InlineNode[] {
	return text.split(SLOT).flatMap((part, index): readonly InlineNode[] => {
		// `split` with one group gives text and name in turn.
		const words = index % 2 === 0 ? part : slots[part];
		if (words === undefined) throw new Error(`Nothing for the slot %${part}%`);
		if (typeof words !== 'string') return words;
		return words === '' ? [] : [words];
	});
}

/** Markup holds words only: a sentence may have markup of its own. */
const fillMarkup = (text: string, slots: Slots): string =>
	text.replaceAll(SLOT, (slot, name: string) => {
		const words = slots[name];
		if (typeof words !== 'string') throw new Error(`No words for ${slot} in markup`);
		return words;
	});

/** Neighbouring runs of text become one. */
function join(nodes: readonly InlineNode[]): InlineText {
	return nodes.reduce<InlineNode[]>((joined, node) => {
		const last = joined.at(-1);
		if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
		else joined.push(node);
		return joined;
	}, []);
}

/** Fills the slots of a sentence. A slot without words is a bug of the bank. */
export function fillSlots(sentence: InlineText, slots: Slots): InlineText {
	return join(
		sentence.flatMap((node): readonly InlineNode[] => {
			if (typeof node === 'string') return fillText(node, slots);
			if ('code' in node) return [{ code: fillMarkup(node.code, slots) }];
			return 'strong' in node ? [{ strong: fillMarkup(node.strong, slots) }] : [node];
		})
	);
}

/** Sentences one after the other; those that are not there are skipped. */
export function joinSentences(...sentences: readonly (InlineText | undefined)[]): InlineText {
	const present = sentences.filter((sentence) => sentence !== undefined);
	return join(present.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence])));
}

/** Names of the slots of a sentence. */
export function slotsIn(sentence: InlineText): readonly string[] {
	return sentence.flatMap((node) => {
		const text = typeof node === 'string' ? node : 'code' in node ? node.code : 'strong' in node ? node.strong : '';
		return [...text.matchAll(SLOT)].map(([, name = '']) => name);
	});
}
