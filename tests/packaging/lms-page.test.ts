import { describe, expect, test } from 'vitest';
import { lmsPage } from '../../src/packaging/lms-page';
import { describeFault } from '../../src/packaging/packaging-fault';
import { samplePage } from './sample';

const page = (standard: 'scorm-1.2' | 'scorm-2004' | 'cmi5', scope?: string, html = samplePage) => {
	const made = lmsPage(html, { standard, scope });
	return made.ok ? made.value : describeFault(made.error);
};

describe('the page of a package', () => {
	test.each(['scorm-1.2', 'scorm-2004', 'cmi5'] as const)(
		'says right after its charset that it reports to %s',
		(standard) => {
			expect(page(standard)).toContain(
				`<meta charset="utf-8" />\n\t\t<meta name="pli:lms" content="${standard}" />\n\t\t<meta name="viewport"`
			);
		}
	);

	test('says its situation, when it has only one', () => {
		expect(page('scorm-1.2', 'sc4')).toContain(
			'<meta name="pli:lms" content="scorm-1.2" />\n\t\t<meta name="pli:scope" content="sc4" />\n'
		);
		expect(page('scorm-1.2')).not.toContain('pli:scope');
	});

	test('may speak over the network in cmi5 alone', () => {
		expect(page('cmi5')).toContain("default-src 'none'; connect-src 'self' https:; font-src");
		expect(page('scorm-1.2')).toContain("connect-src 'none'");
		expect(page('scorm-2004')).toContain("connect-src 'none'");
	});

	test('is the single file to the letter, but for that', () => {
		const bare = page('cmi5', 'sc1')
			.replace(/\n\t\t<meta name="pli:[^>]*>/g, '')
			.replace("'self' https:", "'none'");
		expect(bare).toBe(samplePage);
	});

	test.each([
		['the charset is nowhere', samplePage.replace('<html lang="fr">', '<html>'), 'Trouvée 0\u00a0fois'],
		['the charset is there twice', samplePage + samplePage, 'Trouvée 2\u00a0fois'],
		[
			'the policy lets the network in already',
			samplePage.replace("connect-src 'none'", "connect-src 'self'"),
			'connect-src'
		],
		['there is no policy', samplePage.replace('http-equiv', 'name'), 'connect-src']
	])('is refused in words when %s', (_, html, words) => {
		expect(page('cmi5', undefined, html)).toContain(words);
	});
});
