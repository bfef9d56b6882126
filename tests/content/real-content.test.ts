import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/lib/content/diagnostic';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';
import { CHANNEL_ICONS, INTERFACE_ICONS } from '../../src/lib/ui/elements/icon-names';
import { CHANNEL_DRAWN } from '../../src/lib/ui/elements/own-icons';

test('finds no fault in the real content', () => {
	const { content, diagnostics } = loadContent(readFolder('content'));
	expect(diagnostics.length === 0 ? '' : formatDiagnostics(diagnostics)).toBe('');
	expect(content?.scenarios).toHaveLength(7);
});

test('every channel has an icon that the build inlines', () => {
	const { content } = loadContent(readFolder('content'));
	const icons = Object.values(content?.channels.value ?? {}).map(({ icon }) => icon);
	const known: readonly string[] = [...INTERFACE_ICONS, ...CHANNEL_ICONS, ...Object.keys(CHANNEL_DRAWN)];
	expect(icons.filter((icon) => !known.includes(icon))).toEqual([]);
	expect(icons.length).toBeGreaterThan(15);
});
