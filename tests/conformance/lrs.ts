import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDefined, readStatement, verbsOf, warningsOf, type Recorded } from './recorded-statement';

export type LaunchMode = 'Normal' | 'Browse' | 'Review';

export interface LaunchOptions {
	/** That of an earlier launch: the same learner comes back to the same course. */
	readonly registration?: string;
	readonly mode?: LaunchMode;
	readonly masteryScore?: number;
	readonly returnURL?: string;
	/** A fault of the LMS: properties over those of LMS.LaunchData. */
	readonly launchData?: object;
}

/** One session, as the LMS opened it and saw it go. */
export interface Trace {
	readonly search: string;
	readonly params: Readonly<Record<'endpoint' | 'fetch' | 'actor' | 'registration' | 'activityId', string>>;
	readonly mode: LaunchMode;
	readonly masteryScore: number | undefined;
	readonly contextTemplate: {
		readonly contextActivities: object;
		readonly extensions: Readonly<Record<string, string>>;
	};
	readonly exchanges: Exchange[];
	/** Accepted, in this order. */
	readonly statements: Recorded[];
	/** Accepted in this registration before. */
	readonly before: readonly Recorded[];
}

export interface Exchange {
	readonly method: string;
	/** After the endpoint; `fetch` for the token. */
	readonly resource: string;
	readonly query: URLSearchParams;
	readonly headers: IncomingMessage['headers'];
	readonly body: string;
	status: number;
}

/** What goes wrong with a request: an error, no answer, or an answer that is lost or late after the work was done. */
export type Trouble =
	| { readonly kind: 'error'; readonly status: number }
	| { readonly kind: 'cut'; readonly done: boolean }
	| { readonly kind: 'slow'; readonly ms: number };

export interface Lrs {
	readonly endpoint: string;
	readonly traces: readonly Trace[];
	/** What it refused, with the numbered requirement or the words of the validator. */
	readonly refusals: readonly string[];
	/** Asked for each request; nothing goes wrong by default. */
	trouble: (exchange: Exchange) => Trouble | undefined;
	/** Whether a course may read statements. */
	readable: boolean;
	/** Whether a statement that comes twice is known by its id, before its verb is looked at. */
	knowing: boolean;
	launch(options?: LaunchOptions): Trace;
	/** What the course keeps in the State API; null when nothing. */
	state(trace: Trace): unknown;
	stop(): Promise<void>;
}

const CORS = {
	'Access-Control-Allow-Origin': '*',
	'Access-Control-Allow-Methods': 'GET, PUT, POST, OPTIONS',
	'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match'
};
const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'apprenante 27' }, name: 'Léa' };

interface Answer {
	readonly status: number;
	readonly json?: unknown;
}

/**
 * A small LMS with its LRS, as strict as cmi5 lets one be, on the loopback: the token given once, the documents, and
 * statements that an independent validator has read. A browser may talk to it from any origin.
 */
export async function startLrs(): Promise<Lrs> {
	const traces: Trace[] = [];
	const tokens = new Map<string, Trace>();
	const documents = new Map<string, string>();
	const stored: Recorded[] = [];
	const refusals: string[] = [];

	function refuse(why: string, status: number): Answer {
		refusals.push(why);
		return { status };
	}

	/** The order and the number of statements that cmi5 allows (9.3): what a strict LMS refuses. */
	function misplaced(
		statement: Recorded,
		session: readonly Recorded[],
		before: readonly Recorded[]
	): string | undefined {
		const [name] = verbsOf([statement]);
		const said = verbsOf(session.filter(isDefined));
		const earlier = verbsOf(before.filter(isDefined));
		if (said.length === 0 && name !== 'initialized') return '9.3.0.0-4';
		if (said.includes('terminated')) return '9.3.0.0-5';
		if (!isDefined(statement)) return undefined;
		if (name === undefined || said.includes(name)) return '9.3.0.0-2';
		if (['passed', 'failed'].includes(name) && said.some((verb) => ['passed', 'failed'].includes(verb)))
			return '9.3.0.0-3';
		if (name === 'completed' && earlier.includes(name)) return '9.3.0.0-6';
		if (name === 'passed' && earlier.includes(name)) return '9.3.0.0-7';
		if (name === 'failed' && earlier.includes('passed')) return '9.3.0.0-8';
		return undefined;
	}

	/** All of them or none (xAPI, Communication 2.1.2). One that it has already changes nothing. */
	function take(trace: Trace, body: string): Answer {
		const given: unknown = JSON.parse(body);
		const fresh: Recorded[] = [];
		for (const statement of Array.isArray(given) ? given : [given]) {
			const warnings = warningsOf(statement);
			if (warnings.length > 0) return refuse(`4.1.0.0-1 ${JSON.stringify(warnings)}`, 400);
			const recorded = readStatement(statement);
			if (lrs.knowing && stored.some(({ id }) => id === recorded.id)) continue;
			const fault = misplaced(recorded, [...trace.statements, ...fresh], trace.before);
			if (fault) return refuse(`${fault} ${recorded.verb.id}`, 403);
			fresh.push(recorded);
		}
		stored.push(...fresh);
		trace.statements.push(...fresh);
		return { status: 200, json: fresh.map(({ id }) => id) };
	}

	function find(query: URLSearchParams): Answer {
		const id = query.get('statementId');
		if (id !== null) {
			const same = stored.find((statement) => statement.id === id);
			return same ? { status: 200, json: same } : { status: 404 };
		}
		const found = stored.filter(
			(statement) =>
				statement.verb.id === query.get('verb') &&
				statement.object.id === query.get('activity') &&
				statement.context?.registration === query.get('registration') &&
				JSON.stringify(statement.actor) === query.get('agent')
		);
		return { status: 200, json: { statements: found.toReversed().slice(0, Number(query.get('limit'))), more: '' } };
	}

	const place = (query: URLSearchParams) =>
		JSON.stringify(['activityId', 'agent', 'registration', 'stateId'].map((name) => query.get(name)));

	function state({ method, query, body }: Exchange): Answer {
		const document = documents.get(place(query));
		if (method === 'GET') return document === undefined ? { status: 404 } : { status: 200, json: JSON.parse(document) };
		if (method !== 'PUT' || query.get('stateId') === 'LMS.LaunchData') return refuse('10.2.1.0-5', 403);
		documents.set(place(query), body);
		return { status: 204 };
	}

	function answer(trace: Trace, exchange: Exchange): Answer {
		const { method, resource, query, headers, body } = exchange;
		if (headers['x-experience-api-version'] !== '1.0.3') return refuse('4.1.0.0-1 version', 400);
		if (resource === 'activities/state') return state(exchange);
		if (resource === 'agents/profile' && method === 'GET') return { status: 404 };
		if (resource === 'statements' && method === 'POST') return take(trace, body);
		if (resource === 'statements' && method === 'GET') return lrs.readable ? find(query) : { status: 403 };
		return refuse(`${method} ${resource}`, 404);
	}

	/** The token, in the first answer only; later ones are an error with the status 200 (8.2.3). */
	function giveToken(key: string): { readonly trace: Trace | undefined; readonly answer: Answer } {
		const trace = traces.find(({ params }) => params.fetch.endsWith(`/${key}`));
		if (trace === undefined || [...tokens.values()].includes(trace))
			return { trace, answer: { status: 200, json: { 'error-code': '1', 'error-text': 'used' } } };
		const token = Buffer.from(randomUUID()).toString('base64');
		tokens.set(`Basic ${token}`, trace);
		return { trace, answer: { status: 200, json: { 'auth-token': token } } };
	}

	async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://lrs.example');
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array)); // a request is read as bytes
		if (request.method === 'OPTIONS') {
			response.writeHead(204, CORS).end();
			return;
		}

		const fetching = pathname.startsWith('/fetch/');
		const exchange: Exchange = {
			method: request.method ?? '',
			resource: fetching ? 'fetch' : pathname.replace(/^\/lrs\//, ''),
			query,
			headers: request.headers,
			body: Buffer.concat(chunks).toString(),
			status: 0
		};
		const token = fetching && request.method === 'POST' ? giveToken(pathname.slice('/fetch/'.length)) : undefined;
		const trace = token ? token.trace : tokens.get(request.headers.authorization ?? '');
		trace?.exchanges.push(exchange);

		const trouble = lrs.trouble(exchange);
		if (trouble?.kind === 'cut' && !trouble.done) return void response.destroy();
		const refused: Answer | undefined = trouble?.kind === 'error' ? { status: trouble.status } : undefined;
		const { status, json } =
			refused ?? token?.answer ?? (trace ? answer(trace, exchange) : refuse('8.1.2.0-5 authorization', 401));
		exchange.status = status;
		if (trouble?.kind === 'slow') await sleep(trouble.ms);
		if (trouble?.kind === 'cut') return void response.destroy();
		response.writeHead(status, { ...CORS, ...(json !== undefined && { 'Content-Type': 'application/json' }) });
		response.end(json === undefined ? '' : JSON.stringify(json));
	}

	const server = createServer((request, response) => void serve(request, response));
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
	const origin = `http://127.0.0.1:${port}`;

	const lrs: Lrs = {
		endpoint: `${origin}/lrs/`,
		traces,
		refusals,
		trouble: () => undefined,
		readable: true,
		knowing: true,
		launch({ registration = randomUUID(), mode = 'Normal', masteryScore, returnURL, launchData } = {}) {
			const params = {
				endpoint: `${origin}/lrs/`,
				fetch: `${origin}/fetch/${randomUUID()}`,
				actor: JSON.stringify(ACTOR),
				registration,
				activityId: 'https://lms.example/au/27'
			};
			const contextTemplate = {
				contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://editor.example/course' }] },
				extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': randomUUID() }
			};
			const data = { contextTemplate, launchMode: mode, masteryScore, returnURL, moveOn: 'Completed', ...launchData };
			const { activityId, actor } = params;
			const query = new URLSearchParams({ activityId, agent: actor, registration, stateId: 'LMS.LaunchData' });
			documents.set(place(query), JSON.stringify(data));
			// The order of the parameters is free (8.1): each launch has another one.
			const names = Object.entries(params);
			const turned = [...names.slice(traces.length % 5), ...names.slice(0, traces.length % 5)];
			const trace: Trace = {
				search: `?${turned.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`,
				params,
				mode,
				masteryScore,
				contextTemplate,
				exchanges: [],
				statements: [],
				before: stored.filter(({ context }) => context?.registration === registration)
			};
			traces.push(trace);
			return trace;
		},
		state({ params: { activityId, actor, registration } }) {
			const query = { activityId, agent: actor, registration, stateId: 'prendre-le-pli' };
			const value: unknown = JSON.parse(documents.get(place(new URLSearchParams(query))) ?? 'null');
			return value;
		},
		async stop() {
			server.closeAllConnections();
			await new Promise((stopped) => server.close(stopped));
		}
	};
	return lrs;
}
