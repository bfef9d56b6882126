import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/packaging/checksums';
import { makeDownloads, offlineEntries, packageEntries } from '../../src/packaging/make-downloads';
import { listPackages } from '../../src/packaging/packages';
import { parseXml } from './parse-xml';
import { sampleDownloads, sampleInput, samplePage } from './sample';
import { unpack } from './unpack';

const input = sampleInput();
const { downloads, files } = sampleDownloads(input);
const fileAt = (path: string) => {
	const found = files.find((file) => file.path === path);
	if (!found) throw new Error(`No file ${path}`);
	return found.bytes;
};
const textAt = (path: string) => new TextDecoder().decode(fileAt(path));

test('two packagings of the same input give the same bytes', () => {
	expect(sampleDownloads(sampleInput()).files).toEqual(files);
});

test('another program unpacks every zip, and finds what was put in', () => {
	const zips = files.filter(({ path }) => path.endsWith('.zip'));
	expect(zips).toHaveLength(25);
	for (const { path, bytes } of zips) {
		const lms = listPackages(input).find(({ id }) => path === `lms/${id}.zip`);
		const entries = lms
			? packageEntries(lms, samplePage, input.release)
			: { ok: true as const, value: offlineEntries(input) };
		const wanted = entries.ok ? entries.value.map(({ name, bytes: content }) => [name, sha256(content)] as const) : [];
		const found = [...unpack(bytes)].map(([name, content]) => [name, sha256(content)] as const);
		expect(new Map(found)).toEqual(new Map(wanted));
	}
});

test.each([
	['prendre-le-pli-scorm-1.2', 'imsmanifest.xml'],
	['ime-cd-scorm-2004', 'imsmanifest.xml'],
	['ime-cd-cmi5', 'cmi5.xml']
])('%s holds its page, its manifest and LISEZ-MOI, and a manifest of SCORM lists the others', (id, manifest) => {
	const found = unpack(fileAt(`lms/${id}.zip`));
	const others = ['LISEZ-MOI.txt', 'index.html'];
	expect([...found.keys()].sort()).toEqual([...others, manifest].sort());
	if (manifest === 'cmi5.xml') return;
	const hrefs = [...parseXml(String(found.get(manifest))).querySelectorAll('file')].map((file) =>
		file.getAttribute('href')
	);
	expect(hrefs.sort()).toEqual(others);
});

test('the zip for a USB key holds the file, LISEZ-MOI and INTEGRITE', () => {
	const found = unpack(fileAt('prendre-le-pli-hors-ligne.zip'));
	expect([...found.keys()].sort()).toEqual(['INTEGRITE.txt', 'LISEZ-MOI.txt', 'prendre-le-pli.html']);
});

describe('the sums', () => {
	test.each([
		['lms/SHA256SUMS', 'lms/', 24],
		['SHA256SUMS', '', 2]
	])('of %s are those of the files beside it, in the form of sha256sum', (path, folder, count) => {
		const lines = textAt(path).split('\n');
		expect(lines.pop()).toBe('');
		expect(lines).toHaveLength(count);
		for (const line of lines) {
			const [, sum, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
			const bytes = name === 'fichier/prendre-le-pli.html' ? input.page : fileAt(`${folder}${name ?? ''}`);
			expect(sum).toBe(sha256(bytes));
		}
	});

	test('of downloads.json are those too, with the sizes', () => {
		expect(JSON.parse(textAt('downloads.json'))).toEqual(downloads);
		expect(
			downloads.map(({ edition }) => edition).filter((edition, index, all) => all.indexOf(edition) === index)
		).toEqual(['fichier', 'zip', 'scorm-1.2', 'scorm-2004', 'cmi5']);
		expect(downloads).toHaveLength(26);
		for (const { file, bytes, sha256: sum } of downloads) {
			const content = file === 'fichier/prendre-le-pli.html' ? input.page : fileAt(file);
			expect([bytes, sum]).toEqual([content.length, sha256(content)]);
		}
	});
});

test('a page of more than two megabytes stops the packaging', () => {
	const page = new Uint8Array(2_000_001);
	expect(makeDownloads({ ...input, page })).toEqual({ ok: false, error: { code: 'page-too-large', bytes: 2_000_001 } });
});
