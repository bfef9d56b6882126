import type { LearningReport, ReportedInteraction } from '../../core/progress/learning-report';
import type { Interaction } from '../../core/quiz/interaction';
import { fitsOneOf, type CmiElement, type CmiMapping, type SessionFacts } from './cmi-mapping';
import { decimal, durationOf, rightPatterns } from './cmi-values';

/** SCORM 1.2 RTE 3.4 (data types), CMIString255: a set of ASCII characters. */
const STRING_255 = /^[\x20-\x7E]{0,255}$/;
/** RTE 3.4, CMIString4096. */
const STRING_4096 = /^[\x20-\x7E]{0,4096}$/;
/** RTE 3.4, CMIDecimal, between 0 and 100 for a score (3.4.4). */
const OF_A_HUNDRED = /^(?:\d{1,2}(?:\.\d{1,2})?|100)$/;
/** RTE 3.4, CMITimespan: HHHH:MM:SS.SS. Moodle adds `.5` as five hundredths: always two decimals. */
const TIMESPAN = /^\d{4}:[0-5]\d:[0-5]\d\.\d{2}$/;
/** RTE 3.4, CMITime: HH:MM:SS. */
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
/** RTE 3.4, CMIIdentifier: printable, no space. */
const IDENTIFIER = /^[\x21-\x7E]{1,255}$/;

/** RTE 3.4.4, CMIFeedback by type: single characters; several are in braces where all of them are wanted in no order. */
const RESPONSES = {
	choice: /^(?:[0-9a-z]|\{[0-9a-z](?:,[0-9a-z])*\})$/,
	sequencing: /^[0-9a-z](?:,[0-9a-z])*$/,
	matching: /^\{[0-9a-z]\.[0-9a-z](?:,[0-9a-z]\.[0-9a-z])*\}$/,
	'fill-in': /^[\x20-\x7E]{1,255}$/
} as const;

/** RTE 3.4.4: what each element that we set may hold. */
const FORMATS: Readonly<Record<string, RegExp>> = {
	'cmi.core.lesson_location': STRING_255,
	'cmi.core.lesson_status': /^(?:passed|completed|failed|incomplete)$/,
	'cmi.core.score.raw': OF_A_HUNDRED,
	'cmi.core.score.min': /^0$/,
	'cmi.core.score.max': /^100$/,
	'cmi.core.session_time': TIMESPAN,
	'cmi.core.exit': /^(?:suspend|)$/,
	'cmi.suspend_data': STRING_4096,
	'cmi.interactions.n.id': IDENTIFIER,
	'cmi.interactions.n.type': /^(?:choice|sequencing|matching|fill-in)$/,
	'cmi.interactions.n.time': TIME,
	'cmi.interactions.n.correct_responses.n.pattern': STRING_255,
	'cmi.interactions.n.student_response': STRING_255,
	'cmi.interactions.n.result': /^(?:correct|wrong)$/,
	'cmi.interactions.n.latency': TIMESPAN
};
const fits = fitsOneOf(FORMATS);

const two = (value: number) => String(value).padStart(2, '0');

function timespan(milliseconds: number): string {
	const { hours, minutes, seconds } = durationOf(milliseconds);
	return `${String(hours).padStart(4, '0')}:${two(minutes)}:${seconds.padStart(5, '0')}`;
}

/** The time of day where the learner is: SCORM 1.2 knows of no zone. */
function timeOfDay(at: number): string {
	const date = new Date(at);
	return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

type LessonStatus = 'passed' | 'failed' | 'completed' | 'incomplete';

/** Two facts in one word: success is told once the course is completed, and then only. */
function lessonStatus(given: LearningReport, { granted }: SessionFacts): LessonStatus {
	if (!granted.completed && !given.completed) return 'incomplete';
	if (granted.passed) return 'passed';
	return given.success === 'unknown' ? 'completed' : given.success;
}

/**
 * A LMS that was given a mastery score turns `score.raw` into `passed` or `failed` by itself at the end, whatever we
 * said (RTE 3.4.4, `cmi.core.lesson_status`; Moodle does): no score is sent before the same would be true, nor one that
 * would undo it.
 */
function report(given: LearningReport, facts: SessionFacts): readonly CmiElement[] {
	const status = lessonStatus(given, facts);
	const scaled = status === given.success ? given.scaled : undefined;
	return [
		['cmi.suspend_data', given.state],
		...(given.place === undefined ? [] : ([['cmi.core.lesson_location', given.place]] as const)),
		['cmi.core.lesson_status', status],
		...(scaled === undefined
			? []
			: ([
					['cmi.core.score.raw', decimal(scaled * 100, 2)],
					['cmi.core.score.min', '0'],
					['cmi.core.score.max', '100']
				] as const)),
		['cmi.core.session_time', timespan(facts.elapsed)],
		['cmi.core.exit', facts.finished ? '' : 'suspend']
	];
}

const RANKS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * SCORM 1.2 names a part by one character: its rank in the question as it is written, whatever the order on the screen;
 * `a` is the first. A part without a rank leaves a hole that no format allows.
 */
const rankIn = (parts: readonly { readonly id: string }[]) => (id: string) =>
	RANKS.charAt(parts.findIndex((part) => part.id === id));

/** ASCII only, reversible with `decodeURIComponent`: an accent typed in an address is often what made it wrong. */
const inAscii = (text: string) =>
	text.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^\x20-\x7E]|%/gu, (letter) => encodeURIComponent(letter));

function responseIn(told: Interaction, pattern: string): string {
	const parts = pattern.split('[,]');
	switch (told.type) {
		case 'fill-in':
			return inAscii(pattern);
		case 'sequencing':
			return parts.map(rankIn(told.choices)).join();
		case 'choice':
			return parts.length === 1 ? rankIn(told.choices)(pattern) : `{${parts.map(rankIn(told.choices)).join()}}`;
		case 'matching': {
			const pairs = parts.map((pair) => pair.split('[.]'));
			const [left, right] = [rankIn(told.source), rankIn(told.target)];
			return `{${pairs.map(([from = '', to = '']) => `${left(from)}.${right(to)}`).join()}}`;
		}
	}
}

/** What a response cannot say within the format, such as nothing at all, is left out: `result` tells. */
function interaction({ interaction: told, right, at, latency }: ReportedInteraction, n: number): readonly CmiElement[] {
	const responses = (patterns: readonly string[]) =>
		patterns.map((pattern) => responseIn(told, pattern)).filter((response) => RESPONSES[told.type].test(response));
	const elements: readonly CmiElement[] = [
		['id', told.id],
		['type', told.type],
		['time', timeOfDay(at)],
		...rightPatterns(responses(told.correctResponses)).map(
			(pattern, index) => [`correct_responses.${index}.pattern`, pattern] as const
		),
		...responses([told.learnerResponse]).map((response) => ['student_response', response] as const),
		['result', right ? 'correct' : 'wrong'],
		...(latency === undefined ? [] : ([['latency', timespan(latency)]] as const))
	];
	return elements
		.map(([name, value]) => [`cmi.interactions.${n}.${name}`, value] as const)
		.filter(([name, value]) => fits(name, value));
}

/**
 * Moodle takes for sent what it was about to send when its request failed, and sends only what changed since
 * (`mod/scorm/datamodels/scorm_12.js`, CollectData): what is set again as it was is said to be kept, and is lost. So
 * something else goes first. A space at the end of a state or of a place is cut when it is read; a score moves by a
 * hundredth.
 */
function otherwise(name: string, value: string): string | undefined {
	switch (name) {
		case 'cmi.suspend_data':
		case 'cmi.core.lesson_location':
			return `${value} `;
		case 'cmi.core.lesson_status':
			return value === 'incomplete' ? undefined : 'incomplete';
		case 'cmi.core.score.raw':
			return decimal(Number(value) + (value === '100' ? -0.01 : 0.01), 2);
		default:
			return undefined;
	}
}

/** SCORM 1.2, Run-Time Environment (RTE). */
export const cmi12: CmiMapping = {
	launch: {
		state: 'cmi.suspend_data',
		learner: 'cmi.core.student_id',
		mode: 'cmi.core.lesson_mode',
		completion: 'cmi.core.lesson_status',
		success: 'cmi.core.lesson_status'
	},
	sessionTime: 'cmi.core.session_time',
	begun: [
		['cmi.core.lesson_status', 'incomplete'],
		['cmi.core.exit', 'suspend']
	],
	report,
	interaction,
	fits,
	otherwise
};
