import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { emptySlots, readSlots, writeSlots } from './compose-slots';

const { compose } = quizItems;
const tile = (tiles: readonly string[]) => fc.constantFrom('', ...tiles);

test('reads back whatever tiles an address was made of, finished or not', () => {
	const slots = fc.record({
		local: tile(compose.tiles.local),
		structure: tile(compose.tiles.structure),
		ending: tile(compose.tiles.ending)
	});
	fc.assert(
		fc.property(slots, (made) => {
			expect(readSlots(compose, writeSlots(made))).toEqual(made);
		})
	);
});

test.each([
	['', ['local', 'structure', 'ending']],
	['educatrice@', ['structure', 'ending']],
	['@.fr', ['local', 'structure']],
	['inconnu@ime-les-peupliers.mssante.fr', ['local']],
	['educatrice@ailleurs.fr', ['structure', 'ending']],
	['educatrice@ime-les-peupliers.mssante.fr', []]
])('finds the empty slots of %j', (address, empty) => {
	expect(emptySlots(readSlots(compose, address))).toEqual(empty);
});
