import { sha256 } from '../../src/packaging/checksums';
import { readInput } from '../../src/packaging/build-packages';
import { makeDownloads, type Downloads, type PackagingInput } from '../../src/packaging/make-downloads';

/** The head of a built page, and another charset further on, as SvelteKit's page of errors has. */
export const samplePage = `<!doctype html>
<html lang="fr">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta http-equiv="content-security-policy" content="default-src 'none'; connect-src 'none'; font-src data:">
		<title>Prendre le pli</title>
	</head>
	<body><script>const page = \`<html lang="en">
	<head>
		<meta charset="utf-8" />\`;</script>${'<p>Une page, é à œ.</p>\n'.repeat(2000)}</body>
</html>
`;

/** The real course, around a page of a few kilobytes. */
export function sampleInput(page = samplePage): PackagingInput {
	const input = readInput(new TextEncoder().encode(page));
	if (!input.ok) throw new Error(input.error);
	return input.value;
}

export function sampleDownloads(input = sampleInput()): Downloads {
	const made = makeDownloads(input);
	if (!made.ok) throw new Error(made.error.code);
	return made.value;
}

/** Sum of each file that packaging writes. */
export const sampleSums = (): readonly string[] =>
	sampleDownloads().files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}`);
