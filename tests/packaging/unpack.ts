import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every file of a zip by its name, as another program unpacks it (extract-zip, which shares no code with ours). */
export function unpack(zip: Uint8Array): ReadonlyMap<string, Buffer> {
	const folder = mkdtempSync(join(tmpdir(), 'pli-unpack-'));
	try {
		writeFileSync(join(folder, 'packed.zip'), zip);
		execFileSync(process.execPath, [
			'node_modules/extract-zip/cli.js',
			join(folder, 'packed.zip'),
			join(folder, 'out')
		]);
		const entries = readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true });
		return new Map(
			entries
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.map((path) => [path.slice(join(folder, 'out').length + 1).replaceAll('\\', '/'), readFileSync(path)])
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
