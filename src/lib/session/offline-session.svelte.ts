import type { OfflineCopy, OfflineState } from '../ports/offline-copy';

/** The copy that works without network, and whether the learner may be offered a newer version of the course. */
export class OfflineSession {
	#copy: OfflineCopy;
	#newer = $state.raw(false);

	constructor(copy: OfflineCopy) {
		this.#copy = copy;
	}

	/** A newer version waited when the learner last came to a page: nothing appears in the middle of one. */
	get newer(): boolean {
		return this.#newer;
	}

	/** Makes the copy, or finds it, and tells its state. */
	start(tell: (state: OfflineState) => void): void {
		let opened = false;
		this.#copy.start((state) => {
			if (!opened) this.arrive(); // what waited before the page was opened
			opened = true;
			tell(state);
		});
	}

	/** The learner has come to a page. */
	arrive(): void {
		this.#newer = this.#copy.newerWaits();
	}

	showNewer(): void {
		this.#newer = false;
		this.#copy.showNewer();
	}
}
