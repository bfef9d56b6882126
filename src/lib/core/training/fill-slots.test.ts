import { describe, expect, test } from 'vitest';
import { fillSlots, joinSentences, slotsIn } from './fill-slots';

describe('a sentence with slots', () => {
	test('takes words in its text and in its markup, and stays one run', () => {
		// given
		const sentence = ['Celle %de-personne% : ', { code: '%adresse%' }, ', ', { strong: '%lieu%' }, '.'];
		// when
		const filled = fillSlots(sentence, { 'de-personne': 'de Nadia', adresse: 'a@b.fr', lieu: 'ici' });
		// then
		expect(filled).toEqual(['Celle de Nadia : ', { code: 'a@b.fr' }, ', ', { strong: 'ici' }, '.']);
	});

	test('takes a whole sentence with its markup', () => {
		const retour = ['La fin est ', { code: '.org' }, '.'];
		expect(fillSlots(['Non. %retour%'], { retour })).toEqual(['Non. La fin est ', { code: '.org' }, '.']);
	});

	test('leaves citations and percentages alone', () => {
		const sentence = ['14 % des domaines', { cite: ['ans'] }];
		expect(fillSlots(sentence, {})).toEqual(sentence);
	});

	test('is a bug of the bank when nothing is there to fill it', () => {
		expect(() => fillSlots(['%personne%'], {})).toThrow('%personne%');
		expect(() => fillSlots([{ code: '%retour%' }], { retour: ['a'] })).toThrow('%retour%');
	});

	test('tells its slots, wherever they stand', () => {
		expect(slotsIn(['%lieu% et ', { code: '%adresse%' }, { strong: '%service%' }, { cite: ['a'] }])).toEqual([
			'lieu',
			'adresse',
			'service'
		]);
	});
});

describe('sentences one after the other', () => {
	test('are one run of text, without those that are missing', () => {
		expect(joinSentences(undefined, ['Un.'], undefined, ['Deux ', { code: 'a' }])).toEqual([
			'Un. Deux ',
			{ code: 'a' }
		]);
		expect(joinSentences(undefined)).toEqual([]);
	});
});
