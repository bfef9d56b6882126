import { expect, test } from 'vitest';
import { progressKey } from '../../src/lib/adapters/storage/browser-progress-store';
import { SESSIONS_KEY } from '../../src/lib/adapters/storage/local-session-plan-store';
import { SETTINGS_KEY } from '../../src/lib/adapters/storage/local-settings-store';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';

test('the privacy page names every key that the course keeps (L-4)', () => {
	const { content } = loadContent(readFolder('content'));
	const page = content?.pages.find(({ value }) => value.id === 'confidentialite')?.body ?? '';
	const key = progressKey(content?.course.value.id ?? '');

	for (const kept of [key, SETTINGS_KEY, SESSIONS_KEY, ':corrompu', ':corrompu-2', ':corrompu-3', ':essai', 'sveltekit:']) {
		expect(page, kept).toContain(`\`${kept}`);
	}
});
