import { expect, test } from 'vitest';
import { loadContent } from '../load-content';
import { readFolder } from '../read-folder';
import { courseWords } from './trainer-module';

const { content } = loadContent(readFolder('content'));
if (!content) throw new Error('The content has faults: see its own tests');
const words = courseWords(content);

test('a situation has a question, another one between its sides, and a row of the timeline for each of its moments', () => {
	for (const { prose, flow } of content.scenarios) {
		const guide = words.guides[prose.value.id];
		expect(guide?.question.length, prose.value.id).toBeGreaterThan(0);
		expect(guide?.beforeWith?.length, prose.value.id).toBeGreaterThan(0);
		const told = guide?.timeline.flatMap(({ stage }) => (typeof stage === 'object' ? [stage.moment] : []));
		expect(told, prose.value.id).toEqual(flow.value.moments.map(({ id }) => id));
		expect(guide?.timeline.every(({ minutes }) => minutes > 0)).toBe(true);
	}
});

test('no citation and no empty title reach a slide', () => {
	expect(JSON.stringify(words)).not.toContain('"cite"');
	const titles = Object.values(words.lessons).flatMap(({ sections }) => sections.map(({ title }) => title));
	expect(titles).not.toContain('');
	expect(Object.keys(words.scenarios)).toHaveLength(7);
	for (const { sections } of Object.values(words.scenarios)) expect(sections).toHaveLength(2);
});
