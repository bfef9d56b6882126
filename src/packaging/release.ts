import { fail, ok, type Result } from '../lib/core/shared/result';
import type { PackagingFault } from './packaging-fault';

/**
 * « 0.1.0, en préparation » or « 1.0.0, 12 janvier 2027 »: what CHANGELOG.md says of a version, and not the day of the
 * build, so that the same commit gives the same bytes on any day.
 */
export function releaseOf(changelog: string, version: string): Result<string, PackagingFault> {
	const heading = changelog
		.split(/\r?\n/)
		.filter((line) => line.startsWith('## '))
		.map((line) => line.slice(3).trim())
		.find((line) => line === version || line.startsWith(`${version},`));
	return heading === undefined ? fail({ code: 'no-release', version }) : ok(heading);
}
