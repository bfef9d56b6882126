import { describe, expect, test, vi } from 'vitest';
import type { OfflineState } from '../ports/offline-copy';
import { OfflineSession } from './offline-session.svelte';

/** A copy whose changes a test decides. */
function memoryCopy() {
	const copy = {
		tell: vi.fn<(state: OfflineState) => void>(),
		waits: false,
		showNewer: vi.fn(),
		start: (tell: (state: OfflineState) => void) => void (copy.tell = vi.fn(tell)),
		newerWaits: () => copy.waits
	};
	return copy;
}

describe('OfflineSession', () => {
	test('tells what the browser says of the copy', () => {
		const copy = memoryCopy();
		const told: OfflineState[] = [];
		new OfflineSession(copy).start((state) => told.push(state));
		copy.tell('making');
		copy.tell('whole');
		expect(told).toEqual(['making', 'whole']);
	});

	test('offers a newer version to who comes to a page, and not in the middle of one', () => {
		const copy = memoryCopy();
		const session = new OfflineSession(copy);
		session.start(() => undefined);
		copy.tell('whole');
		copy.waits = true;
		copy.tell('whole');
		expect(session.newer).toBe(false);
		session.arrive();
		expect(session.newer).toBe(true);
	});

	test('offers at once what waited before the page was opened', () => {
		const copy = memoryCopy();
		copy.waits = true;
		const session = new OfflineSession(copy);
		session.start(() => undefined);
		copy.tell('whole');
		expect(session.newer).toBe(true);
	});

	test('offers no more what it shows', () => {
		const copy = memoryCopy();
		copy.waits = true;
		const session = new OfflineSession(copy);
		session.arrive();
		session.showNewer();
		expect(session.newer).toBe(false);
		expect(copy.showNewer).toHaveBeenCalledOnce();
	});
});
