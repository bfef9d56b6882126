/** An API as a course finds it. */
export type LmsApi = Record<string, (...given: string[]) => unknown>;

export interface StrictLms {
	readonly api: LmsApi;
	/** What the course did wrong. A course catches what a LMS throws: a test must look here at its end. */
	readonly faults: readonly string[];
	/** Every call, as `Commit()` or `SetValue(cmi.exit, suspend)`. */
	readonly calls: readonly string[];
}

type Standard = 'scorm-1.2' | 'scorm-2004';

/**
 * What an element may be set to, as narrow as the standard and Moodle together: whoever refuses least is of no use here.
 * Written apart from the course's own formats, with no import, so that it also runs as it is in a page.
 */
const ALLOWED: Record<Standard, readonly (readonly [element: RegExp, value: RegExp])[]> = {
	'scorm-1.2': [
		[/^cmi\.core\.lesson_status$/, /^(passed|completed|failed|incomplete|browsed)$/],
		[/^cmi\.core\.lesson_location$/, /^[ -~]{0,255}$/],
		[/^cmi\.core\.score\.(raw|min|max)$/, /^(\d|\d\d|100)(\.\d+)?$/],
		[/^cmi\.core\.session_time$/, /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d\d?)?$/],
		[/^cmi\.core\.exit$/, /^(time-out|suspend|logout|)$/],
		[/^cmi\.suspend_data$/, /^[ -~]{0,4096}$/],
		[/^cmi\.interactions\.\d+\.id$/, /^[!-~]{1,255}$/],
		[/^cmi\.interactions\.\d+\.type$/, /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/],
		[/^cmi\.interactions\.\d+\.time$/, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d\d?)?$/],
		[/^cmi\.interactions\.\d+\.result$/, /^(correct|wrong|unanticipated|neutral)$/],
		[/^cmi\.interactions\.\d+\.latency$/, /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d\d?)?$/],
		[/^cmi\.interactions\.\d+\.(student_response|correct_responses\.\d+\.pattern)$/, /^[ -~]{1,255}$/]
	],
	'scorm-2004': [
		[/^cmi\.completion_status$/, /^(completed|incomplete|not attempted|unknown)$/],
		[/^cmi\.success_status$/, /^(passed|failed|unknown)$/],
		[/^cmi\.location$/, /^[^]{0,1000}$/],
		[/^cmi\.score\.scaled$/, /^-?[01](\.\d{1,7})?$/],
		[/^cmi\.score\.(raw|min|max)$/, /^-?\d{1,5}(\.\d{1,7})?$/],
		[/^cmi\.progress_measure$/, /^[01](\.\d{1,7})?$/],
		[/^cmi\.session_time$/, /^PT(\d+H)?(\d+M)?(\d+(\.\d\d?)?S)?$/],
		[/^cmi\.exit$/, /^(time-out|suspend|logout|normal|)$/],
		[/^cmi\.suspend_data$/, /^[^]{0,64000}$/],
		[/^cmi\.interactions\.\d+\.id$/, /^(?!urn:)\S{1,4000}$/],
		[/^cmi\.interactions\.\d+\.type$/, /^(choice|fill-in|matching|sequencing)$/],
		[/^cmi\.interactions\.\d+\.timestamp$/, /^20[0-3]\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\d?Z$/],
		[/^cmi\.interactions\.\d+\.result$/, /^(correct|incorrect|unanticipated|neutral)$/],
		[/^cmi\.interactions\.\d+\.latency$/, /^PT(\d+H)?(\d+M)?(\d+(\.\d\d?)?S)?$/],
		[/^cmi\.interactions\.\d+\.description$/, /^(?=.{0,250}$)(\{lang=[a-z]{2}\})?([^{].*)?$/],
		[/^cmi\.interactions\.\d+\.(learner_response|correct_responses\.\d+\.pattern)$/, /^.+$/]
	]
};

/** What a response may be, by the type of its question. */
const RESPONSES: Record<Standard, Record<string, RegExp>> = {
	'scorm-1.2': {
		choice: /^([a-z0-9]|\{[a-z0-9](,[a-z0-9])*\})$/,
		sequencing: /^[a-z0-9](,[a-z0-9])*$/,
		matching: /^\{?[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*\}?$/,
		'fill-in': /^.{1,255}$/
	},
	'scorm-2004': {
		choice: /^[\w.]{1,250}(\[,\][\w.]{1,250}){0,35}$/,
		sequencing: /^[\w.]{1,250}(\[,\][\w.]{1,250}){0,35}$/,
		matching: /^\w{1,250}\[\.\]\w{1,250}(\[,\]\w{1,250}\[\.\]\w{1,250}){0,35}$/,
		'fill-in': /^(?!.*\[,\])[^{].{0,249}$/
	}
};

/** Nothing was set yet: no fault of who asks (SCORM 2004). */
const NOT_SET_YET = 403;

/** Puts a guard before a LMS: what it lets through is also what the strictest of LMS would take. */
export function strictLms(lms: LmsApi, standard: Standard): StrictLms {
	const is2004 = standard === 'scorm-2004';
	const names = is2004
		? {
				begin: 'Initialize',
				end: 'Terminate',
				get: 'GetValue',
				set: 'SetValue',
				commit: 'Commit',
				error: 'GetLastError'
			}
		: {
				begin: 'LMSInitialize',
				end: 'LMSFinish',
				get: 'LMSGetValue',
				set: 'LMSSetValue',
				commit: 'LMSCommit',
				error: 'LMSGetLastError'
			};
	const faults: string[] = [];
	const calls: string[] = [];
	const types = new Map<string, string>();
	let phase: 'before' | 'open' | 'ended' = 'before';

	const ask = (name: string, ...given: string[]) => lms[name]?.(...given);

	function checkSet(element: string, value: unknown): string | undefined {
		if (typeof value !== 'string') return 'not a string';
		if (!ALLOWED[standard].some(([name, allowed]) => name.test(element) && allowed.test(value))) return 'not allowed';
		const [, place, part] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
		if (place === undefined || part === undefined) return undefined;

		if (part === 'id') {
			const count = Number(ask(names.get, 'cmi.interactions._count'));
			return Number(place) > count ? `the next place is ${count}` : void types.set(place, types.get(place) ?? '');
		}
		if (!types.has(place)) return 'the id comes first';
		if (part === 'type') return void types.set(place, value);
		if (!/response/.test(part)) return undefined;
		return RESPONSES[standard][types.get(place) ?? '']?.test(value) ? undefined : `no response to ${types.get(place)}`;
	}

	function guarded(name: string, ...given: string[]): unknown {
		calls.push(`${name}(${given.filter((value) => value !== '').join(', ')})`);
		const fault = (why: string): never => {
			const told = `${calls.at(-1)}: ${why}`;
			faults.push(told);
			throw new Error(told);
		};

		if (phase === 'ended') fault('the session is over');
		if ((name === names.begin) !== (phase === 'before')) fault('out of its time');
		if (name !== names.get && name !== names.set && given.join() !== '') fault('takes an empty string only');
		const wrong = name === names.set ? checkSet(given[0] ?? '', given[1]) : undefined;
		if (wrong !== undefined) fault(wrong);

		const answer = ask(name, ...given);
		const error = Number(ask(names.error));
		if (error !== 0 && !(name === names.get && error === NOT_SET_YET)) fault(`error ${error}`);
		if (name !== names.get && String(answer) !== 'true') fault(`answered ${String(answer)}`);
		if (name === names.begin) phase = 'open';
		if (name === names.end) phase = 'ended';
		return answer;
	}

	const api: LmsApi = { [names.error]: () => ask(names.error) };
	for (const name of [names.begin, names.end, names.get, names.set, names.commit]) {
		api[name] = (...given) => guarded(name, ...given);
	}
	return { api, faults, calls };
}
