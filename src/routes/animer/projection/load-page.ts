import { browser } from '$app/environment';
import type Setup from '$lib/ui/trainer/RoomSetup.svelte';
import type { choices, RoomFault } from './load-room';

/** What may be chosen when the address names no session, or one that cannot be shown. */
export interface RoomSetup {
	readonly refused: RoomFault | undefined;
	readonly choices: typeof choices;
	readonly Setup: typeof Setup;
}

/**
 * What a window of a session shows: it, or what may be chosen. The notes and the words of the slides come with these pages
 * and with no other, and their components come with a session: a learner's page knows nothing of either.
 */
export async function loadRoomPage<Window>(url: URL, openWindow: () => Promise<{ readonly default: Window }>) {
	// A prerendered page cannot tell what is asked.
	if (!browser) return {};
	const { choices, guides, loadRoom } = await import('./load-room');
	const loaded = await loadRoom(url);
	if (typeof loaded === 'object') return { room: loaded, guides, Window: (await openWindow()).default };
	const { default: Setup } = await import('$lib/ui/trainer/RoomSetup.svelte');
	const setup: RoomSetup = { refused: loaded, choices, Setup };
	return { setup };
}
