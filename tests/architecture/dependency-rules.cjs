/**
 * Which folder may import which (docs/architecture.md). The key may import the values, and itself.
 * Checked by dependency-cruiser; dependency-rules.test.ts proves that the rules bite.
 */
const ALLOWED = {
	'src/lib/core/shared': [],
	'src/lib/core/address': ['src/lib/core/shared'],
	'src/lib/core/flow': ['src/lib/core/shared'],
	'src/lib/core/course': ['src/lib/core/shared', 'src/lib/core/flow'],
	'src/lib/core/quiz': ['src/lib/core/shared', 'src/lib/core/address'],
	'src/lib/core/training': ['src/lib/core/shared', 'src/lib/core/address', 'src/lib/core/quiz'],
	'src/lib/core/search': ['src/lib/core/shared'],
	'src/lib/core/page': [
		'src/lib/core/shared',
		'src/lib/core/address',
		'src/lib/core/course',
		'src/lib/core/flow',
		'src/lib/core/quiz'
	],
	'src/lib/core/progress': ['src/lib/core/shared', 'src/lib/core/course', 'src/lib/core/quiz'],
	'src/lib/core/attestation': [
		'src/lib/core/shared',
		'src/lib/core/course',
		'src/lib/core/quiz',
		'src/lib/core/progress'
	],
	'src/lib/core/recall': ['src/lib/core/shared', 'src/lib/core/progress', 'src/lib/core/quiz'],
	'src/lib/core/overview': [
		'src/lib/core/shared',
		'src/lib/core/course',
		'src/lib/core/progress',
		'src/lib/core/attestation'
	],
	'src/lib/core/trainer': [
		'src/lib/core/shared',
		'src/lib/core/address',
		'src/lib/core/course',
		'src/lib/core/flow',
		'src/lib/core/page',
		'src/lib/core/quiz',
		'src/lib/core/training'
	],
	'src/lib/ports': ['src/lib/core'],
	'src/lib/messages': ['src/lib/core'],
	'src/lib/content': [
		'src/lib/core',
		'content',
		'node_modules/(yaml|valibot|mdsvex|svelte|vite|mdast-util-from-markdown|unist-util-visit|rehype-slug|es-toolkit|fflate)/',
		'(fs|path|crypto)(/|$)' // the `node:` prefix is stripped
	],
	'src/lib/session': ['src/lib/core', 'src/lib/ports', 'node_modules/svelte/'],
	'src/lib/ui': [
		'virtual:(channel-)?icons$',
		'src/lib/core',
		'src/lib/messages',
		'src/lib/styles',
		'node_modules/svelte/'
	],
	'src/lib/adapters': [
		'src/lib/core',
		'src/lib/ports',
		'node_modules/(es-toolkit|fflate|minisearch|ts-fsrs|ts-ics|valibot)/'
	],
	// Node side: makes archives of what was built.
	'src/packaging': [
		'src/lib/core',
		'src/lib/content',
		'src/lib/messages',
		'src/lib/ports',
		'node_modules/(fflate|uuid|xmlbuilder2)/',
		'(fs|path|crypto|url)(/|$)'
	],
	// Runs apart from every page: what it shares with one is the message that passes between them.
	'src/service-worker': ['[$]service-worker', 'src/lib/adapters/offline/worker-message'],
	'src/routes': [
		'virtual:',
		'src/lib',
		'node_modules/uuid/',
		'[$]app/',
		'[.]/[$]types',
		'[$]page-options',
		'src/page-options',
		'node_modules/svelte/',
		'node_modules/@sveltejs/kit/'
	]
};
const TEST = '[.]test[.]ts$';
/** A Vite plugin runs at build time, in Node, beside what it serves. */
const BUILD = '-plugin[.]ts$';
const VIRTUAL = '^(virtual:|[$]app/|[$]page-options|[$]service-worker)|[.]/[$]types';

module.exports = {
	forbidden: [
		...Object.entries(ALLOWED).map(([folder, others]) => ({
			name: `${folder} imports only what it may`,
			severity: 'error',
			from: { path: `^${folder}/`, pathNot: [TEST, `^src/lib/ui/.*${BUILD}`] },
			to: { pathNot: [folder, ...others].map((path) => `^${path}`) }
		})),
		{
			name: 'adapters do not know one another',
			severity: 'error',
			from: { path: '^src/lib/adapters/([^/]+)/', pathNot: TEST },
			to: { path: '^src/lib/adapters/', pathNot: '^src/lib/adapters/$1/' }
		},
		{
			name: 'nothing imports a route',
			severity: 'error',
			from: { pathNot: '^(src/routes|src/page-options|src/hooks|tests)' },
			to: { path: '^src/routes' }
		},
		{ name: 'no cycle', severity: 'error', from: {}, to: { circular: true } },
		{ name: 'no unresolved import', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: VIRTUAL } }
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true, // sees `import type` too
		tsConfig: { fileName: 'tests/architecture/resolver.json' }, // the resolver wants a baseUrl, which ours has not
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'types', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.md']
		}
	}
};
