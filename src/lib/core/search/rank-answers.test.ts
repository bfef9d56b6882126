import { describe, expect, test } from 'vitest';
import { chooseRanked, rankAnswers, type Answer } from './rank-answers';

const answer = (score: number, inTitle = false): Answer => ({ score, keys: new Map([['fax', 1]]), inTitle });
const answers = (...entries: [number, Answer][]) => new Map(entries);
const documents = (ranked: readonly { readonly document: number }[]) => ranked.map(({ document }) => document);

describe('rankAnswers', () => {
	test('puts the titles that answer first, then the best scores', () => {
		const ranked = rankAnswers([answers([1, answer(9)], [2, answer(1, true)], [3, answer(4)])]);
		expect(documents(ranked)).toEqual([2, 1, 3]);
	});

	test('adds up the parts, and asks of a title that it answers all that its document does', () => {
		const ranked = rankAnswers([
			answers([1, answer(1, true)], [2, answer(2, true)]),
			answers([1, answer(1, true)], [2, answer(9)])
		]);
		expect(ranked.map(({ document, answered, inTitle }) => [document, answered, inTitle])).toEqual([
			[1, 2, true],
			[2, 2, false]
		]);
	});

	test('remembers which part each word answers', () => {
		const [found] = rankAnswers([answers(), answers([5, answer(1)])]);
		expect(found?.sought).toEqual(new Map([['fax', { part: 1, share: 1 }]]));
	});
});

describe('chooseRanked', () => {
	const one = (document: number, answered: number, inTitle = false) => ({
		document,
		answered,
		inTitle,
		sought: new Map()
	});
	const none = () => {
		throw new Error('Looked further for nothing');
	};

	test('looks no further when enough documents answer the whole query', () => {
		const strict = [one(1, 2), one(2, 1, true), one(3, 2), one(4, 2)];
		expect(documents(chooseRanked(2, strict, none))).toEqual([1, 3, 4]);
	});

	test('adds mistakes, then titles that answer a part, to a few documents', () => {
		const forgiving = [one(2, 1, true), one(1, 2), one(3, 1), one(4, 2)];
		expect(documents(chooseRanked(2, [one(1, 2)], () => forgiving))).toEqual([1, 4, 2]);
	});

	test('takes what answers most when nothing answers it all', () => {
		expect(documents(chooseRanked(3, [], () => [one(1, 1), one(2, 2), one(3, 2)]))).toEqual([2, 3]);
		expect(chooseRanked(3, [], () => [])).toEqual([]);
	});
});
