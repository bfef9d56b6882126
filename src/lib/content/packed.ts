import { resolve } from 'node:path';
import { deflateSync, strToU8 } from 'fflate';
import { literal } from './literal';

/**
 * Large data as an expression. One text to parse: a browser reads it faster than the same thing as a program. A host
 * compresses what it sends; the single file has none, and carries it compressed, to stay under its two megabytes (E-4).
 */
export interface DataWriter {
	/** What a module begins with. */
	readonly head: string;
	readonly write: (value: unknown) => string;
}

const UNPACK = resolve('src/lib/adapters/packed/unpack.ts');

export const plainWriter: DataWriter = {
	head: '',
	write: (value) => `JSON.parse(${literal(JSON.stringify(value))})`
};

export const packedWriter: DataWriter = {
	head: `import { unpack } from ${literal(UNPACK)};\n`,
	write: (value) => {
		const packed = Buffer.from(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }));
		return `unpack(${literal(packed.toString('base64'))})`;
	}
};
