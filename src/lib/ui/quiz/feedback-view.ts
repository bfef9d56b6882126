import type { Stage } from '../../core/quiz/attempt';
import type { QuizItem } from '../../core/quiz/item';
import type { Marking, PartMarking } from '../../core/quiz/marking';
import { citationsOf, type InlineText } from '../../core/shared/inline-text';
import { quiz as courseWords } from '../../messages/lesson';
import { feedback as words, VERDICT } from '../../messages/quiz';
import type { PartMarks } from './control-props';
import { toldParts, type ToldPart } from './question-parts';

/** What the learner is told once a response is validated, or the answer asked for. */
export interface FeedbackView {
	readonly right: boolean;
	readonly heading: string;
	readonly paragraphs: readonly InlineText[];
	readonly lists: readonly FeedbackList[];
	/** Said when the question is over: the explanation, and where it comes from. */
	readonly closing: readonly InlineText[];
	/** Ids of the naming rules that explain it. */
	readonly rules: readonly string[];
}

interface FeedbackList {
	readonly title: string | undefined;
	/** The order of its lines is the answer. */
	readonly ordered: boolean;
	readonly lines: readonly InlineText[];
}

interface Told {
	readonly item: QuizItem;
	readonly stage: Exclude<Stage, 'open'>;
	readonly marking: Marking;
	readonly revealed: boolean;
}

const isGiven = ({ mark }: PartMarking) => mark === 'right' || mark === 'wrong';
const toReview = ({ mark }: PartMarking) => mark === 'wrong' || mark === 'missed';
const isSolo = ({ kind }: QuizItem) => kind === 'single-choice' || kind === 'compose-address';
/** Kinds whose reasons tell the answer: « Organisationnelle. La réponse doit être lue… ». */
const tellsAnswer = ({ kind }: QuizItem) => kind === 'ordering' || kind === 'matching' || kind === 'classify';

/** The reason without the verdict that the panel has just given. */
function reasonOf(feedback: InlineText): InlineText {
	const [first, ...others] = feedback;
	return typeof first === 'string' ? [first.replace(VERDICT, ''), ...others] : feedback;
}

/** Marks that a control may show: on a first wrong try, those of the parts given and of no other (design 6.3). */
export const shownMarks = (stage: Stage, marking: Marking | undefined): PartMarks =>
	Object.fromEntries(
		(marking?.parts ?? []).flatMap((part) =>
			part.mark === 'neutral' || stage === 'open' || (stage === 'retry' && !isGiven(part)) ? [] : [[part.id, part.mark]]
		)
	);

function headingOf({ item, stage, marking, revealed }: Told): string {
	if (stage !== 'shown') return words[stage];
	if (revealed) return words.revealed;
	const review = marking.parts.filter(toReview);
	// In an address, a part pointed at for nothing is not an error that escaped.
	const escaped = item.kind === 'find-faults' ? review.filter(({ mark }) => mark === 'missed') : review;
	const partly = !isSolo(item) && marking.parts.some(({ mark }) => mark === 'right') && escaped.length > 0;
	return partly ? words.escaped(escaped.length) : words.review;
}

/** One answer to give: why, then the right one. */
function soloParagraphs({ item, stage, marking }: Told): readonly InlineText[] {
	const given = marking.parts.find(isGiven);
	const why = given && given.feedback !== item.explanation ? [reasonOf(given.feedback)] : [];
	if (stage !== 'shown') return why;

	const right = toldParts(item).find(({ expected }) => expected);
	const answer: InlineText =
		item.kind === 'compose-address'
			? [{ code: item.expected }, '.']
			: [...(right?.answer ?? []), ...reasonOf(right?.feedback ?? [])];
	return [
		[{ strong: courseWords.right }, ' ', ...answer],
		...why.map((reason): InlineText => [{ strong: words.yours }, ' ', ...reason])
	];
}

function retryParagraphs({ item, marking: { score, parts } }: Told): readonly InlineText[] {
	if (tellsAnswer(item)) {
		// Of an ordering, an intruder left aside is in its place too.
		return score.kind === 'scored' ? [[words.placed(score.earned, score.possible)]] : [];
	}
	return parts.some(({ mark }) => mark === 'wrong') ? [] : [[words.more]];
}

const TITLES: Partial<Record<QuizItem['kind'], readonly [expected: string, others: string]>> = {
	'multiple-choice': [words.rightChoices, words.notThese],
	ordering: [courseWords.order, courseWords.intruders],
	'find-faults': [words.faults, words.notThese]
};

/** A part with its state; without the answer while there is another try. */
function lineOf({ stage, marking }: Told, { id, name, answer, feedback }: ToldPart): InlineText {
	const mark = marking.parts.find((part) => part.id === id)?.mark ?? 'neutral';
	const state = mark === 'right' ? words.found : words.toReview;
	const verdict = mark === 'neutral' || stage === 'right' ? [] : [{ strong: state }, ' '];
	return [...verdict, ...(stage === 'retry' ? name : answer), ...reasonOf(feedback)];
}

/** Several parts: each with its state, its answer and why. */
function listsOf(told: Told): readonly FeedbackList[] {
	const { item, stage, marking } = told;
	const parts = toldParts(item);
	const marked = (id: string, wanted: (part: PartMarking) => boolean) =>
		marking.parts.some((part) => part.id === id && wanted(part));
	const linesOf = (listed: readonly ToldPart[]) => listed.map((part) => lineOf(told, part));

	if (stage === 'retry') {
		const given = tellsAnswer(item) ? [] : parts.filter(({ id }) => marked(id, isGiven));
		return [{ title: undefined, ordered: false, lines: linesOf(given) }];
	}
	const expected = parts.filter((part) => part.expected);
	const others = parts.filter((part) => !part.expected && (item.kind === 'ordering' || marked(part.id, isGiven)));
	const [title, otherTitle] = TITLES[item.kind] ?? [];
	return [
		{ title, ordered: item.kind === 'ordering', lines: linesOf(expected) },
		{ title: otherTitle, ordered: false, lines: linesOf(others) }
	];
}

function closingOf({ item, stage }: Told): readonly InlineText[] {
	if (stage === 'retry') return [];
	const corrected = item.kind === 'find-faults' ? item.corrected : undefined;
	const convention = item.basis === 'convention' ? [' ', courseWords.convention] : [];
	const sources = item.sources.filter((id) => !citationsOf(item.explanation).includes(id));
	return [
		...(corrected ? [[{ strong: courseWords.repaired }, ' ', { code: corrected }]] : []),
		[...item.explanation, ...(item.note ? [' ', ...item.note] : []), ...convention, { cite: sources }]
	];
}

function rulesOf({ item, stage, marking }: Told): readonly string[] {
	const telling = marking.parts.filter(
		(part) =>
			part.mark === 'wrong' ||
			(part.mark === 'missed' && stage === 'shown') ||
			(part.mark === 'right' && item.kind === 'compose-address')
	);
	const own = telling.flatMap(({ rule }) => rule ?? []);
	return own.length > 0 ? [...new Set(own)] : item.rule === undefined ? [] : [item.rule];
}

/** What to tell at each stage. On a first wrong try, nothing in it gives the right answer. */
export function feedbackView(told: Told): FeedbackView {
	const solo = isSolo(told.item);
	return {
		right: told.stage === 'right',
		heading: headingOf(told),
		paragraphs: solo ? soloParagraphs(told) : told.stage === 'retry' ? retryParagraphs(told) : [],
		lists: solo ? [] : listsOf(told).filter(({ lines }) => lines.length > 0),
		closing: closingOf(told),
		rules: rulesOf(told)
	};
}
