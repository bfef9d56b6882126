import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { edition, readDownloads } from './edition-plugin';

const folder = mkdtempSync(join(tmpdir(), 'pli-downloads-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(list: unknown): string {
	const file = join(folder, 'downloads.json');
	writeFileSync(file, JSON.stringify(list));
	return file;
}
const CMI5 = { id: 'cmi5', edition: 'cmi5', title: 'Le cours', file: 'lms/cmi5.zip', bytes: 9, sha256: 'ab' };

test('a site built alone offers nothing', () => {
	expect(readDownloads(join(folder, 'absent.json'))).toEqual([]);
});

test('what the packaging made is offered by its name', () => {
	expect(readDownloads(written([CMI5]))).toEqual([{ ...CMI5, file: 'cmi5.zip' }]);
});

test('an edition that has no words stops the build', () => {
	expect(() => readDownloads(written([{ ...CMI5, edition: 'tincan' }]))).toThrow('"tincan"');
});

test('the single file knows that it is no site, and offers nothing', () => {
	const { load, resolveId } = edition(false);
	expect(load(resolveId('virtual:edition') ?? '')).toBe('export const hosted = false;');
	expect(load(resolveId('virtual:downloads') ?? '')).toBe('export const downloads = [];');
});
