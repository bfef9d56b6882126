import { v4 } from 'uuid';
import { course } from 'virtual:course';
import { ledger } from 'virtual:ledger';
import { openCmi5Session } from '$lib/adapters/cmi5/cmi5-session';
import { findScormApi } from '$lib/adapters/scorm/find-api';
import { openScormSession } from '$lib/adapters/scorm/scorm-session';
import { lmsProgressStore } from '$lib/adapters/storage/lms-progress-store';
import { courseStops, stopId } from '$lib/core/course/navigation';
import { learningReport, type LearningReport } from '$lib/core/progress/learning-report';
import { interactionOf } from '$lib/core/quiz/interaction';
import type { LmsSession } from '$lib/ports/lms';
import type { ResponseSink } from '$lib/ports/response-sink';
import { statesIn } from '../learner-states';
import { launchParams } from './launch-address';
import { packaged, type Lms } from './lms';

/** What the package asks of its learner: the situation that it is about, or every page of the course and the assessment. */
const requirementOf = (scope: string | undefined) =>
	scope === undefined
		? { pages: courseStops(course).map(stopId), masteryScore: course.assessment.masteryScore }
		: { pages: [scope], masteryScore: undefined };

/** Tells each response with the time since the one before, or since the page was opened. */
function responseSink(session: LmsSession): ResponseSink {
	let since = Date.now();
	addEventListener('hashchange', () => (since = Date.now()));
	return {
		responded(item, response, right) {
			const at = Date.now();
			session.add({ interaction: interactionOf(item, response), right, at, latency: at - since });
			since = at;
		}
	};
}

interface Opened {
	readonly session: LmsSession;
	readonly returnUrl: string | undefined;
}

function openScorm(standard: 'scorm-1.2' | 'scorm-2004'): Opened | undefined {
	const api = findScormApi(window, standard);
	const opened = api && openScormSession(api, standard, Date.now);
	return opened?.ok ? { session: opened.value, returnUrl: undefined } : undefined;
}

async function openCmi5(): Promise<Opened | undefined> {
	const params = launchParams();
	if (!params) return undefined;
	const opened = await openCmi5Session(params, {
		fetch: (...request) => fetch(...request),
		now: Date.now,
		uuid: () => v4()
	});
	return opened.ok ? opened.value : undefined;
}

async function openSession(standard: string): Promise<Opened | undefined> {
	switch (standard) {
		case 'scorm-1.2':
		case 'scorm-2004':
			return openScorm(standard);
		case 'cmi5':
			return openCmi5();
		default:
			throw new Error(`Unknown standard of a package: ${standard}`);
	}
}

/** Finds the LMS that opened the course from a package, and takes up what it kept; `undefined` outside a package. */
export async function openLms(): Promise<Lms | undefined> {
	const standard = packaged('lms');
	if (standard === undefined) return undefined;
	const found = await openSession(standard);
	if (!found) return { kind: 'missing' };
	const { session, returnUrl } = found;

	const scope = packaged('scope');
	const requirement = requirementOf(scope);
	const store = lmsProgressStore(session, {
		course: course.id,
		ledger,
		report: (record, state) => learningReport(record, state, statesIn(record), requirement),
		open: () => localStorage
	});
	/** Nothing is left to do: the LMS may begin a new attempt at the next launch. */
	const finished = ({ completed, success }: LearningReport) =>
		completed && (requirement.masteryScore === undefined || success !== 'unknown');
	return {
		kind: 'opened',
		store,
		sink: responseSink(session),
		recording: session.launch.recording,
		scope,
		returnUrl,
		leave: () => store.close(finished)
	};
}
