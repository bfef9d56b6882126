import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

// Vite announces another loader of its own configuration, which would want file extensions in our imports: not news.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';

/** Runs a command in the project and shows what it prints; gives its exit code. */
export function run(command, args, options = {}) {
	const { status, error } = spawnSync(command, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		...options
	});
	if (error) console.error(error.message);
	return status ?? 1;
}

/** Node 20.19 is the oldest that Vite runs on. */
function requireNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	console.error(
		`Node 20.19 ou plus récent est nécessaire (ici : ${process.versions.node}). À installer depuis nodejs.org.`
	);
	process.exit(1);
}

/** The packages are there and no older than the lock file. */
function packagesAreFresh() {
	const installed = 'node_modules/.package-lock.json';
	return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

/** Installs the locked packages when they are missing or older than the lock file. Browsers are not downloaded. */
export function ensurePackages() {
	requireNode();
	if (!packagesAreFresh()) {
		console.log('Installation des paquets…');
		const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
		const code = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { env });
		if (code !== 0) process.exit(code);
	}
	const code = run(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
	if (code !== 0) process.exit(code);
}

/** Version of the product, for what is built. */
export const version = () => JSON.parse(readFileSync('package.json', 'utf8')).version;
