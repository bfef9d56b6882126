import type { ReadingSettings } from '../ports/reading-settings';
import type { ChosenSettings, SettingsFault, SettingsStore } from '../ports/settings-store';

/** What a page is without any choice: these values have no attribute on the root element, and are not kept. */
const USUAL: ReadingSettings = { text: '100', theme: 'auto', motion: 'auto', spacing: 'normal' };
const NAMES = ['text', 'theme', 'motion', 'spacing'] as const;

/** The reading settings of this visit: shown on the root element, kept in the store. */
export class ReadingSettingsSession {
	#store: SettingsStore;
	#root: DOMStringMap;
	current = $state.raw<ReadingSettings>(USUAL);
	fault = $state.raw<SettingsFault | undefined>();

	/** `root` is the dataset of the root element; when prerendering, which has no page, an empty object. */
	constructor(store: SettingsStore, root: DOMStringMap) {
		this.#store = store;
		this.#root = root;
	}

	/** Takes up the choices of the last visit. To be called once the page is alive: prerendered HTML has none. */
	restore(): void {
		const kept = this.#store.read();
		this.fault = kept.ok ? undefined : kept.error;
		this.#show({ ...USUAL, ...(kept.ok ? kept.value : {}) });
	}

	/** Shows the settings at once, whether or not they can be kept. */
	change(settings: ReadingSettings): void {
		this.#show(settings);
		const saved = this.#store.write(chosenIn(settings));
		this.fault = saved.ok ? undefined : saved.error;
	}

	reset(): void {
		this.change(USUAL);
	}

	#show(settings: ReadingSettings): void {
		this.current = settings;
		const chosen = chosenIn(settings);
		for (const name of NAMES) {
			const value = chosen[name];
			if (value === undefined) Reflect.deleteProperty(this.#root, name);
			else this.#root[name] = value;
		}
	}
}

function chosenIn(settings: ReadingSettings): ChosenSettings {
	return Object.fromEntries(
		NAMES.filter((name) => settings[name] !== USUAL[name]).map((name) => [name, settings[name]])
	);
}
