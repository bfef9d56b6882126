/**
 * Keeps a whole copy of the course in the browser (S-21). The copy is asked first, so that a page and its scripts are of
 * one version. A newer version is fetched whole, then waits until a page asks it to take over.
 */
import { base, build, files, prerendered } from '$service-worker';
import type { WorkerMessage } from '../lib/adapters/offline/worker-message';
import { cacheName, ownCaches, staleCaches } from './cache-name';
import { fillCache } from './fill-cache';
import { planAnswer, type Answer } from './plan-answer';
import { precacheList } from './precache-list';
import { underBase } from './under-base';

declare const self: ServiceWorkerGlobalScope;

/** scripts/stamp-worker.js writes the digest of the built site here: other contents, other worker, other cache. */
const CONTENTS = 'contents-000000000000';
const CACHE = cacheName(base, CONTENTS);
const PATHS = precacheList({ base, build, files, prerendered });
const KEPT = { origin: self.location.origin, base, paths: new Set(PATHS) };

const inCache = async (name: string, path: string) => (await caches.open(name)).match(path, { ignoreVary: true });

async function inOlderCaches(path: string): Promise<Response | undefined> {
	const names = ownCaches(await caches.keys(), base).filter((name) => name !== CACHE);
	const found = await Promise.all(names.map((name) => inCache(name, path)));
	return found.find((response) => response !== undefined);
}

async function install(): Promise<void> {
	try {
		await fillCache(await caches.open(CACHE), PATHS, { older: inOlderCaches, load: fetch });
		// A site that was being replaced meanwhile gave us pages of two versions.
		const worker = await fetch(self.location.href, { cache: 'no-store' });
		if (!(await worker.text()).includes(CONTENTS)) throw new Error('The site changed during the installation');
	} catch (cause) {
		await caches.delete(CACHE);
		throw cause;
	}
}

async function activate(): Promise<void> {
	for (const name of staleCaches(await caches.keys(), base, CACHE)) await caches.delete(name);
	await self.clients.claim();
}

async function isWhole(): Promise<boolean> {
	if (!(await caches.has(CACHE))) return false;
	return (await (await caches.open(CACHE)).keys()).length === KEPT.paths.size;
}

async function missingPage(): Promise<Response> {
	const page = await inCache(CACHE, `${base}/404.html`);
	if (!page) return Response.error();
	return new Response(underBase(await page.text(), base), {
		status: 404,
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
}

async function answer(plan: Exclude<Answer, { kind: 'network' }>, request: Request): Promise<Response> {
	switch (plan.kind) {
		case 'kept':
			return (await inCache(CACHE, plan.path)) ?? fetch(request);
		case 'older':
			return (await inOlderCaches(plan.path)) ?? fetch(request);
		case 'redirect':
			return Response.redirect(plan.to);
		case 'unknown-page':
			return fetch(request).catch(missingPage);
	}
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request;
	const plan = planAnswer({ method, mode, url: new URL(url) }, KEPT);
	if (plan.kind !== 'network') event.respondWith(answer(plan, event.request));
});
self.addEventListener('message', (event) => {
	const asked = event.data as WorkerMessage;
	if (asked === 'take-over') event.waitUntil(self.skipWaiting());
	else event.waitUntil(isWhole().then((whole) => event.ports[0]?.postMessage(whole)));
});
