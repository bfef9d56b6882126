import { fail, ok, type Result } from '../../core/shared/result';
import type { LmsFault, LmsLaunch, LmsSession } from '../../ports/lms';
import type { CmiMapping } from './cmi-mapping';
import { scormCalls, type ErrorCode, type ScormApi, type ScormCalls, type ScormStandard } from './scorm-calls';
import { interactionTeller } from './tell-interactions';
import { cmi12 } from './to-cmi-12';
import { cmi2004 } from './to-cmi-2004';
import { elementWriter } from './write-elements';

const MAPPINGS = { 'scorm-1.2': cmi12, 'scorm-2004': cmi2004 } as const satisfies Record<ScormStandard, CmiMapping>;

/** SCORM 1.2 RTE 3.3.4 (301) and SCORM 2004 RTE 3.1.7: the LMS holds the session for ended, or for never begun. */
const NOT_RUNNING: readonly ErrorCode[] = [301, 132, 133, 142, 143];

/** Nothing is there to be read: not set yet (2004), or not kept by this LMS (1.2). Another error says nothing of it. */
const NOTHING_THERE: readonly ErrorCode[] = [201, 401, 402, 403];

interface Opened {
	readonly launch: LmsLaunch;
	/** An earlier session said `incomplete` or more. */
	readonly begun: boolean;
}

/**
 * A state or a status that cannot be read is no empty one: to go on would overwrite what the learner did. `entry` is not
 * asked for: after a first launch, and after an exit without `suspend`, the state that the LMS gives is the one to go on
 * with, or none.
 */
function readLaunch(calls: ScormCalls, { launch: names }: CmiMapping): Result<Opened, LmsFault> {
	const read = (name: string): string | undefined => {
		const got = calls.get(name);
		if (got.ok) return got.value;
		return NOTHING_THERE.includes(got.error) ? '' : undefined;
	};
	const [state, completion, success] = [names.state, names.completion, names.success].map(read);
	if (state === undefined || completion === undefined || success === undefined) return fail({ code: 'lms-refused' });

	const completed = ['completed', 'passed', 'failed'].includes(completion);
	const launch = {
		state: state.trimEnd(), // see `otherwise`
		learner: read(names.learner) ?? '',
		completed,
		passed: success === 'passed',
		recording: !['browse', 'review'].includes(read(names.mode) ?? '')
	};
	return ok({ launch, begun: completed || completion === 'incomplete' });
}

/** A page that was reloaded before it could end its session finds it running: it goes on with it. */
function begin(calls: ScormCalls, mapping: CmiMapping): boolean {
	if (calls.initialize() === undefined) return true;
	const status = calls.get(mapping.launch.completion);
	return status.ok && status.value !== '';
}

function faultOf(error: ErrorCode | undefined): LmsFault | undefined {
	if (error === undefined) return undefined;
	return { code: NOT_RUNNING.includes(error) ? 'lms-closed' : 'lms-refused' };
}

/**
 * Opens a session with a SCORM LMS. A session that could not be read is left as it is: to end it would make it
 * `completed` (SCORM 1.2 RTE 3.4.4, a status that was never set). `now` is in milliseconds.
 */
export function openScormSession(
	api: ScormApi,
	standard: ScormStandard,
	now: () => number
): Result<LmsSession, LmsFault> {
	const mapping = MAPPINGS[standard];
	const calls = scormCalls(api, standard);
	if (!begin(calls, mapping)) return fail({ code: 'lms-refused' });
	const opened = readLaunch(calls, mapping);
	if (!opened.ok) return opened;

	const { launch, begun } = opened.value;
	const start = now();
	const interactions = interactionTeller(calls, mapping);
	const writer = elementWriter(calls, mapping, interactions);
	let granted = { completed: launch.completed, passed: launch.passed };
	let closed = false;
	let fault: LmsFault | undefined;

	if (launch.recording)
		writer.write(begun ? mapping.begun.filter(([name]) => name !== mapping.launch.completion) : mapping.begun);

	function write(report: Parameters<LmsSession['write']>[0], finished?: boolean): LmsFault | undefined {
		if (!launch.recording) return undefined;
		const leaving = finished !== undefined;
		const elements = mapping.report(report, { granted, elapsed: now() - start, finished: finished ?? false });
		granted = {
			completed: granted.completed || report.completed,
			passed: granted.passed || report.success === 'passed'
		};
		fault = faultOf(writer.write(elements, leaving));
		return fault;
	}

	return ok({
		standard,
		launch,
		get settled() {
			return fault === undefined && !interactions.waiting();
		},
		write: (report) => (closed ? { code: 'lms-closed' } : write(report)),
		add(interaction) {
			if (launch.recording && !closed) interactions.add(interaction);
		},
		watch: () => () => undefined, // every call has answered when `write` returns
		close(report, { finished }) {
			if (closed) return;
			closed = true;
			if (report) write(report, finished);
			calls.terminate();
		}
	});
}
