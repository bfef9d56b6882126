import { expect, test, vi } from 'vitest';
import { readFile } from './read-file';

test('gives the text of a file', async () => {
	expect(await readFile(new Blob(['{"é":1}']), 100)).toEqual({ ok: true, value: '{"é":1}' });
});

test('does not even read a file over the size', async () => {
	const film = new Blob(['x'.repeat(11)]);
	const text = vi.spyOn(film, 'text');

	expect(await readFile(film, 10)).toEqual({ ok: false, error: { code: 'too-large' } });
	expect(text).not.toHaveBeenCalled();
});

test('says when a file can no longer be read', async () => {
	const moved = new Blob(['x']);
	vi.spyOn(moved, 'text').mockRejectedValue(new DOMException('gone', 'NotReadableError'));

	expect(await readFile(moved, 10)).toEqual({ ok: false, error: { code: 'unreadable' } });
});
