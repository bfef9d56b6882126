import { expect, test } from 'vitest';
import { loadContent } from '../../src/lib/content/load-content';
import { buildPage } from '../../src/lib/content/page-data';
import { readFolder } from '../../src/lib/content/read-folder';

test('a page comes with the naming rules that its questions cite, in the order of the table', async () => {
	// given
	const { content } = loadContent(readFolder('content'));
	const lesson = content?.modules.flatMap(({ lessons }) => lessons).find(({ value }) => value.id === 'm4-p1');
	expect(content).toBeDefined();
	if (!content || !lesson) return;
	// when
	const { page } = await buildPage(content, lesson);
	// then
	expect(page.rules.map(({ id }) => id)).toEqual(['DOM-04', 'DOM-11', 'LOC-GEN-02']);
});
