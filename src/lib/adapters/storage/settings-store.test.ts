import { describe, expect, test } from 'vitest';
import { browserStorage, refusedStorage, smallStorage } from '../../../../tests/fixtures/browser-storage';
import type { SettingsStore } from '../../ports/settings-store';
import { localSettingsStore, SETTINGS_KEY } from './local-settings-store';
import { memorySettingsStore } from './memory-settings-store';

const stores: [name: string, create: () => SettingsStore][] = [
	['memory', memorySettingsStore],
	['local storage', () => localSettingsStore(storing(browserStorage()))]
];
function storing(storage: Storage) {
	return () => storage;
}

describe.each(stores)('a settings store in %s', (_name, create) => {
	test('has nothing at the first visit', () => {
		expect(create().read()).toEqual({ ok: true, value: {} });
	});

	test('gives back what the reader chose, and nothing else', () => {
		const store = create();

		expect(store.write({ text: '125', theme: 'dark' })).toEqual({ ok: true, value: { text: '125', theme: 'dark' } });

		expect(store.read()).toEqual({ ok: true, value: { text: '125', theme: 'dark' } });
	});

	test('forgets what is no longer chosen', () => {
		const store = create();
		store.write({ motion: 'reduced' });

		store.write({});

		expect(store.read()).toEqual({ ok: true, value: {} });
	});
});

describe('a settings store in local storage', () => {
	const holding = (text: string) => localSettingsStore(storing(browserStorage(new Map([[SETTINGS_KEY, text]]))));

	test('leaves no trace when nothing is chosen any more', () => {
		const kept = new Map<string, string>();
		const store = localSettingsStore(() => browserStorage(kept));
		store.write({ text: '150' });

		store.write({});

		expect(kept.size).toBe(0);
	});

	test('leaves out the names and the values that it does not know', () => {
		const kept = '{"text":"125","theme":"sepia","width":"60","spacing":2,"constructor":"wide"}';

		expect(holding(kept).read()).toEqual({ ok: true, value: { text: '125' } });
	});

	test.each(['', '{', '"dark"', 'null', '12'])('says that %j is unreadable', (text) => {
		expect(holding(text).read()).toEqual({ ok: false, error: { code: 'unreadable' } });
	});

	test('says that the storage is refused, for reading and for writing', () => {
		const store = localSettingsStore(refusedStorage);

		expect(store.read()).toEqual({ ok: false, error: { code: 'unavailable' } });
		expect(store.write({ text: '150' })).toEqual({ ok: false, error: { code: 'unavailable' } });
	});

	test('says that the storage is full', () => {
		expect(localSettingsStore(storing(smallStorage(0))).write({ text: '150' })).toEqual({
			ok: false,
			error: { code: 'full' }
		});
	});
});
