import { describe, expect, test } from 'vitest';
import { memorySettingsStore } from '../adapters/storage/memory-settings-store';
import { localSettingsStore } from '../adapters/storage/local-settings-store';
import { ReadingSettingsSession } from './reading-settings.svelte';

const USUAL = { text: '100', theme: 'auto', motion: 'auto', spacing: 'normal' } as const;

describe('ReadingSettingsSession', () => {
	test('takes up the choices of the last visit', () => {
		const store = memorySettingsStore();
		store.write({ theme: 'dark', spacing: 'wide' });
		const root: DOMStringMap = {};
		const session = new ReadingSettingsSession(store, root);

		session.restore();

		expect(session.current).toEqual({ ...USUAL, theme: 'dark', spacing: 'wide' });
		expect(root).toEqual({ theme: 'dark', spacing: 'wide' });
	});

	test('clears an attribute that the first script took from a value it does not know', () => {
		const root: DOMStringMap = { theme: 'sepia', js: '' };

		new ReadingSettingsSession(memorySettingsStore(), root).restore();

		expect(root).toEqual({ js: '' });
	});

	test('shows and keeps a choice, without the usual values', () => {
		const store = memorySettingsStore();
		const root: DOMStringMap = {};
		const session = new ReadingSettingsSession(store, root);

		session.change({ ...USUAL, text: '150' });

		expect(root).toEqual({ text: '150' });
		expect(store.read()).toEqual({ ok: true, value: { text: '150' } });
	});

	test('goes back to the usual page', () => {
		const store = memorySettingsStore();
		const root: DOMStringMap = {};
		const session = new ReadingSettingsSession(store, root);
		session.change({ text: '125', theme: 'light', motion: 'reduced', spacing: 'wide' });

		session.reset();

		expect(session.current).toEqual(USUAL);
		expect(root).toEqual({});
		expect(store.read()).toEqual({ ok: true, value: {} });
	});

	test('shows a choice that the browser refuses to keep, and says so', () => {
		const root: DOMStringMap = {};
		const refused = localSettingsStore(() => {
			throw new DOMException('refused', 'SecurityError');
		});
		const session = new ReadingSettingsSession(refused, root);

		session.change({ ...USUAL, motion: 'reduced' });

		expect(root).toEqual({ motion: 'reduced' });
		expect(session.fault).toEqual({ code: 'unavailable' });
	});
});
