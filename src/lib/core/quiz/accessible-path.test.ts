import { expect, test } from 'vitest';
import { quizItem } from '../../content/schema/quiz';
import type { QuizItemKind } from './item';

/**
 * How each kind of question is answered without dragging (requirements ). None of the paths is a drag,
 * and a new kind without one does not compile.
 */
const accessiblePaths: Record<
	QuizItemKind,
	'native-choices' | 'move-buttons' | 'select' | 'toggle-buttons' | 'tile-buttons'
> = {
	'single-choice': 'native-choices',
	'multiple-choice': 'native-choices',
	ordering: 'move-buttons',
	matching: 'select',
	classify: 'select',
	'find-faults': 'toggle-buttons',
	'compose-address': 'tile-buttons'
};

test('every kind of question that the content may hold has a path without dragging', () => {
	const kinds = quizItem.options.map(({ entries }) => entries.kind.literal);
	expect(Object.keys(accessiblePaths).sort()).toEqual([...kinds].sort());
});
