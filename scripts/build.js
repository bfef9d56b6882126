/** Builds one edition: `node scripts/build.js site` or `fichier`. */
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages, run } from './ensure-packages.js';
import { stampWorker } from './stamp-worker.js';

/** Every HTML page of a built site. */
const htmlFiles = (folder) =>
	readdirSync(folder, { recursive: true })
		.map(String)
		.filter((file) => file.endsWith('.html'))
		.map((file) => join(folder, file));

/**
 * Assets that JavaScript imports are written `/_app/…` in prerendered pages: from a folder of a host they would be
 * looked for at its root. Made relative, one build works under any base path.
 */
function relativiseAssets(folder) {
	for (const file of htmlFiles(folder)) {
		const depth = relative(folder, dirname(file)).split(sep).filter(Boolean).length;
		const html = readFileSync(file, 'utf8');
		const relativised = html.replace(
			/(\s(?:src|href|poster)=")\/_app\//g,
			`$1${depth === 0 ? './' : '../'.repeat(depth)}_app/`
		);
		if (relativised !== html) writeFileSync(file, relativised);
	}
}

/** Puts beside the site what its page « Hors ligne » offers, made before it; SHA256SUMS checks it all at once (S-14). */
function copyDownloads() {
	const files = existsSync('build/downloads.json') ? JSON.parse(readFileSync('build/downloads.json', 'utf8')) : [];
	if (files.length === 0) return;
	mkdirSync('build/site/telechargements');
	for (const { file } of files) copyFileSync(join('build', file), join('build/site/telechargements', basename(file)));
	const sums = files.map(({ file, sha256 }) => `${sha256}  ${basename(file)}\n`).join('');
	writeFileSync('build/site/telechargements/SHA256SUMS', sums);
}

function buildSite() {
	relativiseAssets('build/site');
	// A static host serves /404.html for a missing page at any depth: only absolute addresses can work there.
	const base = process.env.BASE_PATH ?? '';
	const page = readFileSync('build/site/404/index.html', 'utf8')
		.replaceAll(/(\s(?:src|href)=")\.\.\//g, `$1${base}/`)
		.replaceAll(/(\s(?:src|href)=")\.\/(?=")/g, `$1${base}/`)
		.replace(/<script>\s*\{\s*__sveltekit[\s\S]*?<\/script>/, '')
		.replace(/<link[^>]*rel="modulepreload"[^>]*>/g, '');
	rmSync('build/site/404', { recursive: true });
	writeFileSync('build/site/404.html', page);
	stampWorker('build/site');
	copyDownloads();
}

function buildFile() {
	renameSync('build/fichier/index.html', 'build/prendre-le-pli.html');
	rmSync('build/fichier', { recursive: true });
	mkdirSync('build/fichier');
	renameSync('build/prendre-le-pli.html', 'build/fichier/prendre-le-pli.html');
}

/** Builds an edition and stops at the first failure. */
export function build(edition) {
	rmSync(`build/${edition}`, { recursive: true, force: true });
	const code = run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
		env: { ...process.env, EDITION: edition }
	});
	if (code !== 0) process.exit(code);
	if (edition === 'site') buildSite();
	else buildFile();
	console.log(`Édition « ${edition} » prête dans build/${edition}/`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const edition = process.argv[2];
	if (edition !== 'site' && edition !== 'fichier') {
		console.error('Usage : node scripts/build.js site|fichier');
		process.exit(2);
	}
	ensurePackages();
	build(edition);
}
