import { browser } from '$app/environment';

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
	return { setup: { refused: loaded, choices, Setup } };
}
