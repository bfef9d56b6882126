import { expect, test, vi } from 'vitest';
import { askToPersist } from './ask-to-persist';

const storage = (persisted: boolean, persist: () => Promise<boolean>) => () =>
	({ persisted: () => Promise.resolve(persisted), persist }) as StorageManager;

test('asks a browser that has not agreed yet, and only that one', async () => {
	const persist = vi.fn(() => Promise.resolve(false));

	await askToPersist(storage(true, persist));
	expect(persist).not.toHaveBeenCalled();

	await askToPersist(storage(false, persist));
	expect(persist).toHaveBeenCalledOnce();
});

test('a browser that refuses, or knows nothing of it, changes nothing', async () => {
	await expect(askToPersist(storage(false, () => Promise.reject(new TypeError('no'))))).resolves.toBeUndefined();
	await expect(askToPersist()).resolves.toBeUndefined(); // Node has no such storage
});
