// @exemplary: an adapter
import { fail, ok, type Result } from '../../core/shared/result';
import type { ReadingSettings } from '../../ports/reading-settings';
import type { ChosenSettings, SettingsFault, SettingsStore } from '../../ports/settings-store';
import { parseJson } from './parse-json';
import { platformStorage } from './platform-storage';

/** The script of app.html reads the same key, before the first paint: change both together. */
export const SETTINGS_KEY = 'prendre-le-pli:affichage:v1';

const VALUES: { readonly [K in keyof ReadingSettings]: readonly ReadingSettings[K][] } = {
	text: ['100', '125', '150'],
	theme: ['auto', 'light', 'dark'],
	motion: ['auto', 'reduced'],
	spacing: ['normal', 'wide']
};

/** Keeps the settings in the browser. */
export function localSettingsStore(open: () => Storage = () => localStorage): SettingsStore {
	const storage = platformStorage(open);
	return {
		read() {
			const kept = storage.get(SETTINGS_KEY);
			if (!kept.ok) return kept;
			return kept.value === null ? ok({}) : parseChosen(kept.value);
		},
		write(chosen) {
			// Nothing chosen, nothing kept: who begins again on a shared PC leaves no trace.
			const none = Object.keys(chosen).length === 0;
			const written = none ? storage.remove(SETTINGS_KEY) : storage.set(SETTINGS_KEY, JSON.stringify(chosen));
			return written.ok ? ok(chosen) : written;
		}
	};
}

function parseChosen(text: string): Result<ChosenSettings, SettingsFault> {
	const kept = parseJson(text);
	if (!kept.ok || typeof kept.value !== 'object' || kept.value === null) return fail({ code: 'unreadable' });
	return ok(Object.fromEntries(Object.entries(kept.value).filter(isKnown)));
}

/** A version to come, or a curious reader, may have written other names and values: they are left out. */
function isKnown([name, value]: [string, unknown]): boolean {
	return Object.hasOwn(VALUES, name) && (VALUES[name as keyof ReadingSettings] as readonly unknown[]).includes(value);
}
