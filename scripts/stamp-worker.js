/** Writes in the service worker a digest of all that it keeps: other contents, another worker, a new version offered. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const WORKER = 'service-worker.js';
/** Neither is kept by the worker, and the second changes at each build. */
const APART = [WORKER, '_app/version.json'];

/** Every file of a built site that makes its version, by its path. */
const filesOf = (folder) =>
	readdirSync(folder, { recursive: true })
		.map((file) => String(file).replaceAll(sep, '/'))
		.filter((file) => !APART.includes(file) && !file.startsWith('telechargements/'))
		.filter((file) => statSync(join(folder, file)).isFile())
		.sort();

/** May be called again after a change: the worker is stamped anew. */
export function stampWorker(folder) {
	const worker = readFileSync(join(folder, WORKER), 'utf8');
	const hash = createHash('sha256').update(worker.replaceAll(/contents-[0-9a-f]{12}/g, ''));
	for (const file of filesOf(folder)) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
	const contents = `contents-${hash.digest('hex').slice(0, 12)}`;
	writeFileSync(join(folder, WORKER), worker.replaceAll(/contents-[0-9a-f]{12}/g, contents));
	return contents;
}
