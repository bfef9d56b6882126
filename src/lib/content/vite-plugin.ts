import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { askedItems } from './asked-items';
import type { Content } from './content';
import { courseIndex } from './course-index';
import { formatDiagnostics } from './diagnostic';
import { ledgerLine } from './ledger/ledger-line';
import { literal } from './literal';
import { loadContent } from './load-content';
import { namingModules } from './naming-modules';
import { assessmentBank, buildPage, buildScenario, type BuiltPage } from './page-data';
import type { DataWriter } from './packed';
import { pathChoices } from './path-choices';
import { placesCss } from './places-css';
import { progressIndex } from './progress-index';
import { readFolder } from './read-folder';
import { sessionCatalogue } from './session-catalogue';
import { searchDocuments, searchWords } from './search-documents';
import { documentWords } from './trainer/documents-module';
import { courseWords } from './trainer/trainer-module';

const ROOT = resolve('content');
/** A path of its own, because the CSS pipeline of Vite wants an id that looks like a file. */
const PLACES = '/@prendre-le-pli/flow-places.css';

/** Id of the page of each prose file that a browser may load, with the way to build it. */
function pagesOf(content: Content): Map<string, { id: string; build: () => Promise<BuiltPage> }> {
	const pages = new Map<string, { id: string; build: () => Promise<BuiltPage> }>();
	for (const { intro, lessons } of content.modules) {
		for (const prose of [intro, ...lessons]) {
			pages.set(prose.document.file, { id: prose.value.id, build: () => buildPage(content, prose) });
		}
	}
	for (const scenario of content.scenarios) {
		const { document, value } = scenario.prose;
		pages.set(document.file, { id: value.id, build: () => buildScenario(content, scenario) });
	}
	for (const prose of content.pages) {
		pages.set(prose.document.file, { id: prose.value.id, build: () => buildPage(content, prose) });
	}
	return pages;
}

/**
 * Gives the validated content to the application: `virtual:course` (the index and one lazy import a page),
 * `virtual:glossary`, `virtual:sources`, those of naming-modules.ts, `virtual:assessment` with its index,
 * `virtual:progress-index`, `virtual:ledger`, `virtual:search`, `virtual:sessions`, `virtual:documents`, `virtual:trainer`, the places of the maps as CSS, and each Markdown page as a
 * Svelte component. A build that meets a fault stops and lists them all. What is large is written by the writer given.
 */
export function content({ head, write }: DataWriter): Plugin {
	let loaded: Content | undefined;

	function load(): Content {
		if (loaded) return loaded;
		const { content: found, diagnostics } = loadContent(readFolder(ROOT));
		if (!found) throw new Error(formatDiagnostics(diagnostics));
		loaded = found;
		return found;
	}

	const modules: Record<string, () => string | Promise<string>> = {
		'virtual:course': () => {
			const imports = [...pagesOf(load())].map(([file, { id }]) => `${literal(id)}: () => import(${literal(join(ROOT, file))})`);
			return `export const course = ${literal(courseIndex(load()))};\nexport const pages = {${imports.join(',')}};`;
		},
		'virtual:paths': () => `export const choices = ${literal(pathChoices(load()))};`,
		'virtual:items': () => `export const asked = ${literal(askedItems(load()))};`,
		// For trainers: no page of a learner imports it.
		'virtual:documents': () => `${head}export const words = ${write(documentWords(load()))};`,
		'virtual:sessions': () => `${head}export const catalogue = ${write(sessionCatalogue(load()))};`,
		'virtual:glossary': () => `export const glossary = ${literal(load().glossary.value)};`,
		'virtual:sources': () => `export const sources = ${literal(load().sources.value)};`,
		'virtual:assessment': () => `export const bank = ${literal(assessmentBank(load()))};`,
		'virtual:progress-index': () => `export const index = ${literal(progressIndex(load()))};`,
		'virtual:assessment-index': () => {
			const objectives = load().assessment.value.map(({ id, objective }) => [id, objective]);
			return `export const objectiveOf = ${literal(Object.fromEntries(objectives))};`;
		},
		'virtual:ledger': () => `export const ledger = ${literal(load().ledger.value.map(ledgerLine))};`,
		'virtual:search': async () => {
			const data = { documents: await searchDocuments(load()), words: searchWords(load()) };
			return `${head}export const { documents, words } = ${write(data)};`;
		},
		'virtual:trainer': () => `${head}export const words = ${write(courseWords(load()))};`,
		...Object.fromEntries(Object.entries(namingModules).map(([id, code]) => [id, () => code(load())]))
	};

	return {
		name: 'prendre-le-pli:content',
		enforce: 'pre',
		buildStart() {
			if (!process.env['VITEST']) load(); // a fault in the content fails its own tests, not all of them
		},
		resolveId(id) {
			if (id in modules) return `\0${id}`;
			return id === 'virtual:flow-places.css' ? PLACES : undefined;
		},
		async load(id) {
			if (id === PLACES) {
				const css: string[] = [];
				for (const scenario of load().scenarios) {
					const { page } = await buildScenario(load(), scenario);
					if ('layouts' in page && page.layouts) css.push(placesCss(page.id, page.layouts));
				}
				return css.join('\n');
			}
			return id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined;
		},
		async transform(_code, id) {
			if (!id.startsWith(ROOT) || !id.endsWith('.md')) return undefined;
			const file = id.slice(ROOT.length + 1).replaceAll('\\', '/');
			const page = pagesOf(load()).get(file);
			if (!page) return undefined;

			const built = await page.build();
			const code = [
				`<script module>\n\texport const page = ${literal(built.page)};\n</script>`,
				'<script>\n\tlet { blocks } = $props();\n</script>',
				built.markup
			].join('\n\n');
			return { code, map: null };
		},
		hotUpdate({ file, server }) {
			if (!file.startsWith(ROOT)) return;
			loaded = undefined;
			server.moduleGraph.invalidateAll();
			server.ws.send({ type: 'full-reload' });
			return [];
		}
	};
}
