import type { AddressSegment, FindFaultsItem, QuizItem } from '../../core/quiz/item';
import { plainText, type InlineText } from '../../core/shared/inline-text';
import { unreachable } from '../../core/shared/result';
import { quiz as courseWords } from '../../messages/lesson';

/** A part as the feedback tells it. */
export interface ToldPart {
	readonly id: string;
	/** Whether the key has it: a right choice, a fault, a part in its place. */
	readonly expected: boolean;
	/** The part as it stands in the question, and with its right answer; both ready to be followed by the reason. */
	readonly name: InlineText;
	readonly answer: InlineText;
	readonly feedback: InlineText;
}

const quoted = (text: InlineText): InlineText => ['«\u202f', ...text, '\u202f»'];
const introducing = (text: InlineText): InlineText => [...text, '\u202f: '];
/** A sentence has its full stop already, even inside quotation marks. */
const ended = (text: InlineText): InlineText => [...text, /[.!?…]\s?»?$/.test(plainText(text)) ? ' ' : '. '];

function toldSegment(item: FindFaultsItem, { id, text, fault, correction, feedback }: AddressSegment): ToldPart {
	const said = (words: string): InlineText => (item.address === undefined ? quoted([words]) : [{ code: words }]);
	const name = introducing(said(text));
	const repaired = correction ? said(correction) : [courseWords.remove];
	return { id, expected: fault, name, answer: fault ? ended([...said(text), ' → ', ...repaired]) : name, feedback };
}

/** The parts of a question, in the order of its key. A composed address has none: it is told whole. */
export function toldParts(item: QuizItem): readonly ToldPart[] {
	const told = (id: string, text: InlineText, feedback: InlineText, expected = true): ToldPart => ({
		id,
		expected,
		name: text,
		answer: text,
		feedback
	});

	switch (item.kind) {
		case 'single-choice':
		case 'multiple-choice':
			return item.choices.map(({ id, text, correct, feedback }) =>
				told(id, introducing(quoted(text)), feedback, correct)
			);
		case 'ordering':
			return [
				...item.items.map(({ id, text, feedback }) => told(id, ended(text), feedback)),
				...(item.intruders ?? []).map(({ id, text, feedback }) => told(id, ended(text), feedback, false))
			];
		case 'matching':
			return item.pairs.map(({ id, left, right, feedback }) => told(id, ended([...left, ' → ', ...right]), feedback));
		case 'classify':
			return item.cards.map(({ id, text, category, feedback }) => {
				const label = item.categories.find((one) => one.id === category)?.label ?? category;
				return told(id, ended([...text, ' → ', label]), feedback);
			});
		case 'find-faults':
			return item.segments.map((segment) => toldSegment(item, segment));
		case 'compose-address':
			return [];
		default:
			return unreachable(item);
	}
}
