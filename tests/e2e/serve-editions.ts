import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/serve.js';

/** Serves the built site at the root of one host and under /a/b/ of another. */
export default async function serveEditions(): Promise<() => void> {
	const servers = await Promise.all([serve('build/site'), serve('build/site', { base: '/a/b/' })]);
	const port = (index: 0 | 1) => (servers[index].address() as AddressInfo).port;
	process.env['SITE_URL'] = `http://127.0.0.1:${port(0)}/`;
	process.env['SUBFOLDER_URL'] = `http://127.0.0.1:${port(1)}/a/b/`;
	return () => servers.forEach((server) => server.close());
}
