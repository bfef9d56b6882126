import { namesOfCalls, type ScormApi, type ScormStandard } from './scorm-calls';

/** More windows up than a LMS nests; two windows that hold one another must not hang us (S-7). */
const HOPS = 10;

const PROPERTY = { 'scorm-1.2': 'API', 'scorm-2004': 'API_1484_11' } as const satisfies Record<ScormStandard, string>;

type Thing = Readonly<Record<string, unknown>>;

/** Naming a property of a window of another origin throws. */
function look(at: Thing, name: string): Thing | undefined {
	try {
		const found = at[name];
		// Safe: every object answers a name, if only by `undefined` or by throwing.
		return (typeof found === 'object' && found !== null) || typeof found === 'function' ? (found as Thing) : undefined;
	} catch {
		return undefined;
	}
}

function answers(api: Thing, name: string): boolean {
	try {
		return typeof api[name] === 'function';
	} catch {
		return false;
	}
}

/** A window and those that hold it: the top window is its own parent. */
function upwards(from: Thing): readonly Thing[] {
	const windows = [from];
	for (let hop = 0, above = look(from, 'parent'); hop < HOPS && above && !windows.includes(above); hop += 1) {
		windows.push(above);
		above = look(above, 'parent');
	}
	return windows;
}

/**
 * Finds what a LMS offers: in the windows that hold the course, then in the one that opened it, or opened them, and in
 * those that hold that one (SCORM 1.2 RTE 3.3.6.1, SCORM 2004 4th edition RTE 3.3.1). Takes any object: a window.
 */
export function findScormApi(from: object, standard: ScormStandard): ScormApi | undefined {
	// Safe for the same reason.
	const holders = upwards(from as Thing);
	const openers = holders.map((holder) => look(holder, 'opener')).filter((opener) => opener !== undefined);
	for (const holder of [...holders, ...openers.flatMap(upwards)]) {
		const api = look(holder, PROPERTY[standard]);
		if (api && namesOfCalls(standard).every((name) => answers(api, name))) return api;
	}
	return undefined;
}
