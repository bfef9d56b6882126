import { readdirSync } from 'node:fs';

/** Paths of every page of the built site, from its base: `''`, `situations/`… */
export const sitePages: readonly string[] = readdirSync('build/site', { recursive: true })
	.map((file) => String(file).replaceAll('\\', '/'))
	.filter((file) => file.endsWith('index.html'))
	.map((file) => file.slice(0, -'index.html'.length))
	.sort();
