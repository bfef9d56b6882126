/** As many at once as leaves the network to whoever reads a page meanwhile. */
const AT_ONCE = 4;

const withoutSlash = (path: string) => path.replace(/\/$/, '');

interface Source {
	/** The same file in an older cache: the name of an immutable one says what it holds. */
	readonly older: (path: string) => Promise<Response | undefined>;
	readonly load: typeof fetch;
}

/** Puts every file in the cache, or throws at the first that cannot be had: a copy is whole, or is none. */
export async function fillCache(cache: Cache, paths: readonly string[], source: Source): Promise<void> {
	const left = [...paths];
	async function takeNext(): Promise<void> {
		for (let path = left.shift(); path !== undefined; path = left.shift()) {
			await cache.put(path, await obtain(path, source));
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
}

async function obtain(path: string, { older, load }: Source): Promise<Response> {
	const immutable = path.includes('/_app/immutable/');
	const found = immutable ? await older(path) : undefined;
	if (found) return found;

	const response = await load(path, { cache: immutable ? 'default' : 'no-cache', priority: 'low' });
	if (!response.ok) throw new Error(`${response.status} for ${path}`);
	if (!response.redirected) return response;
	// Some hosts take the final slash away; another page, such as one that asks who you are, is not ours. And a browser
	// refuses to open a page with a response that was redirected: it takes a fresh one.
	const { pathname } = new URL(response.url);
	if (withoutSlash(pathname) !== withoutSlash(path)) throw new Error(`${response.url} for ${path}`);
	return new Response(response.body, { headers: response.headers });
}
