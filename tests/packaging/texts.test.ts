import { describe, expect, test } from 'vitest';
import { lmsReadMe, offlineReadMe } from '../../src/lib/messages/packaging';
import { sha256 } from '../../src/packaging/checksums';
import { offlineEntries } from '../../src/packaging/make-downloads';
import { listPackages } from '../../src/packaging/packages';
import { releaseOf } from '../../src/packaging/release';
import { textFile } from '../../src/packaging/text-file';
import { sampleInput } from './sample';

const input = sampleInput();
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const packages = listPackages(input);
const readMe = (id: string) => {
	const lms = packages.find((candidate) => candidate.id === id);
	return lms
		? lmsReadMe(lms, '0.1.0')
				.join('\n')
				.replaceAll(/[\u00a0\u202f]/g, ' ')
		: '';
};

describe('a text file', () => {
	test('opens right in any Notepad: a mark, Windows line ends, and no space that its fonts lack', () => {
		expect(decode(textFile(['Bonjour\u202f!', 'Deux']))).toBe('\ufeffBonjour\u00a0!\r\n\r\nDeux\r\n');
	});

	test('breaks between words within 76 characters, and aligns what goes on', () => {
		const lines = decode(textFile([`- ${'mot '.repeat(60).trim()}`])).split('\r\n');
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(77);
		expect(lines.slice(1, -1).every((line) => line.startsWith('  mot'))).toBe(true);
		expect(lines.join(' ').match(/mot/g)).toHaveLength(60);
	});
});

describe('LISEZ-MOI', () => {
	test.each([
		[
			'prendre-le-pli-scorm-1.2',
			['Le seuil est 70.', 'Le score de maîtrise remplace le statut', 'Imposer de terminer']
		],
		['prendre-le-pli-scorm-2004', ['success_status', 'Le seuil est 0,7.', 'préférez le paquet SCORM 1.2']],
		['prendre-le-pli-cmi5', ['moveOn vaut « Completed »', 'urn:uuid:534d7ee5-e109-508f-87b3-3739a3be0e9f', 'CORS']],
		['ehpad-pharmacie-scorm-1.2', ['Ni score ni réussite', 'Objets d’apprentissage']]
	])('of %s says what its administrator needs', (id, words) => {
		for (const word of words) expect(readMe(id)).toContain(word);
	});

	test('promises no score to a situation', () => {
		for (const { id } of packages.filter(({ scope }) => scope !== undefined)) {
			expect(readMe(id)).not.toMatch(/passed|seuil|meilleur bilan/);
		}
	});

	test('has sentences of twenty words at most', () => {
		const all = [offlineReadMe('0.1.0'), ...packages.map((lms) => lmsReadMe(lms, '0.1.0'))].flat();
		const sentences = all.flatMap((text) => text.split(/[.?!](?=\s|$)|\n/));
		const long = sentences.filter(
			(sentence) => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length > 20
		);
		expect(long).toEqual([]);
	});
});

test('INTEGRITE lists every other file of its archive, with its true size and sum', () => {
	const entries = offlineEntries(input);
	const text = decode(entries.find(({ name }) => name === 'INTEGRITE.txt')?.bytes ?? new Uint8Array());
	const others = entries.filter(({ name }) => name !== 'INTEGRITE.txt');
	expect(others.map(({ name }) => name)).toEqual(['prendre-le-pli.html', 'LISEZ-MOI.txt']);
	for (const { name, bytes } of others) {
		const size = new Intl.NumberFormat('fr-FR').format(bytes.length).replaceAll('\u202f', '\u00a0');
		expect(text).toContain(`${name}\r\n${size} octets\r\nSHA-256\u00a0:\r\n${sha256(bytes)}\r\n`);
	}
	expect(text).toContain(`version ${input.release}. Licence MIT.`);
});

test.each([
	['# Titre\n\n## 1.2.0, en préparation\n\n## 1.1.0, 3 mars 2027\n', '1.1.0', '1.1.0, 3 mars 2027'],
	['## 1.1.0\r\n', '1.1.0', '1.1.0'],
	['## 1.1.01, demain\n', '1.1.0', undefined],
	['Nous préparons la 1.1.0.\n', '1.1.0', undefined]
])('reads in %j the release of %s', (changelog, version, release) => {
	const read = releaseOf(changelog, version);
	expect(read).toEqual(
		release === undefined ? { ok: false, error: { code: 'no-release', version } } : { ok: true, value: release }
	);
});
