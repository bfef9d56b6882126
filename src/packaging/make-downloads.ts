import { fail, ok, type Result } from '../lib/core/shared/result';
import { handOver, lmsReadMe, offlineReadMe } from '../lib/messages/packaging';
import type { LmsStandard } from '../lib/ports/lms';
import { archive, type ArchiveEntry } from './archive';
import { checksumFile, sha256 } from './checksums';
import { cmi5CourseStructure } from './course-structure-cmi5';
import { lmsPage } from './lms-page';
import { scorm12Manifest } from './manifest-scorm-12';
import { scorm2004Manifest } from './manifest-scorm-2004';
import { listPackages, type LmsPackage, type PackagedCourse } from './packages';
import type { PackagingFault } from './packaging-fault';
import { textFile } from './text-file';

export interface PackagingInput extends PackagedCourse {
	/** The single-file edition. */
	readonly page: Uint8Array;
	/** Version, and its date when it has one (release.ts). */
	readonly release: string;
}

/** What the page of downloads shows of a file. */
export interface Download {
	readonly id: string;
	readonly edition: 'fichier' | 'zip' | LmsStandard;
	readonly title: string;
	/** From `build/`. */
	readonly file: string;
	readonly bytes: number;
	readonly sha256: string;
}

/** A file to write, from `build/`. */
export interface BuiltFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

export interface Downloads {
	readonly downloads: readonly Download[];
	/** All but the single file, which is built already. */
	readonly files: readonly BuiltFile[];
}

/** Requirement E-4. */
const LARGEST_PAGE = 2_000_000;

const utf8 = (text: string) => new TextEncoder().encode(text);

function structure(lms: LmsPackage, files: readonly string[]): ArchiveEntry {
	switch (lms.standard) {
		case 'scorm-1.2':
			return { name: 'imsmanifest.xml', bytes: utf8(scorm12Manifest(lms, files)) };
		case 'scorm-2004':
			return { name: 'imsmanifest.xml', bytes: utf8(scorm2004Manifest(lms, files)) };
		case 'cmi5':
			return { name: 'cmi5.xml', bytes: utf8(cmi5CourseStructure(lms)) };
	}
}

/** What is in the zip of a package, before it is zipped. */
export function packageEntries(
	lms: LmsPackage,
	page: string,
	release: string
): Result<readonly ArchiveEntry[], PackagingFault> {
	const index = lmsPage(page, lms);
	if (!index.ok) return index;
	const entries = [
		{ name: 'index.html', bytes: utf8(index.value) },
		{ name: 'LISEZ-MOI.txt', bytes: textFile(lmsReadMe(lms, release)) }
	];
	const names = entries.map(({ name }) => name);
	return ok([structure(lms, names), ...entries]);
}

/** The folder for a USB key: the single file, what to do with it, and how to know that it is whole. */
export function offlineEntries({ page, release }: PackagingInput): readonly ArchiveEntry[] {
	const entries = [
		{ name: 'prendre-le-pli.html', bytes: page },
		{ name: 'LISEZ-MOI.txt', bytes: textFile(offlineReadMe(release)) }
	];
	const sums = entries.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
	return [...entries, { name: 'INTEGRITE.txt', bytes: textFile(handOver.integrity(release, sums)) }];
}

/** Every file that the page of downloads offers, with its sums. The same input gives the same bytes. */
export function makeDownloads(input: PackagingInput): Result<Downloads, PackagingFault> {
	if (input.page.length > LARGEST_PAGE) return fail({ code: 'page-too-large', bytes: input.page.length });

	const downloads: Download[] = [];
	const files: BuiltFile[] = [];
	function offer(download: Omit<Download, 'bytes' | 'sha256'>, bytes: Uint8Array): void {
		downloads.push({ ...download, bytes: bytes.length, sha256: sha256(bytes) });
		if (download.edition !== 'fichier') files.push({ path: download.file, bytes });
	}

	offer({ id: 'fichier', edition: 'fichier', title: handOver.file, file: 'fichier/prendre-le-pli.html' }, input.page);

	const offline = archive(offlineEntries(input));
	if (!offline.ok) return offline;
	offer({ id: 'zip', edition: 'zip', title: handOver.zip, file: 'prendre-le-pli-hors-ligne.zip' }, offline.value);

	const page = new TextDecoder().decode(input.page);
	for (const lms of listPackages(input)) {
		const entries = packageEntries(lms, page, input.release);
		if (!entries.ok) return entries;
		const zip = archive(entries.value);
		if (!zip.ok) return zip;
		offer({ id: lms.id, edition: lms.standard, title: lms.title, file: `lms/${lms.id}.zip` }, zip.value);
	}

	const inLms = (file: string) => file.startsWith('lms/');
	const sums = downloads.map(({ file, sha256: sum }) => ({ path: file, sha256: sum }));
	const lmsSums = sums
		.filter(({ path }) => inLms(path))
		.map((sum) => ({ ...sum, path: sum.path.slice('lms/'.length) }));
	return ok({
		downloads,
		files: [
			...files,
			{ path: 'lms/SHA256SUMS', bytes: checksumFile(lmsSums) },
			{ path: 'SHA256SUMS', bytes: checksumFile(sums.filter(({ path }) => !inLms(path))) },
			{ path: 'downloads.json', bytes: utf8(`${JSON.stringify(downloads, undefined, '\t')}\n`) }
		]
	});
}
