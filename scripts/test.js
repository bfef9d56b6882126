/**
 * `npm test`: installs what is missing and runs every check. The last line is `N passed, N failed`.
 * `--fast` (`npm run check`) stops before the builds and the browsers.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensurePackages, run } from './ensure-packages.js';

const fast = process.argv.includes('--fast');
ensurePackages();

const tool = (path) => `node_modules/${path}`;
const RESULTS = 'test-results';
rmSync(RESULTS, { recursive: true, force: true });

let passed = 0;
let failed = 0;
const failures = [];

/** One check counts for one; a runner of tests counts its tests, and at least one failure when it fails. */
function check(name, args, { counts, env } = {}) {
	console.log(`\n▸ ${name}`);
	const code = run(process.execPath, args, { env: { ...process.env, ...env } });
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

check('Mise en forme', [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);
check('Règles de code', [tool('eslint/bin/eslint.js'), '--max-warnings', '0', '.']);
check('Types', [tool('svelte-check/bin/svelte-check'), '--fail-on-warnings']);
check('Le cœur ne connaît ni navigateur ni serveur', [tool('typescript/bin/tsc'), '-p', 'src/lib/core']);
check(
	'Tests unitaires, composants, contenu, règles d’import',
	[
		tool('vitest/vitest.mjs'),
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${RESULTS}/vitest.json`
	],
	{ counts: vitestCounts }
);

if (!fast) {
	const built = ['site', 'fichier'].map((edition) => check(`Édition ${edition}`, ['scripts/build.js', edition]));
	if (built.every(Boolean)) {
		const { ensureChromium, ensureFirefox } = await import('./browsers.js');
		const browsers = { CHROMIUM_PATH: ensureChromium(), FIREFOX_PATH: ensureFirefox() };
		if (browsers.CHROMIUM_PATH && browsers.FIREFOX_PATH) {
			check('Parcours dans les navigateurs', [tool('@playwright/test/cli.js'), 'test'], {
				counts: playwrightCounts,
				env: browsers
			});
		} else {
			failed += 1;
			failures.push('Parcours dans les navigateurs : navigateur absent');
		}
	}
}

if (failures.length > 0) console.log(`\nÀ corriger :\n${failures.map((name) => `  - ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
