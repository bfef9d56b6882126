import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/packaging/checksums';
import type { Download } from '../../src/packaging/make-downloads';
import { sampleDownloads, sampleInput } from './sample';
import { unpack } from './unpack';

const downloads = JSON.parse(readFileSync('build/downloads.json', 'utf8')) as readonly Download[];
const page = readFileSync('build/fichier/prendre-le-pli.html');

test('every file offered is there, with the size and the sum that are shown', () => {
	expect(downloads).toHaveLength(26);
	for (const { file, bytes, sha256: sum } of downloads) {
		const content = readFileSync(`build/${file}`);
		expect([file, content.length, sha256(content)]).toEqual([file, bytes, sum]);
	}
});

test('packaging the built page again gives the same bytes', () => {
	const { files } = sampleDownloads({ ...sampleInput(), page });
	for (const { path, bytes } of files)
		expect([path, sha256(bytes)]).toEqual([path, sha256(readFileSync(`build/${path}`))]);
	const lms = files.filter(({ path }) => path.startsWith('lms/')).map(({ path }) => path.slice('lms/'.length));
	expect(readdirSync('build/lms').sort()).toEqual(lms.sort());
});

test('another program unpacks every zip: the built page is in each, to the letter but for its metas and its policy', () => {
	for (const { file } of downloads.filter(({ edition }) => edition !== 'fichier')) {
		const found = unpack(readFileSync(`build/${file}`));
		const content = found.get('index.html') ?? found.get('prendre-le-pli.html');
		const bare = content
			?.toString()
			.replace(/\n\t\t<meta name="pli:[^>]*>/g, '')
			.replace("connect-src 'self' https:", "connect-src 'none'");
		expect([file, bare && sha256(Buffer.from(bare))]).toEqual([file, sha256(page)]);
	}
});

test('the file weighs less than 2 MB and the zip for a USB key less than 5 MB', () => {
	const bytes = (id: string) => downloads.find((download) => download.id === id)?.bytes;
	expect(bytes('fichier')).toBeLessThan(2_000_000);
	expect(bytes('zip')).toBeLessThan(5_000_000);
});

test('no source map is among what is handed over', () => {
	expect(readdirSync('build/fichier')).toEqual(['prendre-le-pli.html']);
	expect(page.includes('sourceMappingURL')).toBe(false);
	expect(existsSync('build/prendre-le-pli.html')).toBe(false);
});
