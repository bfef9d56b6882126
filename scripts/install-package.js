import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './ensure-packages.js';

/** The first of these paths that exists. */
export const present = (paths) => paths.find((path) => path && existsSync(path));

/** Debian and its relatives, as root: the only place where a package may be installed without asking. */
export function installPackage(name) {
	if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
	console.log(`Installation de ${name}…`);
	const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	run('apt-get', ['update'], quiet);
	run('apt-get', ['install', '-y', '--no-install-recommends', name], quiet);
}
