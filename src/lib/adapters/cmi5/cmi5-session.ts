import type { LearningReport, ReportedInteraction } from '../../core/progress/learning-report';
import { fail, ok, type Result } from '../../core/shared/result';
import type { LmsFault, LmsSession } from '../../ports/lms';
import { answered } from './answered';
import { readToken } from './launch-data';
import type { LaunchParams } from './launch-params';
import { ask, lrsClient, type LrsClient } from './lrs-client';
import { outbox } from './outbox';
import { knownStatement, readLaunch, statePlace, type Launch } from './read-launch';
import {
	completed,
	initialized,
	judged,
	terminated,
	verbId,
	verdictOf,
	type Stamp,
	type Statement
} from './statements';

/** What the driver needs of the browser. */
export interface Cmi5Platform {
	readonly fetch: typeof globalThis.fetch;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Version 4. */
	readonly uuid: () => string;
	/** Milliseconds before a request that has no answer has failed. */
	readonly patience?: number;
}

export interface OpenedCmi5 {
	readonly session: LmsSession;
	/** An http(s) address where the LMS wants the learner to go on leaving: a link, shown when the session is over. */
	readonly returnUrl: string | undefined;
}

const PATIENCE = 15_000;

type Verdict = 'passed' | 'failed';

/**
 * Opens the session that a LMS launched. The fetch address gives its token once: a fault is final, and a page loaded
 * again has no session.
 */
export async function openCmi5Session(
	params: LaunchParams,
	{ fetch, now, uuid, patience = PATIENCE }: Cmi5Platform
): Promise<Result<OpenedCmi5, LmsFault>> {
	const fetched = await ask(fetch, params.fetch, { method: 'POST' }, patience);
	const token = readToken(fetched.body);
	if (token === undefined) return fail({ code: 'lms-closed' });

	const client = lrsClient(fetch, { endpoint: params.endpoint, token, patience });
	const launch = await readLaunch(client, params);
	if (launch === undefined) return fail({ code: 'lms-closed' });

	const { session, opened } = sessionOf(client, params, launch, { now, uuid });
	await opened;
	return ok({ session, returnUrl: launch.data.returnUrl });
}

function sessionOf(
	client: LrsClient,
	params: LaunchParams,
	{ data, document, granted: before }: Launch,
	{ now, uuid }: Pick<Cmi5Platform, 'now' | 'uuid'>
): { readonly session: LmsSession; readonly opened: Promise<void> } {
	const launched = { params, data };
	const begun = now();
	/** The latest time written: `terminated` comes after all the rest, even when the clock was set back. */
	let latest = begun;
	let granted = before;
	let state = document?.state;
	let closed = false;
	let waiting: readonly ReportedInteraction[] = [];
	const told = new Set<'completed' | Verdict>();
	let failure: { readonly at: number; readonly scaled: number | undefined } | undefined;

	const stamp = (at = now()): Stamp => {
		const within = Math.max(begun, at);
		latest = Math.max(latest, within);
		return { id: uuid(), at: within };
	};
	const written = (text: string | undefined) => text !== undefined && JSON.stringify({ state: text, ...granted });
	const box = outbox({
		client,
		place: statePlace(params),
		kept: document && JSON.stringify(document),
		document: () => (data.recording && written(state)) || undefined,
		known: (statement) => knownStatement(client, params, statement),
		onaccepted: ({ verb, result }: Statement) => {
			if (verb.id === verbId('completed')) granted = { ...granted, completed: true };
			if (verb.id === verbId('passed')) granted = { ...granted, passed: true };
			if (verb.id === verbId('failed')) granted = { ...granted, failed: result?.score?.scaled };
		}
	});

	/**
	 * A session may say `passed` or `failed`, and only one of them (9.3). A learner who fails may take the assessment
	 * again at once: `failed` waits for the end of the session, with the time at which it happened.
	 */
	function tellVerdict({ success, scaled }: LearningReport): void {
		const verdict = verdictOf({ success, scaled }, data.masteryScore);
		if (verdict === 'unknown' || granted.passed || told.has('passed')) return;
		if (verdict === 'failed') {
			if (failure === undefined || failure.scaled !== scaled) failure = { at: now(), scaled };
			return;
		}
		failure = undefined;
		told.add('passed');
		const at = stamp();
		box.add(judged(launched, 'passed', at, { spent: at.at - begun, scaled }));
	}

	function tell(report: LearningReport): void {
		state = report.state;
		for (const interaction of waiting) box.add(answered(launched, stamp(interaction.at), interaction));
		waiting = [];
		if (report.completed && !granted.completed && !told.has('completed')) {
			told.add('completed');
			const at = stamp();
			box.add(completed(launched, at, at.at - begun));
		}
		tellVerdict(report);
	}

	function tellFailure(): void {
		if (failure === undefined || (failure.scaled !== undefined && failure.scaled === granted.failed)) return;
		const at = stamp(failure.at);
		box.add(judged(launched, 'failed', at, { spent: at.at - begun, scaled: failure.scaled }));
	}

	box.add(initialized(launched, stamp()));
	return {
		opened: box.flush(),
		session: {
			standard: 'cmi5',
			launch: {
				state: document?.state ?? '',
				// One learner's enrolment in one course, as a random number: it tells nothing of who they are (cmi5 9.6.1).
				learner: params.registration,
				completed: before.completed,
				passed: before.passed,
				recording: data.recording
			},
			get settled() {
				return waiting.length === 0 && box.settled();
			},
			write(report) {
				if (closed) return { code: 'lms-closed' };
				if (data.recording) tell(report);
				void box.flush();
				return box.fault();
			},
			add(interaction) {
				if (!closed && data.recording) waiting = [...waiting, interaction];
			},
			watch: box.watch,
			close(report) {
				if (closed) return;
				closed = true;
				if (data.recording && report) {
					tell(report);
					tellFailure();
				}
				const at = stamp(Math.max(latest, now()));
				box.add(terminated(launched, at, at.at - begun));
				box.close();
			}
		}
	};
}
