/** Finds the web servers that the example files of docs/hebergement are tried with, or installs them. */
import { installPackage, present } from './install-package.js';

const SERVERS = [
	{ name: 'NGINX_PATH', debian: 'nginx', paths: ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'] },
	{ name: 'CADDY_PATH', debian: 'caddy', paths: ['/usr/bin/caddy', '/opt/homebrew/bin/caddy'] },
	// The program without the service that its whole package would start.
	{ name: 'APACHE_PATH', debian: 'apache2-bin', paths: ['/usr/sbin/apache2'] }
];

/** Path of each server, by the name of the variable that gives it to the tests; those that cannot be had are left out. */
export function ensureWebServers() {
	const found = SERVERS.map(({ name, debian, paths }) => {
		const known = [process.env[name], ...paths];
		if (!present(known)) installPackage(debian);
		return [name, present(known)];
	});
	const servers = Object.fromEntries(found.filter(([, path]) => path));
	if (servers.NGINX_PATH) return servers;
	console.error('nginx n’a pas été trouvé. Installez-le, ou donnez son chemin dans NGINX_PATH, puis relancez.');
	return undefined;
}
