import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

/** The one switch between the editions: everything else follows from it. */
const edition = process.env.EDITION === 'fichier' ? 'fichier' : 'site';
const singleFile = edition === 'fichier';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Kit would take the hour of the build: two builds of the same sources would differ. A name for the sources, then: other
 * sources, another name.
 */
function sourcesName() {
	const files = [];
	const hash = createHash('sha256');
	for (const folder of ['src', 'content', 'static'].filter((name) => existsSync(name))) {
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
			if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
		}
	}
	for (const file of ['package-lock.json', ...files.sort()]) hash.update(`\0${file}\0`).update(readFileSync(file));
	return hash.digest('hex').slice(0, 12);
}

/** The script of app.html that applies the reading settings before the first paint. */
const shell = readFileSync('src/app.html', 'utf8');
const shellScripts = [...shell.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => sha256(match[1]));

/** SvelteKit's announcer has an inline style. If an upgrade changes it, every browser test reports the violation. */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** Requirements S-3 and 5.2: nothing but our own files; in a single file, nothing but hashes. */
const own = singleFile ? [] : ['self'];
const csp = {
	mode: 'hash',
	directives: {
		'default-src': ['none'],
		'script-src': [...own, ...shellScripts],
		'style-src': [...own],
		'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
		'img-src': [...own, 'data:'],
		'font-src': singleFile ? ['data:'] : own,
		'connect-src': singleFile ? ['none'] : own,
		'manifest-src': singleFile ? ['none'] : own,
		'worker-src': singleFile ? ['none'] : own,
		'base-uri': ['none'],
		'form-action': ['none'],
		'object-src': ['none'],
		'require-trusted-types-for': ['script'],
		'trusted-types': ['svelte-trusted-html', ...(singleFile ? [] : ['prendre-le-pli-worker'])]
	}
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.md'],
	compilerOptions: {
		runes: true,
		// Tables carry explicit roles: where a small screen lays them out as cards, CSS would drop their semantics.
		warningFilter: ({ code }) => code !== 'a11y_no_redundant_roles'
	},
	kit: {
		adapter: adapter({ pages: `build/${edition}`, assets: `build/${edition}` }),
		alias: { '$page-options': singleFile ? 'src/page-options.fichier.ts' : 'src/page-options.site.ts' },
		csp,
		version: { name: sourcesName() },
		// Ours registers itself (adapters/offline), when the page is idle; in the site alone.
		serviceWorker: { register: false },
		...(singleFile
			? {
					files: { hooks: { client: 'src/hooks.fichier' } },
					router: { type: 'hash' },
					output: { bundleStrategy: 'inline' },
					paths: { relative: false }
				}
			: {
					paths: { base: process.env.BASE_PATH ?? '' },
					prerender: {
						entries: ['*', '/404/'],
						handleHttpError: 'fail',
						handleMissingId: 'fail',
						handleUnseenRoutes: 'fail'
					}
				})
	}
};
