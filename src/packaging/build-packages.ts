import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { courseIndex } from '../lib/content/course-index';
import { formatDiagnostics } from '../lib/content/diagnostic';
import { loadContent } from '../lib/content/load-content';
import { readFolder } from '../lib/content/read-folder';
import { fail, ok, type Result } from '../lib/core/shared/result';
import { makeDownloads, type Download, type PackagingInput } from './make-downloads';
import { describeFault } from './packaging-fault';
import { releaseOf } from './release';

/** What the packages are made of, from the project's folder. The fault is in French, for who builds. */
export function readInput(page: Uint8Array): Result<PackagingInput, string> {
	const { content, diagnostics } = loadContent(readFolder('content'));
	if (!content) return fail(formatDiagnostics(diagnostics));

	const { paths, status, version } = content.course.value;
	const whole = paths.find(({ id }) => id === 'complete');
	if (whole?.minutes === undefined) throw new Error('The rules let a course without its complete path through');

	const release = releaseOf(readFileSync('CHANGELOG.md', 'utf8'), version);
	if (!release.ok) return fail(describeFault(release.error));
	return ok({ course: courseIndex(content), minutes: whole.minutes, status, page, release: release.value });
}

/** Writes `build/lms/`, the zip for a USB key, the sums and `build/downloads.json`, from the built single file. */
export function buildPackages(): Result<readonly Download[], string> {
	const input = readInput(readFileSync('build/fichier/prendre-le-pli.html'));
	if (!input.ok) return input;
	const made = makeDownloads(input.value);
	if (!made.ok) return fail(describeFault(made.error));

	rmSync('build/lms', { recursive: true, force: true });
	for (const { path, bytes } of made.value.files) {
		mkdirSync(dirname(join('build', path)), { recursive: true });
		writeFileSync(join('build', path), bytes);
	}
	return ok(made.value.downloads);
}
