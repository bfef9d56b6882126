import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerCurrent, seriesSummary, startSeries, type Series, type SeriesOutcome } from './series';

interface Question {
	readonly id: string;
	readonly rule?: string;
	readonly family?: string;
}

const questions = (...ids: readonly string[]): Question[] => ids.map((id) => ({ id }));
const play = (items: readonly Question[], ...outcomes: readonly SeriesOutcome[]): Series<Question> =>
	outcomes.reduce(answerCurrent, startSeries(items));
const asked = ({ queue }: Series<Question>) => queue.map(({ item, repeat }) => item.id + (repeat ? '’' : ''));

describe('a series', () => {
	const five = questions('a', 'b', 'c', 'd', 'e');

	// given                                                             then
	test.each<[string, SeriesOutcome[], string[]]>([
		['nothing, when right at once', ['right-first'], ['a', 'b', 'c', 'd', 'e']],
		['what was shown, after three others', ['shown'], ['a', 'b', 'c', 'd', 'a’', 'e']],
		['what was right at the second try only', ['right-second'], ['a', 'b', 'c', 'd', 'a’', 'e']],
		['two mistakes in a row, in the same order', ['shown', 'shown'], ['a', 'b', 'c', 'd', 'a’', 'b’', 'e']],
		[
			'a late mistake, at the end',
			['right-first', 'right-first', 'right-first', 'shown'],
			['a', 'b', 'c', 'd', 'e', 'd’']
		],
		[
			'a mistake only once',
			['shown', 'right-first', 'right-first', 'right-first', 'shown'],
			['a', 'b', 'c', 'd', 'a’', 'e']
		]
	])('brings back %s', (_, outcomes, queue) => {
		expect(asked(play(five, ...outcomes))).toEqual(queue);
	});

	test('moves on by one question and keeps how each one ended', () => {
		const series = play(five, 'right-first', 'shown');
		expect(series.position).toBe(2);
		expect(series.results).toEqual(['right-first', 'shown']);
	});

	test('has no answer to take once it is over', () => {
		expect(() => play(questions('a'), 'right-first', 'right-first')).toThrow('No question at 1 of 1');
	});

	test('ends after each question, and each mistake once more, whatever is answered', () => {
		const outcome = fc.constantFrom<SeriesOutcome>('right-first', 'right-second', 'shown');
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 12 }),
				fc.array(outcome, { minLength: 24, maxLength: 24 }),
				(size, outcomes) => {
					// given
					const items = questions(...Array.from({ length: size }, (_, index) => `q${index}`));
					let series = startSeries(items);

					// when
					for (const next of outcomes) if (series.position < series.queue.length) series = answerCurrent(series, next);

					// then
					const { queue, results } = series;
					const mistakes = queue.filter(({ repeat }, index) => !repeat && results[index] !== 'right-first');
					const repeats = queue.filter(({ repeat }) => repeat);
					expect(results).toHaveLength(size + mistakes.length);
					expect(repeats.map(({ item }) => item.id).sort()).toEqual(mistakes.map(({ item }) => item.id).sort());
					for (const { item } of repeats) {
						const [first = 0, second = 0] = queue.flatMap((entry, index) => (entry.item.id === item.id ? [index] : []));
						const nothingElseLeft = queue.slice(second).every(({ repeat }) => repeat);
						expect(second - first > 3 || nothingElseLeft).toBe(true);
					}
					expect(seriesSummary(series).total).toBe(size);
				}
			),
			{ seed: 42, numRuns: 300 }
		);
	});
});

describe('the summary of a series', () => {
	// given: outcomes of one question, first and when it came back      then
	test.each<[SeriesOutcome[], 'rightFirst' | 'rightLater' | 'toReview']>([
		[['right-first'], 'rightFirst'],
		[['right-second'], 'rightLater'],
		[['right-second', 'right-first'], 'rightLater'],
		[['right-second', 'shown'], 'toReview'],
		[['shown'], 'toReview'],
		[['shown', 'right-first'], 'rightLater'],
		[['shown', 'right-second'], 'rightLater'],
		[['shown', 'shown'], 'toReview']
	])('counts a question ended by %j once, as %s', (outcomes, standing) => {
		const nothing = { rightFirst: 0, rightLater: 0, toReview: 0 };
		expect(seriesSummary(play(questions('a'), ...outcomes))).toMatchObject({ ...nothing, [standing]: 1, total: 1 });
	});

	test('groups questions by rule, else by family, in the order met', () => {
		// given
		const items: Question[] = [
			{ id: 'a', rule: 'LOC-GEN-02', family: 'LOC-GEN' },
			{ id: 'b', family: 'DOM' },
			{ id: 'c', rule: 'LOC-GEN-02' },
			{ id: 'd' }
		];

		// when
		const { topics, ...all } = seriesSummary(play(items, 'right-first', 'right-second', 'shown', 'right-first'));

		// then
		expect(topics).toEqual([
			{ topic: 'LOC-GEN-02', rightFirst: 1, rightLater: 0, toReview: 1, total: 2 },
			{ topic: 'DOM', rightFirst: 0, rightLater: 1, toReview: 0, total: 1 },
			{ topic: undefined, rightFirst: 1, rightLater: 0, toReview: 0, total: 1 }
		]);
		expect(all).toEqual({ rightFirst: 2, rightLater: 1, toReview: 1, total: 4 });
	});

	test('leaves out what was not asked yet', () => {
		expect(seriesSummary(play(questions('a', 'b'), 'right-first'))).toMatchObject({ rightFirst: 1, total: 1 });
		expect(seriesSummary(startSeries(questions('a')))).toMatchObject({ total: 0, topics: [] });
	});
});
