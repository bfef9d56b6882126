import { expect, test } from 'vitest';
import { unpack } from '../adapters/packed/unpack';
import { packedWriter, plainWriter } from './packed';

const value = { 'Café – « </script> »': ['\u202f', 1, null, { a: 'x'.repeat(10_000) }] };

test('what is packed is the same once unpacked, and shorter', () => {
	const written = packedWriter.write(value);
	const [, text = ''] = /^unpack\("(.*)"\)$/.exec(written) ?? [];
	expect(unpack(text)).toEqual(value);
	expect(written.length).toBeLessThan(plainWriter.write(value).length / 10);
});

test('nothing that is written closes the script that holds it', () => {
	for (const { write } of [plainWriter, packedWriter]) expect(write(value)).not.toContain('</');
});
