import type { Result } from '../core/shared/result';
import type { ReadingSettings } from './reading-settings';

/** `unreadable`: what is kept was written by something else. The next write replaces it. */
export type SettingsFault = { readonly code: 'unavailable' | 'full' | 'unreadable' };

/** What the reader chose, without what is usual. */
export type ChosenSettings = Partial<ReadingSettings>;

/** Where the reading settings live between two visits. Synchronous: they are needed before the first paint. */
export interface SettingsStore {
	read(): Result<ChosenSettings, SettingsFault>;
	write(chosen: ChosenSettings): Result<ChosenSettings, SettingsFault>;
}
