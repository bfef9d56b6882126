import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

interface WorkerEvent {
	readonly ports: readonly { postMessage(data: unknown): void }[];
	waitUntil(work: Promise<void>): void;
}

/** The file that an author puts in the place of the worker, in the folder `/a/`, with these caches. */
function stoppingWorker(names: readonly string[]) {
	const listeners: Record<string, (event: WorkerEvent) => void> = {};
	const left = new Set(names);
	let stopped = 0;
	runInNewContext(readFileSync('docs/hebergement/service-worker-arret.js', 'utf8'), {
		URL,
		caches: { keys: () => Promise.resolve([...left]), delete: (name: string) => Promise.resolve(left.delete(name)) },
		self: {
			location: { href: 'https://exemple.fr/a/service-worker.js' },
			addEventListener: (kind: string, listener: (event: WorkerEvent) => void) => (listeners[kind] = listener),
			registration: { unregister: () => Promise.resolve(void (stopped += 1)) }
		}
	});
	return {
		left,
		stops: () => stopped,
		/** What it answers on the port of the event, if anything. */
		async hear(kind: string): Promise<unknown> {
			let answer: unknown;
			let work: Promise<void> | undefined;
			listeners[kind]?.({
				ports: [{ postMessage: (data) => (answer = data) }],
				waitUntil(begun) {
					work = begun;
				}
			});
			await work;
			return answer;
		}
	};
}

describe('the file that stops everything', () => {
	test('deletes the copies of its folder, and no other cache', async () => {
		const worker = stoppingWorker(['prendre-le-pli /a/ 1', 'prendre-le-pli /a/b/ 1', 'of another site']);
		await worker.hear('activate');
		expect([...worker.left]).toEqual(['prendre-le-pli /a/b/ 1', 'of another site']);
		expect(worker.stops()).toBe(1);
	});

	test.each(['message', 'fetch'])(
		'a page that registered it once more while it stopped stops it again: %s',
		async (kind) => {
			const worker = stoppingWorker([]);
			await worker.hear('activate');
			const answer = await worker.hear(kind);
			expect(worker.stops()).toBe(2);
			expect(answer).toBe(kind === 'message' ? false : undefined);
		}
	);
});
