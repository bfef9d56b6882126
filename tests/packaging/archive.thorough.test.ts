import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archive } from '../../src/packaging/archive';
import { unpack } from './unpack';

test('an archive holds any name that it takes once, inside its folder, and gives back its bytes', () => {
	const name = fc.oneof(
		fc.stringMatching(/^[a-z0-9._/-]{1,12}[.](?:html|xml|txt)$/),
		fc.string({ unit: 'binary', maxLength: 12 }),
		fc.constantFrom('LISEZ-MOI.txt', '../a.txt', 'a/../../b.txt', 'C:\\a.txt', '__proto__.txt', '1.txt')
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(name, fc.uint8Array({ maxLength: 300 })), { maxLength: 4 }), (pairs) => {
			const zip = archive(pairs.map(([name, bytes]) => ({ name, bytes })));
			if (!zip.ok) return;
			expect([...unpack(zip.value)].map(([name, bytes]) => [name, new Uint8Array(bytes)]).sort()).toEqual(
				pairs.map(([name, bytes]) => [name, new Uint8Array(bytes)]).sort()
			);
		}),
		{ seed: 5, numRuns: 60 }
	);
});
