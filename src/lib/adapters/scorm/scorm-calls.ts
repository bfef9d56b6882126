import type { LmsStandard } from '../../ports/lms';
import { fail, ok, type Result } from '../../core/shared/result';

export type ScormStandard = Exclude<LmsStandard, 'cmi5'>;

/** The object that a LMS leaves for a course to find, as untrusted as any other of its own. */
export type ScormApi = Readonly<Record<string, unknown>>;

/** SCORM 1.2 RTE 3.3.3 and SCORM 2004 4th edition RTE 3.1: the same calls under two names. */
const NAMES = {
	'scorm-1.2': {
		initialize: 'LMSInitialize',
		terminate: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		lastError: 'LMSGetLastError'
	},
	'scorm-2004': {
		initialize: 'Initialize',
		terminate: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		lastError: 'GetLastError'
	}
} as const satisfies Record<ScormStandard, Record<string, string>>;

export const namesOfCalls = (standard: ScormStandard): readonly string[] => Object.values(NAMES[standard]);

/** An error code of the standard; 0 when the LMS gave none, threw, or is gone. */
export type ErrorCode = number;

export interface ScormCalls {
	initialize(): ErrorCode | undefined;
	terminate(): void;
	get(element: string): Result<string, ErrorCode>;
	/** `undefined` when it was accepted. */
	set(element: string, value: string): ErrorCode | undefined;
	commit(): ErrorCode | undefined;
}

/** The calls of a LMS, without its exceptions. A method is looked for at each call: the window that held it may be gone. */
export function scormCalls(api: ScormApi, standard: ScormStandard): ScormCalls {
	const names = NAMES[standard];

	function call(name: string, ...given: readonly string[]): unknown {
		const method = api[name];
		if (typeof method !== 'function') throw new TypeError(`The LMS has no ${name}`);
		return Reflect.apply(method, api, given);
	}

	/** Both are asked for, the answer and the last error: some LMS tell a failure by one only. */
	function ask(
		name: string,
		...given: readonly string[]
	): { readonly answer: unknown; readonly error: ErrorCode } | undefined {
		try {
			const answer = call(name, ...given);
			return { answer, error: Number(call(names.lastError)) || 0 };
		} catch {
			return undefined;
		}
	}

	function told(name: string, ...given: readonly string[]): ErrorCode | undefined {
		const asked = ask(name, ...given);
		const accepted = asked?.error === 0 && (asked.answer === true || asked.answer === 'true');
		return accepted ? undefined : (asked?.error ?? 0);
	}

	return {
		initialize: () => told(names.initialize, ''),
		terminate: () => void ask(names.terminate, ''),
		get(element) {
			const asked = ask(names.get, element);
			if (asked?.error !== 0) return fail(asked?.error ?? 0);
			return ok(typeof asked.answer === 'string' || typeof asked.answer === 'number' ? String(asked.answer) : '');
		},
		set: (element, value) => told(names.set, element, value),
		commit: () => told(names.commit, '')
	};
}
