import { expect, test } from 'vitest';
import { fileSize } from '../../messages/offline-page';
import { groupByEdition, type Edition } from './download';

const file = (id: string, edition: Edition) => ({
	id,
	edition,
	title: id,
	file: `${id}.zip`,
	bytes: 1,
	sha256: '0',
	href: `/telechargements/${id}.zip`
});

test('an edition is its whole course, then its situations, and is not shown without a file', () => {
	const files = [file('s', 'scorm-1.2'), file('c', 'cmi5'), file('s-ime', 'scorm-1.2'), file('u', 'zip')];
	const groups = groupByEdition(files, ['scorm-1.2', 'scorm-2004', 'cmi5']);
	expect(groups.map(({ edition, whole, parts }) => [edition, whole.id, parts.map(({ id }) => id)])).toEqual([
		['scorm-1.2', 's', ['s-ime']],
		['cmi5', 'c', []]
	]);
});

test.each([
	[1, '1\u00a0ko'],
	[640_499, '640\u00a0ko'],
	[999_499, '999\u00a0ko'],
	[999_500, '1,0\u00a0Mo'],
	[1_249_000, '1,2\u00a0Mo']
])('%d bytes read « %s »', (bytes, words) => {
	expect(fileSize(bytes)).toBe(words);
});
