export interface LrsRequest {
	readonly method: 'GET' | 'PUT' | 'POST';
	readonly resource: 'statements' | 'activities/state' | 'agents/profile';
	readonly query?: Readonly<Record<string, string>>;
	/** JSON. */
	readonly body?: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** Goes on when the page is closed. The browser takes a few such bodies, of 64 KiB in all. */
	readonly keepalive?: boolean;
	readonly signal?: AbortSignal;
}

/** What came back. The status 0 says that nothing did: no network, no answer in time, a browser that refused to ask. */
export interface LrsReply {
	readonly status: number;
	/** Untrusted; `undefined` when it is not JSON. */
	readonly body?: unknown;
}

export type LrsClient = (request: LrsRequest) => Promise<LrsReply>;

const SILENCE: LrsReply = { status: 0 };

const parse = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/** Asks, and waits for the whole answer no longer than `patience` milliseconds. Never throws. */
export async function ask(
	fetch: typeof globalThis.fetch,
	address: string,
	init: RequestInit,
	patience: number
): Promise<LrsReply> {
	const limit = new AbortController();
	const waiting = setTimeout(() => limit.abort(), patience);
	init.signal?.addEventListener('abort', () => limit.abort());
	try {
		// Learning records are never read from a cache, and no address of ours goes with a request (S-9).
		const reply = await fetch(address, {
			cache: 'no-store',
			referrerPolicy: 'no-referrer',
			...init,
			signal: limit.signal
		});
		return { status: reply.status, body: parse(await reply.text()) };
	} catch {
		return SILENCE;
	} finally {
		clearTimeout(waiting);
	}
}

const queryOf = (query: Readonly<Record<string, string>>): string =>
	Object.entries(query)
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`) // %20 for a space: not every LRS reads `+` so
		.join('&');

/** Speaks to the LRS of a session. The token lives here and nowhere else (S-9). */
export function lrsClient(
	fetch: typeof globalThis.fetch,
	{ endpoint, token, patience }: { readonly endpoint: string; readonly token: string; readonly patience: number }
): LrsClient {
	return ({ method, resource, query, body, headers, keepalive, signal }) =>
		ask(
			fetch,
			`${endpoint}${resource}${query ? `?${queryOf(query)}` : ''}`,
			{
				method,
				headers: {
					Authorization: `Basic ${token}`,
					'X-Experience-API-Version': '1.0.3',
					...(body !== undefined && { 'Content-Type': 'application/json' }),
					...headers
				},
				...(body !== undefined && { body }),
				...(keepalive && { keepalive }),
				...(signal && { signal })
			},
			patience
		);
}
