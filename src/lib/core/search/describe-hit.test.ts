import { deburr } from 'es-toolkit';
import { describe, expect, test } from 'vitest';
import { describeHit } from './describe-hit';
import { wordReader } from './read-words';
import type { Run } from './search';
import type { SearchDocument } from './search-document';

const read = wordReader({ synonyms: [], ignored: [] }, deburr);
const sought = (...keys: string[]) => new Map(keys.map((key, part) => [key, { part, share: 1 }] as const));
const text = (runs: readonly Run[] = []) => runs.map((run) => (run.found ? `[${run.text}]` : run.text)).join('');

const lesson: SearchDocument = {
	kind: 'lesson',
	id: 'm9-p1',
	title: 'Vos envois',
	passages: [
		{ anchor: 'debut', title: 'Le début', lines: ['Des envois de messages.'] },
		{ anchor: 'le-fax', title: 'Le fax', lines: ['Un appareil.', 'Un fax sonne.'] },
		{ anchor: 'le-reste', title: 'Le reste', lines: ['Un fax dort, un papier aussi.'] }
	]
};
const hit = (...keys: string[]) => describeHit(lesson, sought(...keys), read);

describe('describeHit', () => {
	test('leads to the section that alone answers most, with its best line', () => {
		const { anchor, section, excerpt, page } = hit('fax', 'papier');
		expect([page, anchor, text(section), text(excerpt)]).toEqual([
			'm9-p1',
			'le-reste',
			'Le reste',
			'Un [fax] dort, un [papier] aussi.'
		]);
	});

	test('prefers the section whose title answers', () => {
		expect(hit('fax').anchor).toBe('le-fax');
		expect(text(hit('fax').excerpt)).toBe('Un [fax] sonne.');
	});

	test('leads to the top when the title answers as much, or when no section answers more than another', () => {
		expect(hit('envoi').anchor).toBeUndefined();
		expect(hit('un').anchor).toBeUndefined();
		expect(text(hit('envoi').title)).toBe('Vos [envois]');
	});

	test('opens the lesson that teaches a rule', () => {
		const rule: SearchDocument = { kind: 'rule', id: 'LOC-ORG-99', page: 'm4-p3', title: 'Deux mots.', passages: [] };
		expect(describeHit(rule, sought('mot'), read)).toMatchObject({ id: 'LOC-ORG-99', page: 'm4-p3', excerpt: [] });
	});

	test('gives the full form of an acronym, and no other name', () => {
		const term: SearchDocument = {
			kind: 'term',
			id: 'bal',
			title: 'BAL',
			names: ['boîte aux lettres', 'boîte'],
			passages: []
		};
		expect(text(describeHit(term, sought('boite'), read).fullForm)).toBe('[boîte] aux lettres');
		expect(describeHit({ ...lesson, names: ['x'] }, sought('x'), read).fullForm).toBeUndefined();
	});
});
