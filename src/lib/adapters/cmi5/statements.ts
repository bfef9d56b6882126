import type { Success } from '../../core/progress/learning-report';
import type { Json, LaunchData } from './launch-data';
import type { Agent, LaunchParams } from './launch-params';

/** The verbs that cmi5 defines for a course (9.3), and the one that it allows and we use. */
export type Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated' | 'answered';

export interface StatementResult {
	readonly completion?: true;
	readonly success?: boolean;
	readonly score?: { readonly scaled: number };
	readonly response?: string;
	readonly duration?: string;
}

export interface Statement {
	readonly id: string;
	readonly actor: Agent;
	readonly verb: { readonly id: string; readonly display: { readonly en: Verb } };
	readonly object: { readonly objectType: 'Activity'; readonly id: string; readonly definition?: object };
	readonly result?: StatementResult;
	readonly context: Readonly<Record<string, Json>>;
	/** UTC (cmi5 9.7). */
	readonly timestamp: string;
}

/** Time and chance of one statement. */
export interface Stamp {
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** What every statement of a session shares. */
export interface Launched {
	readonly params: LaunchParams;
	readonly data: LaunchData;
}

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const MASTERY_SCORE = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

export const verbId = (verb: Verb): string => `http://adlnet.gov/expapi/verbs/${verb}`;

/** ISO 8601, to the hundredth of a second that xAPI compares (Data, 4.6). */
export const durationOf = (milliseconds: number): string => `PT${(Math.max(0, milliseconds) / 1000).toFixed(2)}S`;

const asObject = (value: Json | undefined): { [name: string]: Json } =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
const asList = (value: Json | undefined): Json[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** The template of the LMS, with what we add after it: nothing of it is overwritten, its order least of all (10.2.1). */
function contextOf(
	{ params, data }: Launched,
	categories: readonly string[],
	extensions: { readonly [name: string]: Json }
): Statement['context'] {
	const template = data.contextTemplate;
	const activities = asObject(template['contextActivities']);
	const given = asList(activities['category']);
	const known = given.map((activity) => asObject(activity)['id']);
	const added = categories.filter((id) => !known.includes(id)).map((id) => ({ objectType: 'Activity', id }));
	return {
		...template,
		registration: params.registration,
		...(given.length + added.length > 0 && {
			contextActivities: { ...activities, category: [...given, ...added] }
		}),
		...((Object.keys(extensions).length > 0 || template['extensions'] !== undefined) && {
			extensions: { ...extensions, ...asObject(template['extensions']) }
		})
	};
}

interface Parts {
	readonly object: Statement['object'];
	readonly result?: StatementResult;
	readonly categories?: readonly string[];
	readonly extensions?: { readonly [name: string]: Json };
}

/** A statement that cmi5 allows: it says whatever the course likes, in the context of the LMS (cmi5 7.1.3). */
export function allowedStatement(launched: Launched, verb: Verb, { id, at }: Stamp, parts: Parts): Statement {
	return {
		id,
		actor: launched.params.actor,
		verb: { id: verbId(verb), display: { en: verb } },
		object: parts.object,
		...(parts.result && { result: parts.result }),
		context: contextOf(launched, parts.categories ?? [], parts.extensions ?? {}),
		timestamp: new Date(at).toISOString()
	};
}

/** A statement that cmi5 defines. What counts to move on says so (9.6.2.2), and nothing else does. */
function definedStatement(launched: Launched, verb: Verb, stamp: Stamp, parts: Omit<Parts, 'object'> = {}): Statement {
	const countsToMoveOn = parts.result?.completion !== undefined || parts.result?.success !== undefined;
	return allowedStatement(launched, verb, stamp, {
		...parts,
		object: { objectType: 'Activity', id: launched.params.activityId },
		categories: countsToMoveOn ? [CMI5, MOVE_ON] : [CMI5]
	});
}

export const initialized = (launched: Launched, stamp: Stamp): Statement =>
	definedStatement(launched, 'initialized', stamp);

/** `spent`: milliseconds of this session. */
export const terminated = (launched: Launched, stamp: Stamp, spent: number): Statement =>
	definedStatement(launched, 'terminated', stamp, { result: { duration: durationOf(spent) } });

/** Without the progress extension: cmi5 advises against it here (9.5.5.1), and this verb means 100 % already. */
export const completed = (launched: Launched, stamp: Stamp, spent: number): Statement =>
	definedStatement(launched, 'completed', stamp, { result: { completion: true, duration: durationOf(spent) } });

/** `passed` or `failed`. The score that it was judged by comes with what it was judged against (9.6.3.2). */
export function judged(
	launched: Launched,
	verdict: 'passed' | 'failed',
	stamp: Stamp,
	{ spent, scaled }: { readonly spent: number; readonly scaled?: number | undefined }
): Statement {
	const { masteryScore } = launched.data;
	return definedStatement(launched, verdict, stamp, {
		result: {
			success: verdict === 'passed',
			...(scaled !== undefined && { score: { scaled } }),
			duration: durationOf(spent)
		},
		...(scaled !== undefined && masteryScore !== undefined && { extensions: { [MASTERY_SCORE]: masteryScore } })
	});
}

/** A verdict is the LMS's when it gave a mastery score: `passed` and `failed` must agree with it (10.2.4). */
export function verdictOf(
	{ success, scaled }: { readonly success: Success; readonly scaled?: number | undefined },
	masteryScore: number | undefined
): Success {
	if (success === 'unknown' || scaled === undefined || masteryScore === undefined) return success;
	return scaled >= masteryScore ? 'passed' : 'failed';
}
