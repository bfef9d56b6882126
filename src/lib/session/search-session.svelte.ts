import type { Search, SearchFault, SearchResults } from '../core/search/search';
import type { Result } from '../core/shared/result';

/** How many results are shown at first: a hurried reader looks no further. */
const FIRST = 10;

/** The search of a visit to its page. The index is loaded at the first use, once. */
export class SearchSession {
	#load: () => Promise<Result<Search, SearchFault>>;
	#loading: Promise<void> | undefined;
	#search = $state.raw<Search>();
	#query = $state('');
	/** Whether all the results are shown, and not the first only. */
	all = $state(false);
	fault = $state.raw<SearchFault>();

	/** `undefined` without anything to seek, or while the index loads. */
	results: SearchResults | undefined = $derived(this.#search?.(this.#query, this.all ? Infinity : FIRST));

	constructor(load: () => Promise<Result<Search, SearchFault>>) {
		this.#load = load;
	}

	get query(): string {
		return this.#query;
	}

	/** The index is not there yet, and somebody waits for it. */
	get waiting(): boolean {
		return this.#search === undefined && this.fault === undefined && this.#query.trim() !== '';
	}

	/** Loads the index, before a word is typed: it is there when the first one is. */
	prepare(): Promise<void> {
		this.#loading ??= this.#load().then((loaded) => {
			if (loaded.ok) this.#search = loaded.value;
			this.fault = loaded.ok ? undefined : loaded.error;
			if (!loaded.ok) this.#loading = undefined; // the next letter tries again
		});
		return this.#loading;
	}

	ask(query: string): Promise<void> {
		if (query !== this.#query) this.all = false;
		this.#query = query;
		return query.trim() === '' ? Promise.resolve() : this.prepare();
	}

	showAll(): void {
		this.all = true;
	}
}
