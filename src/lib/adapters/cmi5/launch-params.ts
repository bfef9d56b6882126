import * as v from 'valibot';
import { fail, ok, type Result } from '../../core/shared/result';

/**
 * The learner, as the LMS names them. Kept whole: the same value goes back to the LMS (cmi5 8.1.3), and a strict one
 * compares every part of it.
 */
export interface Agent {
	readonly objectType?: 'Agent' | undefined;
	readonly account: { readonly homePage: string; readonly name: string };
}

/** What a LMS adds to the address of a course that it launches (cmi5 8.1). */
export interface LaunchParams {
	/** Where xAPI requests go, with a slash at the end. */
	readonly endpoint: string;
	/** Gives the token of the session, once. */
	readonly fetch: string;
	readonly actor: Agent;
	readonly registration: string;
	readonly activityId: string;
}

const NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;
type ParamName = (typeof NAMES)[number];

export type LaunchFault =
	/** None of them: the course was not opened by a LMS. */
	| { readonly code: 'not-launched' }
	| { readonly code: 'missing-parameter'; readonly name: ParamName }
	| { readonly code: 'malformed-parameter'; readonly name: ParamName };

/** `javascript:` and the like never become a link or a request. */
export function isWebAddress(text: string): boolean {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const webAddress = v.pipe(v.string(), v.check(isWebAddress));
const agent = v.looseObject({
	objectType: v.optional(v.literal('Agent')),
	account: v.looseObject({ homePage: v.pipe(v.string(), v.nonEmpty()), name: v.pipe(v.string(), v.nonEmpty()) })
});

const shape = v.object({
	endpoint: v.pipe(
		webAddress,
		v.transform((text) => (text.endsWith('/') ? text : `${text}/`))
	),
	fetch: webAddress,
	actor: v.pipe(v.string(), v.parseJson(), agent),
	registration: v.pipe(v.string(), v.uuid()),
	activityId: v.pipe(v.string(), v.regex(/^[a-z][a-z\d+.-]*:\S+$/i)) // an IRI, never a reference (cmi5 3.0)
});

/** Reads the launch parameters of a query string, in any order. Nothing of it is trusted. */
export function readLaunchParams(search: string): Result<LaunchParams, LaunchFault> {
	const query = new URLSearchParams(search);
	if (!NAMES.some((name) => query.has(name))) return fail({ code: 'not-launched' });

	const missing = NAMES.find((name) => !query.get(name));
	if (missing !== undefined) return fail({ code: 'missing-parameter', name: missing });

	const given = Object.fromEntries(NAMES.map((name) => [name, query.get(name)]));
	const parsed = v.safeParse(shape, given);
	if (parsed.success) return ok(parsed.output);
	const malformed = NAMES.find((name) => parsed.issues.some((issue) => issue.path?.[0].key === name));
	if (malformed === undefined) throw new Error(`Unexpected issues: ${JSON.stringify(parsed.issues)}`);
	return fail({ code: 'malformed-parameter', name: malformed });
}

/**
 * The same address without them. The caller puts it in the place of the present one before anything else is done: what
 * opens the session must not stay in the address, in the history or in a bookmark (S-9), even when it could not be read.
 */
export function withoutLaunchParams(address: string): string {
	const url = new URL(address);
	for (const name of NAMES) url.searchParams.delete(name);
	return url.href;
}
