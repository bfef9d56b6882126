import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/lib/content/diagnostic';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';

test('finds no fault in the real content', () => {
	const { content, diagnostics } = loadContent(readFolder('content'));
	expect(diagnostics.length === 0 ? '' : formatDiagnostics(diagnostics)).toBe('');
	expect(content?.scenarios).toHaveLength(7);
});
