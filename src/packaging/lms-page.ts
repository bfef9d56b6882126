import { fail, ok, type Result } from '../lib/core/shared/result';
import type { PageFault } from './packaging-fault';
import type { LmsPackage } from './packages';

/** Found twice, a place would be written where nobody looks; not found, a package would keep nothing: both stop the build. */
function replaceOnce(
	html: string,
	place: PageFault['place'],
	pattern: RegExp,
	replacement: string
): Result<string, PageFault> {
	const count = [...html.matchAll(pattern)].length;
	return count === 1 ? ok(html.replace(pattern, replacement)) : fail({ code: 'not-found-once', place, count });
}

/** SvelteKit's page of errors has a charset too: ours stands under a French root. */
const CHARSET = /<html lang="fr">\s*<head>\s*<meta charset="utf-8" ?\/?>/g;
const CONNECT = /(?<=<meta http-equiv="content-security-policy" content="[^"]*connect-src )'none'(?=[;"])/g;

/** The single-file edition, which finds in its head what it is to report to, and of which situation. */
export function lmsPage(
	html: string,
	{ standard, scope }: Pick<LmsPackage, 'standard' | 'scope'>
): Result<string, PageFault> {
	const metas = [
		`<meta name="pli:lms" content="${standard}" />`,
		...(scope === undefined ? [] : [`<meta name="pli:scope" content="${scope}" />`])
	];
	const marked = replaceOnce(html, 'charset', CHARSET, `$&${metas.map((meta) => `\n\t\t${meta}`).join('')}`);
	// cmi5 alone speaks over the network, to a service whose address is known at launch only (requirement 5.2).
	if (!marked.ok || standard !== 'cmi5') return marked;
	return replaceOnce(marked.value, 'connect-src', CONNECT, "'self' https:");
}
