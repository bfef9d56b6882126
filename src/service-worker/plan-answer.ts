export interface Asked {
	readonly method: string;
	/** `navigate` when a page is opened. */
	readonly mode: string;
	readonly url: URL;
}

/** Where the site stands, and what of it is kept. */
export interface Kept {
	readonly origin: string;
	readonly base: string;
	readonly paths: ReadonlySet<string>;
}

export type Answer =
	/** None of our business: the browser does what it would do without us. */
	| { readonly kind: 'network' }
	| { readonly kind: 'kept'; readonly path: string }
	| { readonly kind: 'redirect'; readonly to: string }
	/** A script, a style or a font that this version has not: that of an older tab. */
	| { readonly kind: 'older'; readonly path: string }
	/** A page that this version has not: a newer one, or a wrong address. */
	| { readonly kind: 'unknown-page' };

/** What becomes of a request. A page is a file: what follows `?` is for its scripts, and changes nothing here. */
export function planAnswer({ method, mode, url }: Asked, { origin, base, paths }: Kept): Answer {
	const path = url.pathname;
	const ours = method === 'GET' && url.origin === origin && path.startsWith(`${base}/`);
	if (!ours || path.startsWith(`${base}/telechargements/`)) return { kind: 'network' };
	if (paths.has(path)) return { kind: 'kept', path };
	if (path.startsWith(`${base}/_app/immutable/`)) return { kind: 'older', path };
	if (mode !== 'navigate') return { kind: 'network' };
	return paths.has(`${path}/`) ? { kind: 'redirect', to: `${path}/${url.search}` } : { kind: 'unknown-page' };
}
