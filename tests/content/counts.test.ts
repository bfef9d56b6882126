import { expect, test } from 'vitest';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';
import { countSide, COUNTED } from '../../src/lib/core/flow/count';

/** The table that reviewers agreed on, after correction: steps, channels, exposed, retyped, untraced. */
const REVIEWED: Readonly<Record<string, readonly [without: readonly number[], with_: readonly number[]]>> = {
	sc1: [
		[9, 5, 3, 2, 3],
		[8, 3, 0, 1, 0]
	],
	sc2: [
		[8, 6, 2, 2, 2],
		[8, 2, 0, 1, 1]
	],
	sc3: [
		[11, 4, 3, 2, 2],
		[12, 3, 0, 1, 0]
	],
	sc4: [
		[9, 4, 3, 1, 2],
		[8, 2, 0, 0, 0]
	],
	sc5: [
		[9, 6, 2, 1, 2],
		[8, 5, 0, 0, 0]
	],
	sc6: [
		[9, 6, 3, 1, 3],
		[10, 3, 0, 0, 0]
	],
	sc7: [
		[10, 5, 4, 1, 1],
		[12, 5, 0, 0, 1]
	]
};

test('the counts of the seven situations are those of the reviewed table', () => {
	const { content } = loadContent(readFolder('content'));
	const counted = Object.fromEntries(
		(content?.scenarios ?? []).map(({ prose, flow }) => [
			prose.value.id,
			(['without', 'with'] as const).map((side) => COUNTED.map((line) => countSide(flow.value, side, content?.channels.value ?? {})[line]))
		])
	);
	expect(counted).toEqual(REVIEWED);
});
