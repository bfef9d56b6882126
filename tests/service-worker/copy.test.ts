import { describe, expect, test, vi } from 'vitest';
import { cacheName, ownCaches, staleCaches } from '../../src/service-worker/cache-name';
import { fillCache } from '../../src/service-worker/fill-cache';
import { precacheList } from '../../src/service-worker/precache-list';

test('keeps pages, scripts, the manifest and the page of a missing address; neither pictures nor what is for robots', () => {
	expect(
		precacheList({
			base: '/a',
			prerendered: ['/a/', '/a/404/'],
			build: ['/a/_app/immutable/x.js'],
			files: ['/a/manifest.webmanifest', '/a/icon.svg', '/a/icon-192.png', '/a/robots.txt']
		})
	).toEqual(['/a/', '/a/404.html', '/a/_app/immutable/x.js', '/a/manifest.webmanifest', '/a/icon.svg']);
});

describe('the caches of a copy', () => {
	const [first, second, third] = ['1', '2', '3'].map((contents) => cacheName('/a', contents));
	const others = [cacheName('/a/b', '1'), cacheName('', '1'), cacheName('/ab', '1'), 'of another site'];

	test('are told from those of another folder and of another site', () => {
		expect(ownCaches([...others, first ?? '', second ?? ''], '/a')).toEqual([first, second]);
	});

	test('go when a newer one is in place, but for the last, which a tab may still show', () => {
		expect(staleCaches([...others, first ?? '', second ?? '', third ?? ''], '/a', third ?? '')).toEqual([first]);
		expect(staleCaches([...others, third ?? ''], '/a', third ?? '')).toEqual([]);
	});
});

/** A cache that only keeps, and the paths that were asked of the network. */
function memoryCache() {
	const files = new Map<string, string>();
	const put = async (path: string, response: Response) => void files.set(path, await response.text());
	return { files, cache: { put } as unknown as Cache };
}
const none = () => Promise.resolve(undefined);
const SCRIPT = '/a/_app/immutable/x.js';

describe('fillCache', () => {
	test('fetches each file once, a page anew and a script from where it was', async () => {
		const { cache, files } = memoryCache();
		const load = vi.fn((path: unknown) => Promise.resolve(new Response(`new ${path as string}`)));
		const older = (path: string) => Promise.resolve(path === SCRIPT ? new Response('older') : undefined);

		await fillCache(cache, ['/a/', SCRIPT, '/a/bilan/'], { older, load });

		expect(Object.fromEntries(files)).toEqual({ '/a/': 'new /a/', [SCRIPT]: 'older', '/a/bilan/': 'new /a/bilan/' });
		expect(load.mock.calls).toEqual([
			['/a/', { cache: 'no-cache', priority: 'low' }],
			['/a/bilan/', { cache: 'no-cache', priority: 'low' }]
		]);
	});

	test('leaves the network to others: four files at once', async () => {
		let [now, most] = [0, 0];
		const load = async () => {
			now += 1;
			most = Math.max(most, now);
			await Promise.resolve();
			now -= 1;
			return new Response('');
		};
		await fillCache(
			memoryCache().cache,
			Array.from({ length: 30 }, (_, index) => `/${index}/`),
			{ older: none, load }
		);
		expect(most).toBe(4);
	});

	test('is no copy at all when a file is missing', async () => {
		const load = () => Promise.resolve(new Response('', { status: 404 }));
		await expect(fillCache(memoryCache().cache, ['/a/'], { older: none, load })).rejects.toThrow('404 for /a/');
	});

	/** Node gives no way to make one. */
	const redirected = (url: string) => {
		const response = new Response('page');
		return Object.defineProperties(response, { redirected: { value: true }, url: { value: url } });
	};

	test('takes a page whose final slash the host takes away, and not the page that asks who you are', async () => {
		const { cache, files } = memoryCache();
		const at = (url: string) => () => Promise.resolve(redirected(url));
		await fillCache(cache, ['/a/bilan/'], { older: none, load: at('https://cours.test/a/bilan') });
		expect(files.get('/a/bilan/')).toBe('page');

		const login = fillCache(cache, ['/a/bilan/'], { older: none, load: at('https://cours.test/login') });
		await expect(login).rejects.toThrow('https://cours.test/login for /a/bilan/');
	});
});
