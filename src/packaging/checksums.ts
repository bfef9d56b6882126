import { createHash } from 'node:crypto';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** In the form that `sha256sum -c` reads, in the order of the names. */
export function checksumFile(files: readonly { readonly path: string; readonly sha256: string }[]): Uint8Array {
	const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	return new TextEncoder().encode(sorted.map((file) => `${file.sha256}  ${file.path}\n`).join(''));
}
