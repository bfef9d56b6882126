import type { NoCopy, OfflineCopy, OfflineState } from '../../ports/offline-copy';
import { trustedWorkerUrl } from './trusted-worker-url';
import type { WorkerMessage } from './worker-message';

/** What of a window the copy needs: tests give their own. */
export interface CopyWindow {
	readonly document: { readonly readyState: DocumentReadyState };
	readonly isSecureContext: boolean;
	readonly location: Pick<Location, 'protocol' | 'reload'>;
	readonly navigator: { readonly serviceWorker?: ServiceWorkerContainer };
	readonly parent: unknown;
	addEventListener(kind: 'load', listener: () => void): void;
	requestIdleCallback?(run: () => void, options: { timeout: number }): unknown;
	setTimeout(run: () => void, delay: number): unknown;
}

type Tell = (state: OfflineState) => void;

/** A worker that is asked about its copy and says nothing is not ours: it is the one that stops everything. */
const PATIENCE = 10_000;
/** By then, the browser has put the next worker in its place. */
const SUCCESSION = 1_000;

/**
 * The copy made by the service worker at `script`, for its folder (S-21). It is asked for once the page is loaded and
 * idle, never to compete with what the learner came to read.
 */
export function serviceWorkerCopy(script: string, open: () => CopyWindow = () => window): OfflineCopy {
	let registration: ServiceWorkerRegistration | undefined;

	async function register(page: CopyWindow, container: ServiceWorkerContainer, tell: Tell): Promise<void> {
		try {
			registration = await container.register(trustedWorkerUrl(script), { updateViaCache: 'none' });
			follow(registration, page, tell);
		} catch {
			tell('failed'); // the browser is set to keep nothing, or the network went away on a first visit
		}
	}

	return {
		start(tell) {
			const page = open();
			const { serviceWorker } = page.navigator;
			const none = noCopy(page);
			if (none || !serviceWorker) tell(none ?? 'unsupported');
			else whenIdle(page, () => void register(page, serviceWorker, tell));
		},
		newerWaits: () => Boolean(registration?.waiting),
		showNewer() {
			const { location, navigator } = open();
			const waiting = registration?.waiting;
			if (!waiting) return location.reload(); // another tab has shown it already
			navigator.serviceWorker?.addEventListener('controllerchange', () => location.reload(), { once: true });
			waiting.postMessage('take-over' satisfies WorkerMessage);
		}
	};
}

/** In the frame of a LMS or of a portal, a page has no folder of its own to keep. */
function noCopy(page: CopyWindow): NoCopy | undefined {
	if (!page.location.protocol.startsWith('http')) return 'unsupported';
	if (page.parent !== page) return 'framed';
	return page.isSecureContext ? undefined : 'insecure';
}

function whenIdle(page: CopyWindow, run: () => void): void {
	const idle = () => {
		if (page.requestIdleCallback) page.requestIdleCallback(run, { timeout: PATIENCE });
		else page.setTimeout(run, SUCCESSION);
	};
	if (page.document.readyState === 'complete') idle();
	else page.addEventListener('load', idle);
}

/** Tells the state of the copy as its worker goes through its life, then that of the worker that comes after it. */
function follow(registration: ServiceWorkerRegistration, page: CopyWindow, tell: Tell): void {
	const worker = registration.active ?? registration.waiting ?? registration.installing;
	if (!worker) return tell('failed');

	const look = (): void => {
		if (worker.state === 'redundant') page.setTimeout(() => follow(registration, page, tell), SUCCESSION);
		else if (worker.state !== 'activated') tell('making');
		else void isWhole(worker, page).then((whole) => tell(whole ? 'whole' : 'failed'));
	};
	worker.addEventListener('statechange', look);
	look();
}

function isWhole(worker: ServiceWorker, page: CopyWindow): Promise<boolean> {
	const { port1, port2 } = new MessageChannel();
	return new Promise<boolean>((resolve) => {
		port1.onmessage = ({ data }) => resolve(data === true);
		page.setTimeout(() => resolve(false), PATIENCE);
		worker.postMessage('whole' satisfies WorkerMessage, [port2]);
	}).finally(() => port1.close());
}
