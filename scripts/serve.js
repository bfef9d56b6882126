/** A static server for a built site: what any web host does, and nothing more. Loopback only. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.zip': 'application/zip'
};

/** Serves `folder` under `base` (`/` or `/a/b/`); resolves to the server once it listens. Port 0 takes a free one. */
export function serve(folder, { base = '/', port = 0 } = {}) {
	const root = resolve(folder);

	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
		const file = inside === undefined ? undefined : normalize(join(root, inside));

		if (file === undefined || (file !== root && !file.startsWith(root + sep))) return missing(response);
		if (existsSync(file) && statSync(file).isDirectory()) {
			if (path.endsWith('/')) return send(response, 200, join(file, 'index.html'));
			response.writeHead(301, { location: `${path}/` });
			return response.end();
		}
		return send(response, 200, file);
	});

	function missing(response) {
		const page = join(root, '404.html');
		if (existsSync(page)) return send(response, 404, page);
		response.writeHead(404);
		return response.end();
	}

	function send(response, status, file) {
		if (!existsSync(file)) return status === 200 ? missing(response) : undefined;
		const immutable = file.includes(`${sep}immutable${sep}`);
		response.writeHead(status, {
			'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
			'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
			'x-content-type-options': 'nosniff'
		});
		return createReadStream(file).pipe(response);
	}

	return new Promise((done, refuse) => {
		server.once('error', refuse);
		server.listen(port, '127.0.0.1', () => done(server));
	});
}
