import { ok, type Result } from '../../core/shared/result';
import type { ProgressFault } from '../../ports/progress-store';
import type { PlatformStorage, StorageFault } from './platform-storage';

type Corrupt = Extract<ProgressFault, { code: 'corrupt' }>;

/** Somebody may know how to repair it: two that cannot be read are kept, and the latest (P-7). */
const places = (key: string) => ['', '-2', '-3'].map((number) => `${key}:corrompu${number}`);

/** Moves what cannot be read out of the way. It leaves its place only once it is safe in the other. */
export function setAside(storage: PlatformStorage, key: string, text: string): Result<Corrupt, StorageFault> {
	let place = '';
	let replaced = true;
	for (place of places(key)) {
		const there = storage.get(place);
		if (!there.ok) return there;
		replaced = there.value !== null && there.value !== text;
		if (!replaced) break;
	}

	const moved = storage.set(place, text);
	if (!moved.ok) return moved;
	const removed = storage.remove(key);
	return removed.ok ? ok({ code: 'corrupt', setAside: place, replaced }) : removed;
}

/** A learner who erases everything erases this too. */
export function forgetSetAside(storage: PlatformStorage, key: string): Result<string, StorageFault> {
	const failed = places(key)
		.map((place) => storage.remove(place))
		.find((removed) => !removed.ok);
	return failed ?? ok(key);
}
