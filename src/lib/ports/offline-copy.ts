/** Why no copy can be kept here: no HTTPS, a page shown in the frame of another site, a browser that knows no copies. */
export type NoCopy = 'insecure' | 'framed' | 'unsupported';

/**
 * The copy of the site that a browser keeps, to open it without network. `whole` is said of a copy that was checked, and
 * of no other. `failed`: the copy could not be made, or is no longer there; the next visit tries again.
 */
export type OfflineState = 'making' | 'whole' | 'failed' | NoCopy;

export interface OfflineCopy {
	/** Makes the copy, or finds it, when the page has nothing better to do. Tells its state, then each change. */
	start(tell: (state: OfflineState) => void): void;
	/** Whether a newer version of the site is whole, and waits to be shown. */
	newerWaits(): boolean;
	/** Shows the newer version: the page is loaded again, once. */
	showNewer(): void;
}
