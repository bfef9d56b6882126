import type { LmsApi } from './strict-lms';

export type Standard = 'scorm-1.2' | 'scorm-2004';

/** What goes wrong with a LMS, for all calls or for some. */
export type Mood = 'well' | 'refuses' | 'throws' | 'answers oddly' | 'gone';

export interface FakeLms {
	readonly api: LmsApi;
	/** What it kept: given to another, the course is launched again. */
	readonly kept: ReadonlyMap<string, string>;
}

/** As Moodle does for SCORM 1.2: what a failed commit was about to send counts as sent. */
type Habit = 'sends all' | 'sends changes';

export interface FakeOptions {
	readonly kept?: Map<string, string>;
	readonly habit?: Habit;
	/** Whether what it sends arrives. */
	readonly reaches?: () => boolean;
}

const DEFAULTS: Record<Standard, Readonly<Record<string, string>>> = {
	'scorm-1.2': {
		'cmi.core.student_id': 'e-42',
		'cmi.core.lesson_mode': 'normal',
		'cmi.core.lesson_status': 'not attempted',
		'cmi.core.entry': 'ab-initio',
		'cmi.suspend_data': ''
	},
	'scorm-2004': {
		'cmi.learner_id': 'e-42',
		'cmi.mode': 'normal',
		'cmi.completion_status': 'unknown',
		'cmi.success_status': 'unknown',
		'cmi.entry': 'ab-initio'
	}
};

/** A LMS that keeps what is committed, and says at each commit what it received. */
export function fakeLms(
	standard: Standard,
	{ kept = new Map(), habit = 'sends all', reaches = () => true }: FakeOptions = {}
): FakeLms {
	const prefix = standard === 'scorm-1.2' ? 'LMS' : '';
	const values = new Map([...Object.entries(DEFAULTS[standard]), ...kept]);
	const sent = new Map(kept);
	let error = 0;

	function commit() {
		const news = [...values].filter(([name, value]) => habit === 'sends all' || sent.get(name) !== value);
		if (habit === 'sends changes') for (const [name, value] of news) sent.set(name, value);
		error = reaches() ? 0 : 101;
		if (error === 0) for (const [name, value] of news) kept.set(name, value);
		return error === 0 ? 'true' : 'false';
	}

	function get(name: string) {
		error = 0;
		if (name === 'cmi.interactions._count') {
			return String(
				new Set([...values.keys()].flatMap((key) => /^cmi\.interactions\.(\d+)\./.exec(key)?.[1] ?? [])).size
			);
		}
		error = values.has(name) || standard === 'scorm-1.2' ? 0 : 403;
		return values.get(name) ?? '';
	}

	return {
		kept,
		api: {
			[`${prefix}Initialize`]: () => ((error = 0), 'true'),
			[prefix === '' ? 'Terminate' : 'LMSFinish']: commit,
			[`${prefix}GetValue`]: (name = '') => get(name),
			[`${prefix}SetValue`]: (name = '', value = '') => {
				error = 0;
				values.set(name, value);
				return 'true';
			},
			[`${prefix}Commit`]: commit,
			[`${prefix}GetLastError`]: () => String(error)
		}
	};
}

export interface MoodyLms {
	readonly api: LmsApi;
	/** `calls` are those that suffer from it: all, if it says nothing. */
	readonly be: (mood: Mood, calls?: RegExp, error?: number) => void;
}

/** A LMS whose mood a test changes. */
export function moodyLms(api: LmsApi): MoodyLms {
	let mood: Mood = 'well';
	let concerned = /./;
	let code = 101;
	let error: number | undefined;

	const moody: LmsApi = {};
	for (const [name, call] of Object.entries(api)) {
		const suffering = (...given: string[]): unknown => {
			if (/GetLastError$/.test(name)) return error ?? call(...given);
			error = undefined;
			if (mood === 'well' || !concerned.test(`${name}(${given.join(', ')})`)) return call(...given);
			if (mood === 'throws') throw new Error('The network is gone');
			error = mood === 'answers oddly' ? 0 : code;
			return mood === 'answers oddly' ? undefined : 'false';
		};
		Object.defineProperty(moody, name, { get: () => (mood === 'gone' ? undefined : suffering), enumerable: true });
	}
	return {
		api: moody,
		be(next, calls = /./, withError = 101) {
			mood = next;
			concerned = calls;
			code = withError;
		}
	};
}
