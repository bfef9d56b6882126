import type { LmsFault } from '../../ports/lms';
import type { LrsClient, LrsReply, LrsRequest } from './lrs-client';
import { verbId, type Statement } from './statements';

/** The bodies that a browser carries past the end of a page are 64 KiB in all: some room is left to it. */
const KEPT_ALIVE = 60_000;

const REFUSED: LmsFault = { code: 'lms-refused' };
const accepts = ({ status }: LrsReply): boolean => status >= 200 && status < 300;
/** The statement itself is at fault: sent again, it would be refused again. */
const malformed = ({ status }: LrsReply): boolean => [400, 413, 422].includes(status);
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

interface Addressees {
	readonly client: LrsClient;
	/** The query of our state document. */
	readonly place: Readonly<Record<string, string>>;
	/** The state document as the LMS holds it. */
	readonly kept: string | undefined;
	/** What it should hold; `undefined` when nothing is to be kept. */
	readonly document: () => string | undefined;
	/** Whether the LMS says that it has the statement, or the fact that it tells. */
	readonly known: (statement: Statement) => Promise<boolean>;
	readonly onaccepted: (statement: Statement) => void;
}

/**
 * Sends statements in their order and the last state, one request at a time. What fails stays, and all that comes after
 * it: the next `flush` begins again with it, under the same id, which is how xAPI knows a statement that comes twice.
 */
export function outbox({ client, place, kept, document, known, onaccepted }: Addressees) {
	const queue: Statement[] = [];
	const watchers = new Set<() => void>();
	/** How the last sending ended. */
	let fault: LmsFault | undefined;
	let busy = false;
	let closed = false;
	/** The state on its way. */
	let storing: { readonly text: string; readonly stop: AbortController } | undefined;
	/** The statement on its way, as it is written. */
	let posting: string | undefined;

	/** Nothing waits, and nothing was refused. */
	const settled = () => !busy && fault === undefined && due() === undefined;

	const put = (text: string, more: Partial<LrsRequest>): Promise<LrsReply> =>
		client({ method: 'PUT', resource: 'activities/state', query: place, body: text, ...more });
	const post = (body: string, keepalive: boolean): Promise<LrsReply> =>
		client({ method: 'POST', resource: 'statements', body, keepalive: keepalive && bytesOf(body) < KEPT_ALIVE });

	/**
	 * xAPI asks for no If-Match on a state (Communication 3.1 asks for it on profiles): the course is the one writer of
	 * this document, and its last word is the right one. A LRS that wants one nonetheless gets « whatever is there ».
	 */
	async function store(text: string): Promise<boolean> {
		const stop = new AbortController();
		storing = { text, stop };
		const more = { signal: stop.signal, keepalive: bytesOf(text) < KEPT_ALIVE };
		let reply = await put(text, more);
		if ([409, 412].includes(reply.status)) reply = await put(text, { ...more, headers: { 'If-Match': '*' } });
		storing = undefined;
		if (accepts(reply)) kept = text;
		return accepts(reply);
	}

	/** An earlier try may have arrived although its answer did not: a refusal is checked before it is believed. */
	async function deliver(statement: Statement): Promise<boolean> {
		posting = JSON.stringify(statement);
		const reply = await post(posting, true);
		posting = undefined;
		const refused = reply.status >= 400 && reply.status < 500;
		if (accepts(reply) || (refused && (await known(statement)))) {
			queue.shift();
			onaccepted(statement);
			return true;
		}
		// One response that this LMS cannot read must not hold back what the learner achieved.
		if (malformed(reply) && statement.verb.id === verbId('answered')) queue.shift();
		return false;
	}

	/** The state goes first: all the rest can be told again from it. Statements alone must begin with `initialized` (cmi5 9.3). */
	function due(): (() => Promise<boolean>) | undefined {
		const text = document();
		if (text !== undefined && text !== kept) return () => store(text);
		const [head] = queue;
		return head && (() => deliver(head));
	}

	async function drain(): Promise<void> {
		busy = true;
		let accepted = true;
		for (let next = due(); next && accepted && !closed; next = due()) accepted = await next();
		busy = false;
		if (closed) return;
		const turned = accepted === (fault !== undefined);
		fault = accepted ? undefined : REFUSED;
		if (turned) for (const tell of [...watchers]) tell();
	}

	/**
	 * Sends what is left at once: a page that is closing waits for no answer. The statements go in one request, in their
	 * order; the first of them, when there are too many, in requests that the end of the page may cut.
	 */
	function finish(): void {
		const text = document();
		let room = KEPT_ALIVE - bytesOf(posting ?? '');
		if (text !== undefined && text !== kept && text !== storing?.text) {
			storing?.stop.abort(); // two states on their way might arrive in the wrong order
			void put(text, { keepalive: bytesOf(text) < room });
			room -= bytesOf(text);
		}

		const left = queue.slice(posting === undefined ? 0 : 1).map((statement) => JSON.stringify(statement));
		const batches: string[][] = [[]];
		let free = room;
		for (const statement of left.toReversed()) {
			const size = bytesOf(statement) + 1;
			if (size > free && batches[0]?.length !== 0) {
				batches.unshift([]);
				free = KEPT_ALIVE;
			}
			batches[0]?.unshift(statement);
			free -= size;
		}
		for (const batch of batches) void post(`[${batch.join(',')}]`, batch === batches.at(-1));
	}

	return {
		add(statement: Statement): void {
			queue.push(statement);
		},
		/** Starts sending what is due, unless it is under way. */
		async flush(): Promise<void> {
			if (busy || closed) return;
			if (due()) await drain();
			else fault = undefined;
		},
		fault: (): LmsFault | undefined => fault,
		settled,
		/** Calls when sending turned from accepted to refused, or back. */
		watch: (onchange: () => void): (() => void) => {
			watchers.add(onchange);
			return () => watchers.delete(onchange);
		},
		/** Once: nothing is sent after it. */
		close(): void {
			closed = true;
			finish();
		}
	};
}
