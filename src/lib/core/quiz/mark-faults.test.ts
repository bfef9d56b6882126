import { expect, test } from 'vitest';
import { quizItems } from '../../../../tests/fixtures/quiz-items';
import { markFaults } from './mark-faults';

const { findFaults, findFaultsStory } = quizItems;

// given                          then: earned, marks of a, b, c, d
test.each([
	[['a', 'c'], 2, ['right', 'neutral', 'right', 'neutral']],
	[['a'], 1, ['right', 'neutral', 'missed', 'neutral']],
	[['a', 'c', 'd'], 1, ['right', 'neutral', 'right', 'wrong']],
	[['b'], 0, ['missed', 'wrong', 'missed', 'neutral']],
	[['b', 'd'], 0, ['missed', 'wrong', 'missed', 'wrong']]
])('pointing at %j earns %i of 2', (segments, earned, marks) => {
	const { score, parts } = markFaults(findFaults, segments);
	expect(score).toEqual({ kind: 'scored', earned, possible: 2 });
	expect(parts.map(({ mark }) => mark)).toEqual(marks);
});

test('a fault is explained by its own words and rule, found or missed', () => {
	const { parts } = markFaults(findFaults, ['a']);
	const [accent, , underscore] = findFaults.segments;
	expect(parts[0]).toEqual({ id: 'a', mark: 'right', feedback: accent?.feedback, rule: 'LOC-GEN-02' });
	expect(parts[2]).toEqual({ id: 'c', mark: 'missed', feedback: underscore?.feedback, rule: 'DOM-04' });
});

test('the sentences of a story are marked like the parts of an address', () => {
	const { score } = markFaults(findFaultsStory, ['envoyer', 'imprimer']);
	expect(score).toEqual({ kind: 'scored', earned: 2, possible: 2 });
});
