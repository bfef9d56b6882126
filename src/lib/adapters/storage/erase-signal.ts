/**
 * Tabs of a shared PC each keep their own visit: no storage event tells one that another was ended. Where the browser
 * has no such channel, closing the tab erases, as the bar says.
 */
function channelOf(course: string): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(`prendre-le-pli:${course}:terminer`);
	} catch {
		return undefined;
	}
}

/** Tells the other tabs that the visit is over. */
export function signalErase(course: string): void {
	const channel = channelOf(course);
	channel?.postMessage('');
	channel?.close();
}

/** Calls when another tab ended the visit. Gives what stops it. */
export function watchErase(course: string, onerase: () => void): () => void {
	const channel = channelOf(course);
	channel?.addEventListener('message', onerase);
	return () => channel?.close();
}
