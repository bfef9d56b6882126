import { expect, test } from 'vitest';
import { quizItem } from '../../content/schema/quiz';
import { accessiblePaths } from './accessible-path';

test('every kind of question that the content may hold has a path without dragging', () => {
	const kinds = quizItem.options.map(({ entries }) => entries.kind.literal);
	expect(Object.keys(accessiblePaths).sort()).toEqual([...kinds].sort());
});
