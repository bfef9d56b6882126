import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Standard } from './fake-lms';
import type { LmsApi } from './strict-lms';

/** What an independent run-time keeps of a session. */
export interface RunTime {
	readonly api: LmsApi;
	readonly cmi: () => Record<string, unknown>;
}

const OPTIONS = { autocommit: false, logLevel: 5 } as const;

/** scorm-again, with what it kept of earlier sessions. */
export function runTime(standard: Standard, from?: Record<string, unknown>): RunTime {
	const api = standard === 'scorm-1.2' ? new Scorm12API(OPTIONS) : new Scorm2004API(OPTIONS);
	if (from) api.loadFromJSON(from, 'cmi');
	const methods =
		standard === 'scorm-1.2'
			? ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError']
			: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'];
	const call =
		(name: string) =>
		(...given: string[]) =>
			(api as unknown as LmsApi)[name]?.apply(api, given);
	return {
		api: Object.fromEntries(methods.map((name) => [name, call(name)])),
		cmi: () => JSON.parse(JSON.stringify(api.cmi)) as Record<string, unknown>
	};
}
