import type { LearningReport, ReportedInteraction } from '../../core/progress/learning-report';
import { fitsOneOf, type CmiElement, type CmiMapping, type SessionFacts } from './cmi-mapping';
import { decimal, durationOf, rightPatterns } from './cmi-values';

/** SCORM 2004 4th edition RTE 4.1.1.7, timeinterval(second,10,2): two decimals. No days: Moodle adds them wrongly. */
const TIME_INTERVAL = /^PT\d{1,4}H[0-5]?\dM[0-5]?\d(?:\.\d{1,2})?S$/;
/** RTE 4.1.1.7, time(second,10,0). Moodle takes a zone after hundredths only: always hundredths. */
const TIMESTAMP = /^20[0-3]\d-(?:0\d|1[0-2])-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{2}Z$/;
/** RTE 4.1.1.7, real(10,7) between 0 and 1. */
const SHARE = /^(?:0(?:\.\d{1,7})?|1)$/;
/** RTE 4.1.1.7, real(10,7); between `score.min` and `score.max` (4.2.20). */
const OF_A_HUNDRED = /^(?:\d{1,2}(?:\.\d{1,7})?|100)$/;
/** RTE 4.1.1.7, long_identifier_type: a URI of 4,000 characters at most. */
const LONG_IDENTIFIER = /^(?!urn:)[\w.~:/?#@!$&'()*+,;=%-]{1,4000}$/;
/** RTE 4.1.1.7, localized_string_type of 250 characters (SPM), the language counted in to be safe. */
const DESCRIPTION = /^(?=.{1,250}$)\{lang=fr\}[^{\n].*$/;

/** RTE 4.1.1.7, short_identifier_type: a URI of 250 characters. Moodle takes letters, digits, `_` and `.` only. */
const ID = String.raw`\w{1,250}`;
const listOf = (part: string) => new RegExp(String.raw`^${part}(?:\[,\]${part}){0,35}$`);
/** RTE tables 4.2.9.1a and 4.2.9.2a, a right response and a given one: 36 parts (SPM). Moodle refuses an empty list. */
const RESPONSES = {
	choice: listOf(ID),
	sequencing: listOf(ID),
	matching: listOf(String.raw`${ID}\[\.\]${ID}`),
	/** One string of 250 characters (SPM), which neither ends where it should not nor begins as a delimiter does. */
	'fill-in': /^(?!\{)(?!.*\[,\]).{1,250}$/
} as const;

const ANY_RESPONSE = new RegExp(
	Object.values(RESPONSES)
		.map(({ source }) => `(?:${source})`)
		.join('|')
);

/** RTE 4.2: what each element that we set may hold. */
const FORMATS: Readonly<Record<string, RegExp>> = {
	'cmi.completion_status': /^(?:completed|incomplete)$/, // 4.2.4
	'cmi.success_status': /^(?:passed|failed)$/, // 4.2.22
	'cmi.score.scaled': SHARE, // 4.2.20
	'cmi.score.raw': OF_A_HUNDRED, // 4.2.20
	'cmi.score.min': /^0$/, // 4.2.20
	'cmi.score.max': /^100$/, // 4.2.20
	'cmi.progress_measure': SHARE, // 4.2.18
	'cmi.location': /^[^]{0,1000}$/, // 4.2.14
	'cmi.suspend_data': /^[^]{0,64000}$/, // 4.2.23
	'cmi.session_time': TIME_INTERVAL, // 4.2.21
	'cmi.exit': /^(?:suspend|normal)$/, // 4.2.8
	'cmi.interactions.n.id': LONG_IDENTIFIER, // 4.2.9, as all that follow
	'cmi.interactions.n.type': /^(?:choice|sequencing|matching|fill-in)$/,
	'cmi.interactions.n.timestamp': TIMESTAMP,
	'cmi.interactions.n.correct_responses.n.pattern': ANY_RESPONSE,
	'cmi.interactions.n.learner_response': ANY_RESPONSE,
	'cmi.interactions.n.result': /^(?:correct|incorrect)$/,
	'cmi.interactions.n.latency': TIME_INTERVAL,
	'cmi.interactions.n.description': DESCRIPTION
};
const fits = fitsOneOf(FORMATS);

function timeInterval(milliseconds: number): string {
	const { hours, minutes, seconds } = durationOf(milliseconds);
	return `PT${hours}H${minutes}M${seconds}S`;
}

/**
 * Completion and success are two facts, and neither is taken back. A LMS may work success out of `score.scaled` and
 * completion out of `progress_measure` (RTE 4.2.22.1 and 4.2.4.1): neither is sent when it would undo what was granted.
 */
function report(given: LearningReport, { granted, elapsed, finished }: SessionFacts): readonly CmiElement[] {
	const completed = granted.completed || given.completed;
	const success = granted.passed ? 'passed' : given.success;
	const scaled = success === given.success ? given.scaled : undefined;
	return [
		['cmi.suspend_data', given.state],
		...(given.place === undefined ? [] : ([['cmi.location', given.place]] as const)),
		['cmi.completion_status', completed ? 'completed' : 'incomplete'],
		...(completed === given.completed ? ([['cmi.progress_measure', decimal(given.progress, 7)]] as const) : []),
		...(scaled === undefined
			? []
			: ([
					['cmi.score.scaled', decimal(scaled, 7)],
					['cmi.score.raw', decimal(scaled * 100, 5)],
					['cmi.score.min', '0'],
					['cmi.score.max', '100']
				] as const)),
		...(success === 'unknown' ? [] : ([['cmi.success_status', success]] as const)),
		['cmi.session_time', timeInterval(elapsed)],
		['cmi.exit', finished ? 'normal' : 'suspend']
	];
}

/** To the hundredth of a second, in universal time. */
function timestamp(at: number): string {
	const date = new Date(at);
	return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().slice(0, -2)}Z`;
}

/** Our ids are words and hyphens, and Moodle wants no hyphen: an underscore stands for each, and for nothing else. */
const withoutHyphens = (pattern: string) => pattern.replaceAll('-', '_');

/** The 250 characters that a LMS must keep, and no half of a character. */
const described = (text: string) =>
	`{lang=fr}${text.replace(/\s+/g, ' ')}`.slice(0, 250).replace(/[\uD800-\uDBFF]$/, '');

/**
 * The id and the type come first: an LMS checks the rest against them (RTE 4.2.9, error 408). What a response cannot say
 * within the format, such as nothing at all, is left out: `result` tells.
 */
function interaction({ interaction: told, right, at, latency }: ReportedInteraction, n: number): readonly CmiElement[] {
	const response = (pattern: string) => (told.type === 'fill-in' ? pattern : withoutHyphens(pattern));
	const writable = (pattern: string) => RESPONSES[told.type].test(pattern);
	const elements: readonly CmiElement[] = [
		['id', told.id],
		['type', told.type],
		['timestamp', timestamp(at)],
		...rightPatterns(told.correctResponses.map(response).filter(writable)).map(
			(pattern, index) => [`correct_responses.${index}.pattern`, pattern] as const
		),
		...[told.learnerResponse]
			.map(response)
			.filter(writable)
			.map((pattern) => ['learner_response', pattern] as const),
		['result', right ? 'correct' : 'incorrect'],
		...(latency === undefined ? [] : ([['latency', timeInterval(latency)]] as const)),
		['description', described(told.description)]
	];
	return elements
		.map(([name, value]) => [`cmi.interactions.${n}.${name}`, value] as const)
		.filter(([name, value]) => fits(name, value));
}

/** SCORM 2004 4th edition, Run-Time Environment (RTE). */
export const cmi2004: CmiMapping = {
	launch: {
		state: 'cmi.suspend_data',
		learner: 'cmi.learner_id',
		mode: 'cmi.mode',
		completion: 'cmi.completion_status',
		success: 'cmi.success_status'
	},
	sessionTime: 'cmi.session_time',
	begun: [
		['cmi.completion_status', 'incomplete'],
		['cmi.exit', 'suspend']
	],
	report,
	interaction,
	fits,
	otherwise: () => undefined
};
