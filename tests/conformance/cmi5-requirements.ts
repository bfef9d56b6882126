import { type Exchange, type Trace } from './lrs';
import { isDefined, verbsOf, type Recorded } from './recorded-statement';

/** What the learner of a scenario did for the first time in this registration. */
export interface Achieved {
	readonly completed?: boolean;
	readonly verdict?: 'passed' | 'failed';
}

interface Session extends Trace {
	readonly achieved: Achieved;
}

type Check = (session: Session) => boolean;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
const ABSOLUTE = /^[a-z][a-z\d+.-]*:\S+$/i;
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const MASTERY_SCORE = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const VERBS = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

const nameOf = (statement: Recorded) => verbsOf([statement])[0] ?? '';
const defined = ({ statements }: Trace) => statements.filter(isDefined);
const named = (trace: Trace, ...names: readonly string[]) =>
	defined(trace).filter((one) => names.includes(nameOf(one)));
const earlier = ({ before }: Trace, name: string) => before.filter(isDefined).filter((one) => nameOf(one) === name);
const byTime = ({ statements }: Trace) =>
	statements.toSorted((one, other) => Date.parse(one.timestamp ?? '') - Date.parse(other.timestamp ?? ''));
const categories = (statement: Recorded) => statement.context?.contextActivities?.['category'] ?? [];
const movesOn = (statement: Recorded) => categories(statement).some(({ id }) => id === MOVE_ON);
const xapi = ({ exchanges }: Trace) => exchanges.filter(({ resource }) => resource !== 'fetch');
const fetches = ({ exchanges }: Trace) => exchanges.filter(({ resource }) => resource === 'fetch');
const to = (trace: Trace, resource: string) => xapi(trace).filter((exchange) => exchange.resource === resource);
const launchData = (trace: Trace) =>
	to(trace, 'activities/state').filter(({ query }) => query.get('stateId') === 'LMS.LaunchData');
const preferences = (trace: Trace) =>
	to(trace, 'agents/profile').filter(({ query }) => query.get('profileId') === 'cmi5LearnerPreferences');
const sent = (trace: Trace) => to(trace, 'statements').filter(({ method }) => method === 'POST');
const before = (trace: Trace, [one]: readonly Exchange[], [other]: readonly Exchange[]) =>
	one !== undefined && (other === undefined || trace.exchanges.indexOf(one) < trace.exchanges.indexOf(other));

/** Everything that the template says is said, in the same place of each list (10.2.1). */
function follows(value: unknown, template: unknown): boolean {
	if (typeof template !== 'object' || template === null) return value === template;
	if (typeof value !== 'object' || value === null) return false;
	const given = new Map(Object.entries(value));
	return Object.entries(template).every(([name, part]) => follows(given.get(name), part));
}

const all =
	(names: readonly string[], holds: (statement: Recorded, session: Session) => boolean): Check =>
	(session) =>
		named(session, ...names).every((statement) => holds(statement, session));
const every =
	(holds: (statement: Recorded, session: Session) => boolean): Check =>
	(session) =>
		session.statements.every((statement) => holds(statement, session));

const tokenTakenOnce: Check = (session) => fetches(session).length === 1 && fetches(session)[0]?.method === 'POST';
const tokenGoesWithAll: Check = (session) =>
	new Set(xapi(session).map(({ headers }) => headers.authorization)).size === 1 &&
	xapi(session).every(({ headers }) => /^Basic [\w+/=]+$/.test(headers.authorization ?? ''));
/** A request beside the endpoint would have another path. */
const endpointIsUsed: Check = (session) =>
	xapi(session).length > 0 &&
	xapi(session).every(({ resource }) => ['statements', 'activities/state', 'agents/profile'].includes(resource));
const actorIsUsed: Check = (session) =>
	session.statements.every(({ actor }) => JSON.stringify(actor) === session.params.actor) &&
	xapi(session).every(({ query }) => !query.has('agent') || query.get('agent') === session.params.actor);
const registrationIsUsed: Check = (session) =>
	session.statements.every(({ context }) => context?.registration === session.params.registration) &&
	to(session, 'activities/state').every(({ query }) => query.get('registration') === session.params.registration);
const activityIsUsed: Check = (session) =>
	defined(session).length > 0 && defined(session).every(({ object }) => object.id === session.params.activityId);
const initializedFirst: Check = (session) => {
	const [first] = session.statements;
	return first !== undefined && nameOf(first) === 'initialized' && byTime(session)[0]?.timestamp === first.timestamp;
};
const initializedOnce: Check = (session) => named(session, 'initialized').length === 1;
const terminatedLast: Check = (session) => {
	const [last] = session.statements.toReversed();
	return last !== undefined && nameOf(last) === 'terminated' && byTime(session).at(-1)?.timestamp === last.timestamp;
};
const atMostOnce =
	(name: string): Check =>
	(session) =>
		named(session, name).length + earlier(session, name).length <= 1;
const toldWhenAchieved =
	(name: 'passed' | 'failed'): Check =>
	(session) =>
		(session.mode === 'Normal' && session.achieved.verdict === name) === named(session, name).length > 0;
const agreesWithMastery =
	(name: 'passed' | 'failed'): Check =>
	(session) =>
		named(session, name).every(({ result }) => {
			const scaled = result?.score?.scaled;
			if (scaled === undefined || session.masteryScore === undefined) return true;
			return name === 'passed' ? scaled >= session.masteryScore : scaled < session.masteryScore;
		});
const bothEnds: Check = (session) =>
	named(session, 'initialized').length === 1 && named(session, 'terminated').length === 1;
const onlyIn =
	(mode: Trace['mode'], holds: Check): Check =>
	(session) =>
		session.mode !== mode || holds(session);
const onlyBothEnds: Check = (session) => defined(session).length === 2;
const nothingAchieved: Check = (session) => named(session, 'completed', 'passed', 'failed').length === 0;
const hasDuration = (statement: Recorded) => /^PT[\d.]+S$/.test(statement.result?.duration ?? '');

/** Each numbered requirement on an assignable unit that a LMS can see, and how it sees it. */
export const CHECKS: Readonly<Record<string, Check>> = {
	'3.0.0.0-1': every(({ verb, object, context }) =>
		[
			verb.id,
			object.id,
			...Object.values(context?.contextActivities ?? {}).flatMap((list) => list.map(({ id }) => id))
		].every((iri) => ABSOLUTE.test(iri))
	),
	'4.1.0.0-1': (session) => xapi(session).every(({ headers }) => headers['x-experience-api-version'] === '1.0.3'),
	'7.0.0.0-2': (session) => sent(session).every(({ headers }) => headers['content-type'] === 'application/json'),
	'7.1.1.0-1': initializedOnce,
	'7.1.2.0-1': terminatedLast,
	'7.1.3.0-1': (session) =>
		session.statements.slice(1, -1).filter((one) => !isDefined(one)).length ===
		session.statements.filter((one) => !isDefined(one)).length,
	'8.1.0.0-7': tokenTakenOnce, // the LRS turns the parameters at each launch
	'8.1.1.0-2': endpointIsUsed,
	'8.1.1.0-3': endpointIsUsed,
	'8.1.2.0-3': tokenTakenOnce,
	'8.1.2.0-4': tokenTakenOnce,
	'8.1.2.0-5': tokenGoesWithAll,
	'8.1.3.0-2': actorIsUsed,
	'8.1.3.0-3': actorIsUsed,
	'8.1.4.0-2': registrationIsUsed,
	'8.1.4.0-3': registrationIsUsed,
	'8.1.5.0-5': activityIsUsed,
	'8.1.5.0-6': activityIsUsed,
	'8.2.1.0-2': tokenTakenOnce,
	'8.2.1.0-5': tokenGoesWithAll,
	'8.2.2.0-4': tokenTakenOnce,
	'8.2.2.0-5': tokenGoesWithAll,
	'9.1.0.0-1': (session) =>
		session.statements.every(({ id }) => UUID.test(id ?? '')) &&
		new Set(session.statements.map(({ id }) => id)).size === session.statements.length,
	'9.2.0.0-2': all(VERBS, ({ actor }) => actor.objectType === 'Agent'),
	'9.2.0.0-3': all(VERBS, ({ actor }) => actor.account !== undefined),
	'9.3.0.0-1': (session) => defined(session).every((statement) => VERBS.includes(nameOf(statement))),
	'9.3.0.0-2': (session) => new Set(verbsOf(defined(session))).size === defined(session).length,
	'9.3.0.0-3': (session) => named(session, 'passed', 'failed').length <= 1,
	'9.3.0.0-4': initializedFirst,
	'9.3.0.0-5': terminatedLast,
	'9.3.0.0-6': atMostOnce('completed'),
	'9.3.0.0-7': atMostOnce('passed'),
	'9.3.0.0-8': (session) => earlier(session, 'passed').length === 0 || named(session, 'failed').length === 0,
	'9.3.2.0-2': initializedFirst,
	'9.3.2.0-3': initializedOnce,
	'9.3.3.0-1': (session) =>
		(session.mode === 'Normal' && session.achieved.completed === true) === named(session, 'completed').length > 0,
	'9.3.3.0-2': atMostOnce('completed'),
	'9.3.4.0-1': toldWhenAchieved('passed'),
	'9.3.4.0-2': agreesWithMastery('passed'),
	'9.3.4.0-3': atMostOnce('passed'),
	'9.3.5.0-1': toldWhenAchieved('failed'),
	'9.3.5.0-2': agreesWithMastery('failed'),
	'9.3.8.0-1': (session) => named(session, 'terminated').length === 1,
	'9.3.8.0-2': terminatedLast,
	'9.4.0.0-1': activityIsUsed,
	'9.4.0.0-2': activityIsUsed,
	'9.5.1.0-1': (session) => agreesWithMastery('passed')(session) && agreesWithMastery('failed')(session),
	'9.5.1.0-2': all(['initialized', 'completed', 'terminated'], ({ result }) => result?.score === undefined),
	'9.5.1.0-3': every(({ result }) => {
		const { raw, min, max } = result?.score ?? {};
		return raw === undefined || (min !== undefined && max !== undefined);
	}),
	'9.5.2.0-1': all(['passed'], ({ result }) => result?.success === true),
	'9.5.2.0-2': all(['failed'], ({ result }) => result?.success === false),
	'9.5.2.0-3': all(['initialized', 'completed', 'terminated'], ({ result }) => result?.success === undefined),
	'9.5.3.0-1': all(['completed'], ({ result }) => result?.completion === true),
	'9.5.3.0-2': all(['initialized', 'passed', 'failed', 'terminated'], ({ result }) => result?.completion === undefined),
	'9.5.4.1-1': all(['terminated'], hasDuration),
	'9.5.4.1-2': all(['completed'], hasDuration),
	'9.5.4.1-3': all(['passed'], hasDuration),
	'9.5.4.1-4': all(['failed'], hasDuration),
	'9.6.0.0-1': all(
		VERBS,
		({ context }) => context?.contextActivities !== undefined && context.extensions !== undefined
	),
	'9.6.1.0-1': registrationIsUsed,
	'9.6.2.0-1': all(VERBS, ({ context }, { contextTemplate }) =>
		follows(context?.contextActivities, contextTemplate.contextActivities)
	),
	'9.6.2.1-1': (session) => {
		const own = session.statements.filter((one) => one.object.id === session.params.activityId);
		return own.every(isDefined) && session.statements.every((one) => own.includes(one) || !isDefined(one));
	},
	'9.6.2.2-1': all(['completed', 'passed', 'failed'], movesOn),
	'9.6.2.2-2': every((one) => !movesOn(one) || ['completed', 'passed', 'failed'].includes(nameOf(one))),
	'9.6.3.1-4': every(
		({ context }, { contextTemplate }) =>
			typeof context?.extensions?.[SESSION_ID] === 'string' &&
			context.extensions[SESSION_ID] === contextTemplate.extensions[SESSION_ID]
	),
	'9.6.3.2-2': all(
		['passed', 'failed'],
		({ context }, { masteryScore }) => context?.extensions?.[MASTERY_SCORE] === masteryScore
	),
	'9.7.0.0-1': every(({ timestamp }) => !Number.isNaN(Date.parse(timestamp ?? ''))),
	'9.7.0.0-2': every(({ timestamp }) => timestamp?.endsWith('Z') === true),
	'10.2.1.0-4': (session) => before(session, launchData(session), sent(session)),
	'10.2.1.0-5': (session) => launchData(session).every(({ method }) => method === 'GET'),
	'10.2.1.0-6': every(({ context }, { contextTemplate }) => follows(context, contextTemplate)),
	'10.2.1.0-7': every(({ context }, { contextTemplate }) => follows(context, contextTemplate)),
	'10.2.2.0-2': onlyIn('Browse', nothingAchieved),
	'10.2.2.0-3': onlyIn('Review', nothingAchieved),
	'10.2.2.0-5': (session) => session.mode === 'Normal' || onlyBothEnds(session),
	'10.2.2.0-6': onlyIn('Normal', bothEnds),
	'10.2.2.0-7': onlyIn('Normal', (session) => defined(session).every((one) => VERBS.includes(nameOf(one)))),
	'10.2.2.0-8': onlyIn('Browse', bothEnds),
	'10.2.2.0-9': onlyIn('Browse', onlyBothEnds),
	'10.2.2.0-10': onlyIn('Review', bothEnds),
	'10.2.2.0-11': onlyIn('Review', onlyBothEnds),
	'10.2.4.0-2': (session) => agreesWithMastery('passed')(session) && agreesWithMastery('failed')(session),
	'11.0.0.0-1': (session) => preferences(session).every(({ query }) => query.get('agent') === session.params.actor),
	'11.0.0.0-3': (session) => before(session, preferences(session), sent(session)),
	'11.0.0.0-4': (session) => to(session, 'agents/profile').length === preferences(session).length
};

/** Those that bind an assignable unit and that no LMS can see from here. */
export const NOT_CHECKED_HERE: Readonly<Record<string, string>> = {
	'7.0.0.0-1': 'the sum of section 8, checked one by one',
	'7.0.0.0-3': 'the sum of section 10, checked one by one',
	'7.0.0.0-4': 'the sum of section 11, checked one by one',
	'7.0.0.0-5': 'the sum of section 7.1, checked one by one',
	'8.1.0.0-1': 'binds the LMS: how it opens the window',
	'8.1.0.0-4': 'binds the LMS: the address that it makes',
	'10.2.6.0-1': 'the page shows a link to the return address: a course never leaves by itself while it is being read',
	'11.0.0.0-2': 'the course never writes the preferences of a learner',
	'11.2.0.0-1': 'the course has no sound'
};

/** The requirements that a session did not hold. */
export const broken = (trace: Trace, achieved: Achieved = {}): string[] =>
	Object.entries(CHECKS)
		.filter(([, holds]) => !holds({ ...trace, achieved }))
		.map(([id]) => id);
