import { createContext } from 'svelte';
import type { OfflineState } from '$lib/ports/offline-copy';

/** The state of the copy that works without network, kept by the layout; `undefined` until the browser has answered. */
export const [getOfflineState, setOfflineState] = createContext<() => OfflineState | undefined>();

/** An old PC has shown its page by then: the page is for now, the copy is for later. */
const AFTERWARDS = 3_000;

/** Runs once the page is loaded and has had its time. */
export function afterwards(run: () => void): void {
	const wait = () => setTimeout(run, AFTERWARDS);
	if (document.readyState === 'complete') wait();
	else addEventListener('load', wait, { once: true });
}
