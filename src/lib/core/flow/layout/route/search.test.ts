import { describe, expect, test } from 'vitest';
import { boxAround } from '../geometry/box';
import type { Candidate } from './candidate';
import { chooseCandidates } from './search';

/** A bundle of one badge of 20 × 20 at x; two badges under 6 apart cost ten hard points. */
const at = (x: number, cost: number): Candidate => {
	const badge = boxAround([x, 0], 20, 20);
	return { placed: [{ step: `at ${x}`, onTheSpot: true, badge }], bounds: badge, cost };
};
const chosen = (choices: readonly (readonly Candidate[])[]) =>
	chooseCandidates(choices).chosen.map(({ placed }) => placed[0]?.step);

describe('chooseCandidates', () => {
	test('keeps the cheapest of each bundle when nothing is in the way', () => {
		expect(
			chosen([
				[at(0, 1), at(50, 2)],
				[at(100, 3), at(150, 4)]
			])
		).toEqual(['at 0', 'at 100']);
	});

	test('the later bundle gives way when that is cheaper', () => {
		expect(
			chosen([
				[at(0, 1), at(-50, 9)],
				[at(0, 1), at(50, 2)]
			])
		).toEqual(['at 0', 'at 50']);
	});

	test('two bundles move together when neither can move alone', () => {
		// given: the first bundle is alone at its cheapest, the second has no free place unless the first leaves one
		const first = [at(0, 0), at(200, 50)];
		const second = [at(10, 0), at(-10, 1)];
		expect(chosen([first, second])).toEqual(['at 200', 'at 10']);
	});

	test('equal costs keep the first candidate', () => {
		expect(chosen([[at(0, 1), at(50, 1)]])).toEqual(['at 0']);
	});

	test('the cost is that of the bundles and of what they do to one another', () => {
		expect(chooseCandidates([[at(0, 1)], [at(28, 2)]]).cost).toBe(1 + 2 + 3);
		expect(chooseCandidates([[at(0, 1)], [at(10, 2)]]).cost).toBe(1 + 2 + 10_000);
	});

	test('no bundle makes an empty drawing', () => {
		expect(chooseCandidates([])).toEqual({ chosen: [], cost: 0 });
	});
});
