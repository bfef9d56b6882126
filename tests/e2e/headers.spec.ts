import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { expect, test } from '@playwright/test';
import { watch } from './guard';
import { SERVERS, startServer, type ServerName } from './web-servers';

/** What every answer says, whatever it is (requirements 5.3, S-18). */
const ALWAYS = {
	'content-security-policy':
		"connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'permissions-policy': 'camera=(), microphone=(), geolocation=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'strict-transport-security': 'max-age=31536000'
};
const YEAR = 'public, max-age=31536000, immutable';
const immutable = (ending: string) =>
	`_app/immutable/${readdirSync('build/site/_app/immutable', { recursive: true })
		.map(String)
		.find((file) => file.endsWith(ending))}`.replaceAll('\\', '/');

interface Answer {
	readonly status: number | undefined;
	readonly headers: Readonly<Record<string, string | undefined>>;
	readonly text: string;
}

/** Each header once: a browser takes two of the same name for a list. `fetch` would follow redirections and decompress. */
const ask = (url: string) =>
	new Promise<Answer>((done, refuse) => {
		request(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => void chunks.push(chunk));
			response.on('end', () => {
				const headers = Object.fromEntries(
					Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(' AND ')])
				);
				done({ status: response.statusCode, headers, text: Buffer.concat(chunks).toString() });
			});
		})
			.on('error', refuse)
			.end();
	});

test.use({ serviceWorkers: 'allow' });

// nginx is always there (scripts/web-servers.js); the others where the system has them.
const names = (Object.keys(SERVERS) as ServerName[]).filter((name) => name === 'nginx' || existsSync(SERVERS[name]));
for (const name of names) {
	test(`${name} says what our example file tells it to, and the course lives with it`, async ({ page }) => {
		const server = await startServer(name);
		const from = (path: string) => ask(server.url + path);
		try {
			for (const [path, status, type, caching] of [
				['', 200, /^text\/html/, 'no-cache'],
				['situations/ime-cd/', 200, /^text\/html/, 'no-cache'],
				[immutable('.js'), 200, /^(text|application)\/javascript/, YEAR],
				[immutable('.css'), 200, /^text\/css/, YEAR],
				[immutable('.woff2'), 200, /^font\/woff2/, YEAR],
				['service-worker.js', 200, /^(text|application)\/javascript/, 'no-cache'],
				['manifest.webmanifest', 200, /^application\/manifest\+json/, 'no-cache'],
				['icon.svg', 200, /^image\/svg\+xml/, 'no-cache'],
				['rien/du/tout', 404, /^text\/html/, 'no-cache'],
				['_app/immutable/rien.js', 404, /^text\/html/, 'no-cache'],
				['.secret', 404, /^text\/html/, 'no-cache']
			] as const) {
				const { headers, ...answer } = await from(path);
				expect({ path, status: answer.status, ...headers }).toMatchObject({
					...ALWAYS,
					path,
					status,
					'cache-control': caching
				});
				expect(headers['content-type'], path).toMatch(type);
				expect(headers['server'] ?? '', path).not.toMatch(/[\d/]/);
				expect(headers['x-powered-by'], path).toBeUndefined();
			}

			for (const path of ['', immutable('.js'), immutable('.css'), 'manifest.webmanifest']) {
				const { headers, text } = await from(path);
				expect(text.length < 1024 || headers['content-encoding'] === 'gzip', `${path} is compressed`).toBe(true);
			}
			const missing = await (await fetch(`${server.url}rien/du/tout`)).text();
			expect(missing).toContain('Cette page n’existe pas');
			expect(missing).not.toMatch(new RegExp(`${name}|server at`, 'i'));

			const { status, headers } = await from('situations');
			expect([301, 302, 307, 308]).toContain(status);
			expect(new URL(headers['location'] ?? '', server.url).pathname).toBe('/situations/');

			const listing = await from('vide/');
			expect([403, 404]).toContain(listing.status);
			expect(listing.headers).toMatchObject(ALWAYS);

			const faults = await watch(page, server.url);
			await page.goto(server.url);
			await expect(page.getByRole('contentinfo').getByText('Disponible hors ligne')).toBeVisible();
			await page.getByRole('link', { name: 'Situations', exact: true }).first().click();
			await expect(page).toHaveTitle(/^Sept situations/);
			expect(faults).toEqual([]);
		} finally {
			await server.stop();
		}
	});
}
