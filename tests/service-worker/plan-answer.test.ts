import { describe, expect, test } from 'vitest';
import { planAnswer, type Answer } from '../../src/service-worker/plan-answer';
import { underBase } from '../../src/service-worker/under-base';

const kept = {
	origin: 'https://cours.test',
	base: '/a/b',
	paths: new Set(['/a/b/', '/a/b/bilan/', '/a/b/_app/immutable/new.js'])
};
const NETWORK: Answer = { kind: 'network' };
const open = (url: string, mode = 'navigate', method = 'GET') => planAnswer({ method, mode, url: new URL(url) }, kept);

describe('planAnswer', () => {
	test.each<[string, string, string, Answer]>([
		['a page that is kept', 'https://cours.test/a/b/', 'navigate', { kind: 'kept', path: '/a/b/' }],
		[
			'its scripts, as kept',
			'https://cours.test/a/b/_app/immutable/new.js',
			'cors',
			{ kind: 'kept', path: '/a/b/_app/immutable/new.js' }
		],
		[
			'a page, whatever its scripts are told',
			'https://cours.test/a/b/bilan/?tirage=1',
			'navigate',
			{ kind: 'kept', path: '/a/b/bilan/' }
		],
		[
			'an address without its slash',
			'https://cours.test/a/b/bilan?tirage=1',
			'navigate',
			{ kind: 'redirect', to: '/a/b/bilan/?tirage=1' }
		],
		[
			'a script of an older version',
			'https://cours.test/a/b/_app/immutable/old.js',
			'cors',
			{ kind: 'older', path: '/a/b/_app/immutable/old.js' }
		],
		['a page that is not known', 'https://cours.test/a/b/rien/', 'navigate', { kind: 'unknown-page' }],
		['a file that is not a page', 'https://cours.test/a/b/_app/version.json', 'cors', NETWORK],
		['a download', 'https://cours.test/a/b/telechargements/cours.zip', 'navigate', NETWORK],
		['another host', 'https://ailleurs.test/a/b/', 'navigate', NETWORK],
		['another folder of the host', 'https://cours.test/a/bcd/', 'navigate', NETWORK]
	])('answers %s', (_name, url, mode, answer) => {
		expect(open(url, mode)).toEqual(answer);
	});

	test('lets through what is sent, even to a page that is kept', () => {
		expect(open('https://cours.test/a/b/', 'navigate', 'POST')).toEqual(NETWORK);
	});
});

describe('underBase', () => {
	test.each([
		['/a', ' href="/bilan/" src="/x.js"', ' href="/a/bilan/" src="/a/x.js"'],
		['/a', ' href="/a/bilan/" data-href="/x"', ' href="/a/bilan/" data-href="/x"'],
		['', ' href="/bilan/"', ' href="/bilan/"'],
		['/a', ' href="https://cours.test/" href="#contenu"', ' href="https://cours.test/" href="#contenu"']
	])('under %j, turns %j into %j', (base, html, moved) => {
		expect(underBase(html, base)).toBe(moved);
	});
});
