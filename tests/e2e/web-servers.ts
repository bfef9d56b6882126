import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type ServerName = 'nginx' | 'caddy' | 'apache';

export const SERVERS: Readonly<Record<ServerName, string>> = {
	nginx: process.env['NGINX_PATH'] ?? '/usr/sbin/nginx',
	caddy: process.env['CADDY_PATH'] ?? '/usr/bin/caddy',
	apache: process.env['APACHE_PATH'] ?? '/usr/sbin/apache2'
};

/** Where a server writes, and what it serves. */
interface Place {
	readonly folder: string;
	readonly site: string;
	readonly port: number;
}

const example = (file: string) => resolve('docs/hebergement', file);
const asRoot = process.getuid?.() === 0;

/** The configuration around our example file: what a host has already, and nothing that the example should say. */
const CONFIGURATIONS: Readonly<
	Record<ServerName, (place: Place) => { text: string; args: (file: string) => string[] }>
> = {
	nginx: ({ folder, site, port }) => ({
		text: `
			daemon off;
			pid ${folder}/nginx.pid;
			error_log ${folder}/error.log;
			events {}
			http {
				include /etc/nginx/mime.types;
				access_log off;
				${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n')}
				server {
					listen 127.0.0.1:${port};
					root ${site};
					include ${example('nginx.conf')};
				}
			}`,
		args: (file) => ['-c', file, '-e', `${folder}/error.log`]
	}),
	caddy: ({ site, port }) => ({
		text: `{
			admin off
			auto_https off
		}
		http://127.0.0.1:${port} {
			root * ${site}
			import ${example('Caddyfile')}
		}`,
		args: (file) => ['run', '--adapter', 'caddyfile', '--config', file]
	}),
	apache: ({ folder, site, port }) => ({
		text: [
			...[
				'mpm_event',
				'authz_core',
				'dir',
				'mime',
				'headers',
				'rewrite',
				'filter',
				'deflate',
				'autoindex',
				'negotiation'
			].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
			...(asRoot ? ['User www-data', 'Group www-data'] : []),
			`Listen 127.0.0.1:${port}`,
			'ServerName 127.0.0.1',
			`TypesConfig ${folder}/mime.types`,
			'ServerTokens Prod', // what an .htaccess cannot say: the guide says it
			`PidFile ${folder}/apache.pid`,
			`ErrorLog ${folder}/error.log`,
			`DefaultRuntimeDir ${folder}`,
			`DocumentRoot ${site}`,
			`<Directory ${site}>`,
			'Options Indexes FollowSymLinks MultiViews',
			'AllowOverride All',
			'Require all granted',
			'</Directory>'
		].join('\n'),
		args: (file) => ['-f', file, '-D', 'FOREGROUND']
	})
};

const freePort = () =>
	new Promise<number>((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});

async function answers(url: string): Promise<boolean> {
	for (let tries = 0; tries < 200; tries += 1) {
		if (await fetch(url).catch(() => undefined)) return true;
		await new Promise((done) => setTimeout(done, 50));
	}
	return false;
}

/** Starts a real server on a copy of the built site, with our example file, and gives its address. Loopback only. */
export async function startServer(name: ServerName): Promise<{ url: string; stop: () => Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), `pli-${name}-`));
	const site = join(folder, 'site');
	chmodSync(folder, 0o755); // a server started by root reads as nobody
	cpSync('build/site', site, { recursive: true });
	writeFileSync(join(site, '.secret'), 'nobody reads this\n');
	mkdirSync(join(site, 'vide'));
	if (name === 'apache') cpSync(example('.htaccess'), join(site, '.htaccess'));

	// Those of the example that a host knows without being told.
	writeFileSync(join(folder, 'mime.types'), 'text/html html\ntext/css css\nimage/png png\nimage/svg+xml svg\n');

	const port = await freePort();
	const { text, args } = CONFIGURATIONS[name]({ folder, site, port });
	const file = join(folder, 'server.conf');
	writeFileSync(file, text);
	const child = spawn(SERVERS[name], args(file), {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
	});
	let said = '';
	child.stderr.on('data', (chunk) => (said += String(chunk)));
	const ended = new Promise<void>((done) => child.on('close', () => done()));
	const stop = async () => {
		child.kill();
		await ended;
		rmSync(folder, { recursive: true });
	};

	const url = `http://127.0.0.1:${port}/`;
	if (await Promise.race([answers(url), ended.then(() => false)])) return { url, stop };
	const log = join(folder, 'error.log');
	if (existsSync(log)) said += readFileSync(log, 'utf8');
	await stop();
	throw new Error(`${name} did not start: ${said}`);
}
