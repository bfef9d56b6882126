/**
 * `npm test`: installs what is missing and runs every check. The last line is `N passed, N failed`.
 * `--fast` (`npm run check`) leaves the thorough tests, the builds and the browsers out, and remembers the files
 * that have not changed since.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensurePackages } from './ensure-packages.js';

const fast = process.argv.includes('--fast');
ensurePackages();

const tool = (path) => `node_modules/${path}`;
const RESULTS = 'test-results';
rmSync(RESULTS, { recursive: true, force: true });

let passed = 0;
let failed = 0;
const failures = [];

/**
 * One check counts for one; a runner of tests counts its tests, and at least one failure when it fails.
 * What it prints is held back until it ends, so that two may run side by side; `live` when it runs alone, and long.
 */
async function check(name, args, { counts, env, live = false } = {}) {
	const stdio = live ? 'inherit' : ['ignore', 'pipe', 'pipe'];
	const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio });
	const output = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
	const started = performance.now();
	const code = await new Promise((resolve) => child.on('close', resolve));
	console.log(`\n▸ ${name} (${Math.round((performance.now() - started) / 1000)} s)`);
	process.stdout.write(Buffer.concat(output));

	const counted = counts?.() ?? { passed: code === 0 ? 1 : 0, failed: 0 };
	passed += counted.passed;
	failed += code === 0 ? counted.failed : Math.max(1, counted.failed);
	if (code !== 0 || counted.failed > 0) failures.push(name);
	return code === 0;
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

function vitestCounts() {
	const report = read(`${RESULTS}/vitest.json`);
	return report && { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests };
}

function playwrightCounts() {
	const stats = read(`${RESULTS}/playwright.json`)?.stats;
	return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

const remember = (name, option) => (fast ? ['--cache', option, `node_modules/.cache/prendre-le-pli/${name}`] : []);
const projects = fast ? ['--project=unit', '--project=component'] : [];

function format() {
	const cached = remember('prettier', '--cache-location');
	return check('Mise en forme', [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', ...cached, '.']);
}

function lint() {
	// Few files change between two saves; the whole is shared out, for the types are done long before it.
	const how = fast ? remember('eslint', '--cache-location') : ['--concurrency', '2'];
	return check('Règles de code', [tool('eslint/bin/eslint.js'), '--max-warnings', '0', ...how, '.']);
}

async function types() {
	const remembered = fast ? ['--incremental'] : [];
	await check('Types', [tool('svelte-check/bin/svelte-check'), '--fail-on-warnings', ...remembered]);
	await check('Le cœur ne connaît ni navigateur ni serveur', [tool('typescript/bin/tsc'), '-p', 'src/lib/core']);
	await check('Types du service worker', [tool('typescript/bin/tsc'), '-p', 'src/service-worker']);
}

function builtPackages() {
	const config = ['--config', 'tests/packaging/vitest.built.config.ts'];
	return check('Paquets construits, dépaquetés et comparés', [tool('vitest/vitest.mjs'), 'run', ...config]);
}

const unitTests = () =>
	check(
		'Tests unitaires, composants, contenu, règles d’import',
		[
			tool('vitest/vitest.mjs'),
			'run',
			...projects,
			'--reporter=dot',
			'--reporter=json',
			`--outputFile.json=${RESULTS}/vitest.json`
		],
		{ counts: vitestCounts }
	);

async function browserTests() {
	const { ensureChromium, ensureFirefox } = await import('./browsers.js');
	const { ensureWebServers } = await import('./web-servers.js');
	const browsers = { CHROMIUM_PATH: ensureChromium(), FIREFOX_PATH: ensureFirefox() };
	const servers = ensureWebServers();
	if (!browsers.CHROMIUM_PATH || !browsers.FIREFOX_PATH || !servers) {
		failed += 1;
		failures.push('Parcours dans les navigateurs : navigateur ou serveur absent');
		return;
	}
	await check('Parcours dans les navigateurs', [tool('@playwright/test/cli.js'), 'test'], {
		counts: playwrightCounts,
		env: { ...browsers, ...servers },
		live: true
	});
}

console.log('Vérifications en cours : chaque résultat s’affiche à sa fin.');
// The tests start a server that writes the types of the routes anew: whatever reads those is over by then.
await Promise.all([format().then(lint), types()]);
await unitTests();
if (!fast) {
	// The page of downloads shows the sizes and the sums of the others: the site comes last.
	const file = await check('Édition fichier', ['scripts/build.js', 'fichier']);
	const packages = file && (await check('Paquets pour LMS et clé USB', ['scripts/package.js']));
	if (packages) await builtPackages();
	const site = await check('Édition site', ['scripts/build.js', 'site']);
	if (site && file) await browserTests();
}

if (failures.length > 0) console.log(`\nÀ corriger :\n${failures.map((name) => `  - ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
