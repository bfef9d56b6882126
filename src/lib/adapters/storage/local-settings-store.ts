// @exemplary: an adapter
import { fail, ok, type Result } from '../../core/shared/result';
import type { ReadingSettings } from '../../ports/reading-settings';
import type { ChosenSettings, SettingsFault, SettingsStore } from '../../ports/settings-store';

/** The script of app.html reads the same key, before the first paint: change both together. */
export const SETTINGS_KEY = 'prendre-le-pli:affichage:v1';

const VALUES: { readonly [K in keyof ReadingSettings]: readonly ReadingSettings[K][] } = {
	text: ['100', '125', '150'],
	theme: ['auto', 'light', 'dark'],
	motion: ['auto', 'reduced'],
	spacing: ['normal', 'wide']
};

/** Keeps the settings in the browser. Naming `localStorage` is enough to throw where cookies are refused: hence `open`. */
export function localSettingsStore(open: () => Storage = () => localStorage): SettingsStore {
	return {
		read() {
			let text: string | null;
			try {
				text = open().getItem(SETTINGS_KEY);
			} catch {
				return fail({ code: 'unavailable' });
			}
			return text === null ? ok({}) : parseChosen(text);
		},
		write(chosen) {
			try {
				open().setItem(SETTINGS_KEY, JSON.stringify(chosen));
				return ok(chosen);
			} catch (error) {
				return fail({ code: isQuota(error) ? 'full' : 'unavailable' });
			}
		}
	};
}

function parseChosen(text: string): Result<ChosenSettings, SettingsFault> {
	try {
		const kept: unknown = JSON.parse(text);
		if (typeof kept !== 'object' || kept === null) return fail({ code: 'unreadable' });
		return ok(Object.fromEntries(Object.entries(kept).filter(isKnown)));
	} catch {
		return fail({ code: 'unreadable' });
	}
}

/** A version to come, or a curious reader, may have written other names and values: they are left out. */
function isKnown([name, value]: [string, unknown]): boolean {
	return Object.hasOwn(VALUES, name) && (VALUES[name as keyof ReadingSettings] as readonly unknown[]).includes(value);
}

function isQuota(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'QuotaExceededError';
}
