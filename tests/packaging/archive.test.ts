import { describe, expect, test } from 'vitest';
import { archive } from '../../src/packaging/archive';

const bytes = new TextEncoder().encode('contenu');
const named = (...names: readonly string[]) => archive(names.map((name) => ({ name, bytes })));
const packed = (...names: readonly string[]) => {
	const zip = named(...names);
	if (!zip.ok) throw new Error(zip.error.code);
	return zip.value;
};

describe('an archive', () => {
	test.each([
		['../index.html', 'bad-name'],
		['a/../index.html', 'bad-name'],
		['./index.html', 'bad-name'],
		['/index.html', 'bad-name'],
		['c:/index.html', 'bad-name'],
		['a\\index.html', 'bad-name'],
		['a//index.html', 'bad-name'],
		['.git/index.html', 'bad-name'],
		['index.html.', 'bad-name'],
		['Index.html', 'bad-name'],
		['a/LISEZ-MOI.txt', 'bad-name'],
		['été.html', 'bad-name'],
		['a b.html', 'bad-name'],
		['index.html\n', 'bad-name'],
		['', 'bad-name'],
		['index.js.map', 'bad-type'],
		['page.test.ts', 'bad-type'],
		['index', 'bad-type']
	])('refuses %j', (name, code) => {
		expect(named(name)).toEqual({ ok: false, error: { code, name } });
	});

	test.each([
		['LISEZ-MOI.txt', 'lisez-moi.txt'],
		['lisez-moi.txt', 'LISEZ-MOI.txt'],
		['index.html', 'index.html']
	])('refuses %s beside %s: where case counts for nothing, one would hide the other', (first, second) => {
		expect(named(first, second)).toEqual({ ok: false, error: { code: 'duplicate-name', name: second } });
	});

	test('refuses too many files, and too many bytes', () => {
		const names = Array.from({ length: 21 }, (_, index) => `page-${index}.html`);
		expect(named(...names)).toEqual({ ok: false, error: { code: 'too-many-files', count: 21 } });
		expect(archive([{ name: 'index.html', bytes: new Uint8Array(5_000_001) }])).toEqual({
			ok: false,
			error: { code: 'archive-too-large', bytes: 5_000_001 }
		});
	});

	test('gives the same bytes whatever the order of its entries', () => {
		expect(packed('index.html', 'LISEZ-MOI.txt', 'a/b.xml')).toEqual(packed('a/b.xml', 'index.html', 'LISEZ-MOI.txt'));
	});

	test('dates every entry of 1 January 1980', () => {
		const zip = packed('index.html');
		const date = new DataView(zip.buffer, zip.byteOffset).getUint16(12, true);
		expect({ year: 1980 + (date >> 9), month: (date >> 5) & 15, day: date & 31 }).toEqual({
			year: 1980,
			month: 1,
			day: 1
		});
	});
});
