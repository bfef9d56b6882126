/**
 * `npm run build:lms`: the packages for LMSs, the zip for a USB key and their sums, from the single-file edition, which is
 * built first if it is not there. The work is in src/packaging; Vite runs its TypeScript.
 */
import { existsSync } from 'node:fs';
import { ensurePackages } from './ensure-packages.js';

ensurePackages();

const { build } = await import('./build.js');
const { runnerImport } = await import('vite');
if (!existsSync('build/fichier/prendre-le-pli.html')) build('fichier');

const { module } = await runnerImport('./src/packaging/build-packages.ts');
const packages = module.buildPackages();
if (!packages.ok) {
	console.error(packages.error);
	process.exit(1);
}
for (const { file, bytes } of packages.value)
	console.log(`${String(Math.round(bytes / 1000)).padStart(6)} ko  ${file}`);
console.log('Paquets prêts dans build/lms/, archive dans build/');
