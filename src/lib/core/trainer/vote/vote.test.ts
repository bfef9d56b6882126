import { describe, expect, test } from 'vitest';
import { countHand, NO_VOTES, tallyVotes, voteAgain } from './vote';
import { dressOptions } from './vote-question';

const options = dressOptions([
	{ id: 'a', text: ['un'], right: false },
	{ id: 'b', text: ['deux'], right: true }
]);
const counted = [
	['a', 1],
	['b', 1],
	['b', 1],
	['a', -1]
] as const;

describe('a vote', () => {
	test('counts hands, and never fewer than none', () => {
		const votes = counted.reduce((sum, [option, by]) => countHand(sum, option, by), NO_VOTES);
		expect(votes).toEqual([{ a: 0, b: 2 }]);
		expect(countHand(votes, 'a', -1)).toEqual(votes);
	});

	test('shows each option as a share of the hands of its round', () => {
		const tally = tallyVotes({ options }, [{ a: 1, b: 3 }]);
		expect(tally.lines.map(({ hands, share }) => [hands, share])).toEqual([
			[1, 0.25],
			[3, 0.75]
		]);
		expect(tallyVotes({ options }, NO_VOTES).lines.map(({ share }) => share)).toEqual([0, 0]);
	});

	test('says the difference of a second round, and keeps the first when it is voted again', () => {
		const second = countHand(voteAgain([{ a: 4, b: 1 }]), 'b', 1);
		const tally = tallyVotes({ options }, second);
		expect(tally.round).toBe(2);
		expect(tally.lines.map(({ hands, before }) => [hands, before?.difference])).toEqual([
			[0, -4],
			[1, 0]
		]);
		expect(voteAgain(second)).toEqual([{ a: 4, b: 1 }, {}]);
	});
});

test('gives every option a letter of its own, with a shape beside it', () => {
	const many = dressOptions(Array.from({ length: 9 }, (_, index) => ({ id: `${index}`, text: [] })));
	expect(many.map(({ letter }) => letter).join('')).toBe('ABCDEFGHI');
	expect(new Set(many.slice(0, 6).map(({ shape }) => shape)).size).toBe(6);
});
