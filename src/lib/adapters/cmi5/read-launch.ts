import {
	readFound,
	readLaunchData,
	readStateDocument,
	type Granted,
	type LaunchData,
	type StateDocument
} from './launch-data';
import type { LaunchParams } from './launch-params';
import type { LrsClient, LrsReply, LrsRequest } from './lrs-client';
import { verbId, type Statement } from './statements';

/** Our document beside that of the LMS. */
const STATE_ID = 'prendre-le-pli';

export interface Launch {
	readonly data: LaunchData;
	/** What earlier sessions left; `undefined` when this one is the first. */
	readonly document: StateDocument | undefined;
	readonly granted: Granted;
}

/** The query of one document about this learner, in this registration of this course. */
export const statePlace = (params: LaunchParams, stateId = STATE_ID): Readonly<Record<string, string>> => ({
	activityId: params.activityId,
	agent: JSON.stringify(params.actor),
	registration: params.registration,
	stateId
});

/** Once more when the LMS was out of breath: a session that does not open cannot be opened again. */
async function get(client: LrsClient, request: Omit<LrsRequest, 'method'>): Promise<LrsReply> {
	const reply = await client({ method: 'GET', ...request });
	return reply.status === 0 || reply.status >= 500 ? client({ method: 'GET', ...request }) : reply;
}

/** The last statement of a verb about this course in this registration: the cmi5 rules on `completed` and `passed` count by it. */
const lastOf = (
	client: LrsClient,
	params: LaunchParams,
	verb: 'completed' | 'passed' | 'failed'
): Promise<LrsReply> => {
	const { activityId: activity, registration } = params;
	const agent = JSON.stringify(params.actor);
	return get(client, {
		resource: 'statements',
		query: { agent, activity, registration, verb: verbId(verb), limit: '1' }
	});
};

/**
 * What the LMS says at launch; `undefined` when it does not let itself be read. A state that could not be read is not an
 * empty one: the course would write over it.
 *
 * Statements tell what was granted, and so does our own document: some LMS let a course write statements and not read
 * them, and a LRS may store one some time after it took it. What either knows is granted.
 */
export async function readLaunch(client: LrsClient, params: LaunchParams): Promise<Launch | undefined> {
	const [data, preferences, state, completed, passed, failed] = await Promise.all([
		get(client, { resource: 'activities/state', query: statePlace(params, 'LMS.LaunchData') }),
		// Asked for as cmi5 wants (11): a course in French and without a sound has no use for a language or a volume.
		get(client, {
			resource: 'agents/profile',
			query: { agent: JSON.stringify(params.actor), profileId: 'cmi5LearnerPreferences' }
		}),
		get(client, { resource: 'activities/state', query: statePlace(params) }),
		lastOf(client, params, 'completed'),
		lastOf(client, params, 'passed'),
		lastOf(client, params, 'failed')
	]);
	const launchData = data.status === 200 ? readLaunchData(data.body) : undefined;
	const readable = [preferences, state].every(({ status }) => status !== 0 && status < 500);
	if (launchData === undefined || !readable || ![200, 204, 404].includes(state.status)) return undefined;

	const document = readStateDocument(state.body);
	return {
		data: launchData,
		document,
		granted: {
			completed: document?.completed === true || readFound(completed.body).length > 0,
			passed: document?.passed === true || readFound(passed.body).length > 0,
			failed: readFound(failed.body)[0] ?? document?.failed
		}
	};
}

/** Whether the LMS has a statement that it refuses, or has one already of a verb that it takes once. */
export async function knownStatement(client: LrsClient, params: LaunchParams, statement: Statement): Promise<boolean> {
	const same = await client({ method: 'GET', resource: 'statements', query: { statementId: statement.id } });
	if (same.status === 200) return true;
	const once = (['completed', 'passed'] as const).find((verb) => verbId(verb) === statement.verb.id);
	return once !== undefined && readFound((await lastOf(client, params, once)).body).length > 0;
}
