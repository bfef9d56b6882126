import { describe, expect, test } from 'vitest';
import { plainPassages } from './plain-passages';

describe('plainPassages', () => {
	test('gives the words of a page, what precedes its first title and then section by section', () => {
		const body = 'Avant.\n\n## Un\n\nDes **mots** et `a@b.mssante.fr`. [@un][@deux]\n\n### Sous-titre\n\n- un\n- deux\n\n## Deux\n\nFin.';
		expect(plainPassages(body)).toEqual([
			['Avant.'],
			['Des mots et a@b.mssante.fr.', 'Sous-titre', 'un', 'deux'],
			['Fin.']
		]);
	});

	test('reads a table row by row, without the names of its columns', () => {
		expect(plainPassages('| A | B |\n| --- | :-: |\n| un | deux [@s] |\n|  | trois |')).toEqual([['un · deux', 'trois']]);
	});

	test('typesets French, joins the lines of a paragraph and drops components', () => {
		const body = '<Callout kind="retenir">\n\nEst-ce l\'adresse\nd\'un service ?\n\n</Callout>\n\n<Quiz id="q1" />';
		expect(plainPassages(body)).toEqual([['Est-ce l’adresse d’un service\u202f?']]);
	});

	test('leaves a section without words empty, so that the next ones keep their place', () => {
		expect(plainPassages('## Un\n\n<Quiz id="q1" />\n\n## Deux\n\nMots.')).toEqual([[], [], ['Mots.']]);
	});
});
