import type { ReportedInteraction } from '../../core/progress/learning-report';
import type { CmiMapping } from './cmi-mapping';
import type { ErrorCode, ScormCalls } from './scorm-calls';

/** Not known, or not kept by this LMS: interactions are optional in SCORM 1.2 (3.4.4). Moodle's 1.2 answers 201. */
const UNKNOWN_ELEMENT: readonly ErrorCode[] = [201, 401, 402];
/** The LMS has something against the value, whatever the moment: SCORM 1.2 RTE 3.3.4, SCORM 2004 RTE 3.1.7. */
const BAD_VALUE: readonly ErrorCode[] = [201, 351, 401, 402, 404, 405, 406, 407, 408];
/** How many times such a value is tried before it is left out: one that will never do must not hold back all the others. */
const TRIES = 3;

export interface InteractionTeller {
	add(reported: ReportedInteraction): void;
	waiting(): boolean;
	/** Sets all that wait, in their order. False when some must wait for the next time. */
	tell(): boolean;
	/** What was told is kept. Until then, it is told again from the same place in the LMS's list. */
	keep(): void;
}

interface Waiting {
	readonly reported: ReportedInteraction;
	refused: number;
}

export function interactionTeller(calls: ScormCalls, mapping: CmiMapping): InteractionTeller {
	let waiting: Waiting[] = [];
	/** Where the first of those that wait goes: after those of earlier sessions (journaling, SCORM 2004 RTE 4.2.9). */
	let start: number | undefined;
	let told = { entries: 0, places: 0 };
	let supported = true;

	function findStart(): boolean {
		if (start !== undefined) return true;
		const count = calls.get('cmi.interactions._count');
		if (count.ok) start = Number(count.value) || 0;
		else if (UNKNOWN_ELEMENT.includes(count.error)) {
			supported = false;
			waiting = [];
		}
		return count.ok || !supported;
	}

	/** Gives how many places it took, none or one; `undefined` when it must wait. */
	function tellOne(entry: Waiting, place: number): number | undefined {
		let places = 0;
		for (const [name, value] of mapping.interaction(entry.reported, place)) {
			const refusal = calls.set(name, value);
			if (refusal === undefined) places = 1;
			else {
				if (!BAD_VALUE.includes(refusal)) return undefined;
				entry.refused += 1;
				if (entry.refused < TRIES) return undefined;
				if (places === 0) return 0;
			}
		}
		return places;
	}

	return {
		add(reported) {
			if (supported) waiting.push({ reported, refused: 0 });
		},
		waiting: () => waiting.length > 0,
		tell() {
			told = { entries: 0, places: 0 };
			if (waiting.length === 0) return true;
			if (!findStart()) return false;
			for (const entry of waiting) {
				const places = tellOne(entry, (start ?? 0) + told.places);
				if (places === undefined) return false;
				told = { entries: told.entries + 1, places: told.places + places };
			}
			return true;
		},
		keep() {
			waiting.splice(0, told.entries);
			start = start === undefined ? undefined : start + told.places;
			told = { entries: 0, places: 0 };
		}
	};
}
