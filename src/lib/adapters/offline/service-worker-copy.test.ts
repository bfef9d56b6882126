import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OfflineState } from '../../ports/offline-copy';
import { serviceWorkerCopy, type CopyWindow } from './service-worker-copy';

/** A worker that says, when asked, whether its copy is whole; `undefined` says nothing. */
class FakeWorker extends EventTarget {
	asked: unknown[] = [];
	constructor(
		public state: ServiceWorkerState,
		private whole?: boolean
	) {
		super();
	}
	postMessage(message: unknown, [port]: MessagePort[] = []): void {
		this.asked.push(message);
		if (this.whole !== undefined) port?.postMessage(this.whole);
	}
	become(state: ServiceWorkerState): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

interface Workers {
	active?: FakeWorker;
	waiting?: FakeWorker;
	installing?: FakeWorker;
}

/** A page on https, loaded, whose browser has these workers. */
function browser(workers: Workers, differently: Partial<CopyWindow> = {}) {
	const container = new EventTarget();
	const register = vi.fn(() => Promise.resolve(workers));
	const reload = vi.fn();
	const page: Record<string, unknown> = {
		document: { readyState: 'complete' },
		isSecureContext: true,
		location: { protocol: 'https:', reload },
		navigator: { serviceWorker: Object.assign(container, { register }) },
		addEventListener: () => undefined,
		setTimeout: (run: () => void, delay: number) => setTimeout(run, delay),
		...differently
	};
	page['parent'] ??= page;
	return { page: page as unknown as CopyWindow, container, register, reload };
}

function start(page: CopyWindow) {
	const told: OfflineState[] = [];
	const copy = serviceWorkerCopy('/a/service-worker.js', () => page);
	copy.start((state) => told.push(state));
	return { copy, told };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => void vi.useRealTimers());
/** A message between two ports takes a turn of its own, that fake timers do not know. */
const settled = (told: readonly unknown[], count: number) => vi.waitUntil(() => told.length >= count);

describe('serviceWorkerCopy', () => {
	test('asks for the worker of the folder when the page is idle, and never for one kept by the host’s caching', async () => {
		const { page, register } = browser({ active: new FakeWorker('activated', true) });
		const { told } = start(page);
		expect(register).not.toHaveBeenCalled();

		await vi.advanceTimersByTimeAsync(1_000);
		await settled(told, 1);
		expect(register).toHaveBeenCalledExactlyOnceWith('/a/service-worker.js', { updateViaCache: 'none' });
		expect(told).toEqual(['whole']);
	});

	test('waits for the page to be loaded', async () => {
		let loaded = (): void => undefined;
		const { page, register } = browser(
			{},
			{ document: { readyState: 'interactive' }, addEventListener: (_kind, listener) => (loaded = listener) }
		);
		start(page);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(register).not.toHaveBeenCalled();
		loaded();
		await vi.advanceTimersByTimeAsync(1_000);
		expect(register).toHaveBeenCalledOnce();
	});

	const frame = {};
	test.each<[OfflineState, string, Partial<CopyWindow>]>([
		['framed', 'in a frame', { parent: frame }],
		['insecure', 'without https', { isSecureContext: false }],
		['unsupported', 'in a file', { location: { protocol: 'file:', reload: () => undefined } }],
		['unsupported', 'in a browser without workers', { navigator: {} }]
	])('says %j %s, and asks for nothing', async (state, _where, differently) => {
		const { page, register } = browser({}, differently);
		const { told } = start(page);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(told).toEqual([state]);
		expect(register).not.toHaveBeenCalled();
	});

	test('says that the copy is whole when it is, and not before', async () => {
		const worker = new FakeWorker('installing', true);
		const { told } = start(browser({ installing: worker }).page);
		await vi.advanceTimersByTimeAsync(1_000);
		worker.become('installed');
		expect(told).toEqual(['making', 'making']);
		worker.become('activated');
		await settled(told, 3);
		expect(told.at(-1)).toBe('whole');
	});

	test.each([
		['a copy that lost something', new FakeWorker('activated', false)],
		['a worker that says nothing', new FakeWorker('activated')],
		['a worker that could not be installed', new FakeWorker('redundant')]
	])('does not call %s whole', async (_name, worker) => {
		const workers: Workers = { active: worker };
		const { told } = start(browser(workers).page);
		await vi.advanceTimersByTimeAsync(1_000);
		if (worker.state === 'redundant') delete workers.active;
		await vi.advanceTimersByTimeAsync(20_000);
		await settled(told, 1);
		expect(told).toEqual(['failed']);
	});

	test('says so when the browser refuses', async () => {
		const { page, register } = browser({});
		register.mockRejectedValue(new DOMException('no', 'SecurityError'));
		const { told } = start(page);
		await vi.advanceTimersByTimeAsync(1_000);
		expect(told).toEqual(['failed']);
	});

	test('shows a newer version that waits: the page is loaded again when it has taken over, once', async () => {
		const waiting = new FakeWorker('installed', true);
		const { page, container, reload } = browser({ active: new FakeWorker('activated', true), waiting });
		const { copy } = start(page);
		expect(copy.newerWaits()).toBe(false);
		await vi.advanceTimersByTimeAsync(1_000);
		expect(copy.newerWaits()).toBe(true);

		copy.showNewer();
		expect(waiting.asked).toEqual(['take-over']);
		expect(reload).not.toHaveBeenCalled();
		container.dispatchEvent(new Event('controllerchange'));
		container.dispatchEvent(new Event('controllerchange'));
		expect(reload).toHaveBeenCalledOnce();
	});

	test('loads the page again at once when another tab has shown the newer version', async () => {
		const { page, reload } = browser({ active: new FakeWorker('activated', true) });
		const { copy } = start(page);
		await vi.advanceTimersByTimeAsync(1_000);
		copy.showNewer();
		expect(reload).toHaveBeenCalledOnce();
	});
});
