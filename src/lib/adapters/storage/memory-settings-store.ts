import { ok } from '../../core/shared/result';
import type { ChosenSettings, SettingsStore } from '../../ports/settings-store';

/** Forgets with the page: for tests, prerendering and browsers that keep nothing. */
export function memorySettingsStore(): SettingsStore {
	let kept: ChosenSettings = {};
	return {
		read: () => ok(kept),
		write: (chosen) => ok((kept = chosen))
	};
}
