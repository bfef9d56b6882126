import type { QuizItemKind } from './item';

/**
 * How each kind of question is answered without dragging (requirements ). None of the paths is a drag,
 * and a new kind without one does not compile.
 */
export const accessiblePaths: Record<
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
