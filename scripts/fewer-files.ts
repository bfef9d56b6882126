import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What Kit generates for the client: its application, and one module for each layout and page. */
const generated = (name: string) => `.svelte-kit/generated/client-optimized/${name}.js`;

/** The layout and the error page: Kit loads both with every page, each as a file of its own. */
const SHELL = ['nodes/0', 'nodes/1'];

/**
 * The modules of a group, and the page that is never without them: the two make one file. Kit numbers its nodes by the
 * order of the routes, so a page is found by what its node holds.
 */
export function withNode(route: string, modules: RegExp): (id: string) => boolean {
	const page = `/routes/${route}/+page.svelte`;
	const node = /client-optimized\/nodes\/\d+\.js$/;
	return (id) => modules.test(id) || (node.test(id) && readFileSync(id, 'utf8').includes(page));
}

/**
 * Vite plugin of the site: what every page loads is the framework and our shell, in one file each. Kit makes six of them:
 * two are only an address for another, and its nodes are entries, which a bundler may not put together.
 */
export function fewerFiles(): Plugin {
	return {
		name: 'prendre-le-pli:fewer-files',
		apply: 'build',
		enforce: 'post',
		config(config, { isSsrBuild }) {
			if (isSsrBuild) return;
			const options = config.build?.rolldownOptions;
			if (!options?.input) throw new Error('Kit has not said its entries: this plugin comes after it');
			const entries = Object.entries(options.input).filter(([name]) => !SHELL.includes(name));
			options.input = Object.fromEntries(entries);
			// An entry may then hold what others import from it, under names of one letter.
			return { build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension' } } };
		},
		generateBundle: {
			order: 'post',
			/**
			 * Kit looks there for the files that a page needs: those of the shell are the application's. A page now imports the
			 * application, which loads every other page when asked: followed from there, Kit would take the styles of a page
			 * for those of another, and leave them out of its HTML.
			 */
			handler(_, bundle) {
				const asset = bundle['.vite/manifest.json'];
				if (asset?.type !== 'asset') return;
				const manifest = JSON.parse(String(asset.source)) as Record<string, object>;
				const app = { ...manifest[generated('app')], dynamicImports: [] };
				for (const name of ['app', ...SHELL]) manifest[generated(name)] = app;
				asset.source = JSON.stringify(manifest);
			}
		}
	};
}
