import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stampWorker } from '../../scripts/stamp-worker.js';
import { serve } from '../../scripts/serve.js';

/** A script of the first version that the second one has not. */
export const OLD_SCRIPT = '_app/immutable/chunks/old.js';

/** A host of its own for a test: it can be stopped, and what it serves can change. The site is in the folders given. */
export async function ownHost(...folders: readonly string[]) {
	const root = mkdtempSync(join(tmpdir(), 'pli-host-'));
	for (const folder of folders) cpSync('build/site', join(root, folder), { recursive: true });
	let asked = 0;
	const server = await serve(root);
	server.on('request', () => (asked += 1));

	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		/** Requests since the start. */
		asked: () => asked,
		stop: () =>
			new Promise<void>((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
		delete: () => rmSync(root, { recursive: true }),
		put: (path: string, from: string) => cpSync(from, join(root, path)),
		/** A first version, with a script that will disappear. */
		addOldScript(folder: string) {
			writeFileSync(join(root, folder, OLD_SCRIPT), 'export const old = true;\n');
			const worker = join(root, folder, 'service-worker.js');
			// Before the first script of the list, which is written « base+`/_app/…` » with a short name for the base.
			const listed = readFileSync(worker, 'utf8').replace(/(\w+)\+`\/_app\//, `$1+\`/${OLD_SCRIPT}\`,$&`);
			writeFileSync(worker, listed);
			stampWorker(join(root, folder));
		},
		/** A version that says so on each page, with the worker as it was built. */
		publish(folder: string, version: string) {
			for (const file of readdirSync(join(root, folder), { recursive: true }).map(String)) {
				if (!file.endsWith('.html')) continue;
				const page = readFileSync(join(root, folder, file), 'utf8');
				writeFileSync(
					join(root, folder, file),
					page.replace(/<html lang="fr"[^>]*>/, `<html lang="fr" data-version="${version}">`)
				);
			}
			cpSync('build/site/service-worker.js', join(root, folder, 'service-worker.js'));
			rmSync(join(root, folder, OLD_SCRIPT), { force: true });
			return stampWorker(join(root, folder));
		}
	};
}
export type OwnHost = Awaited<ReturnType<typeof ownHost>>;
