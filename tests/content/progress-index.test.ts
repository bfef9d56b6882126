import { expect, test } from 'vitest';
import { askedItems } from '../../src/lib/content/asked-items';
import { loadContent } from '../../src/lib/content/load-content';
import { progressIndex } from '../../src/lib/content/progress-index';
import { readFolder } from '../../src/lib/content/read-folder';
import { questionsOf } from '../../src/lib/core/course/asked-items';

const { content } = loadContent(readFolder('content'));
if (!content) throw new Error('The content has faults: real-content.test.ts says which');
const index = progressIndex(content);
const objectives = Object.values(index.objectives).flat();

test('every objective of the modules and of the situations has a page that teaches it', () => {
	const owners = [...content.modules.map(({ intro }) => intro), ...content.scenarios.map(({ prose }) => prose)];

	expect(objectives.map(({ id }) => id).sort()).toEqual(
		owners.flatMap(({ value }) => value.objectives.map(({ id }) => id)).sort()
	);
	expect(objectives.filter(({ pages }) => pages.length === 0)).toEqual([]);
});

test('every question of a page is counted once, under an objective, and has its words', () => {
	const asked = questionsOf(askedItems(content));

	expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
	expect(asked.map(({ id }) => id).sort()).toEqual(Object.keys(index.questions).sort());
	expect(asked.filter(({ objective }) => !objectives.some(({ id }) => id === objective))).toEqual([]);
	expect(Object.values(index.questions).filter(({ text }) => text.trim() === '')).toEqual([]);
});
