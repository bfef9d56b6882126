import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from './content';

/** Reads every file under a folder as text. */
export function readFolder(folder: string): ContentFiles {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		files.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
		})
	);
}
