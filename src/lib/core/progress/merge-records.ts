import { mergeItems } from './merge-items';
import type { AssessmentRecord, LearnerRecord, PageRecord, Stamped } from './learner-record';
import { stableText } from './stable-text';

/**
 * Two copies of a record as one (P-4): two tabs, two devices, a file and what is kept. Every part is a join, so the
 * order of merges and their number change nothing, and no merge undoes work. An erasing wins over what came before it
 * (P-5). Gives `a` itself when `b` adds nothing, and keeps the parts of `a` that did not change.
 */
export function mergeRecords(a: LearnerRecord, b: LearnerRecord): LearnerRecord {
	const clock = Math.max(a.clock, b.clock);
	if (a.epoch !== b.epoch) {
		const later = a.epoch > b.epoch ? a : b;
		return later.clock === clock ? later : { ...later, clock };
	}

	const place = either(a.place, b.place, latest);
	const profile = either(a.profile, b.profile, latest);
	return unlessSame(a, {
		version: 1,
		epoch: a.epoch,
		clock,
		pages: mergeMaps(a.pages, b.pages, mergePages),
		items: mergeMaps(a.items, b.items, mergeItems),
		notes: mergeMaps(a.notes, b.notes, latest),
		...(place && { place }),
		...(profile && { profile }),
		assessments: mergeMaps(a.assessments, b.assessments, mergeAssessments)
	});
}

type Join<T> = (a: T, b: T) => T;

function either<T>(a: T | undefined, b: T | undefined, join: Join<T>): T | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return join(a, b);
}

/** `a` when every part of `joined` is its own. */
function unlessSame<T extends object>(a: T, joined: T): T {
	const before = new Map<string, unknown>(Object.entries(a));
	return Object.entries(joined).every(([name, part]) => before.get(name) === part) ? a : joined;
}

function mergeMaps<T>(
	a: Readonly<Record<string, T>>,
	b: Readonly<Record<string, T>>,
	join: Join<T>
): Readonly<Record<string, T>> {
	const before = new Map(Object.entries(a));
	const changed = Object.entries(b)
		.map(([id, part]) => [id, either(before.get(id), part, join) ?? part] as const)
		.filter(([id, part]) => before.get(id) !== part);
	return changed.length === 0 ? a : { ...a, ...Object.fromEntries(changed) };
}

/** The latest value. Two of the same millisecond are told apart by their text: any of them, but always the same. */
function latest<T>(a: Stamped<T>, b: Stamped<T>): Stamped<T> {
	if (a.at !== b.at) return a.at > b.at ? a : b;
	return stableText(a) >= stableText(b) ? a : b;
}

const earliest: Join<number> = (a, b) => Math.min(a, b);

function mergePages(a: PageRecord, b: PageRecord): PageRecord {
	const reached = either(a.reached, b.reached, earliest);
	const marked = either(a.marked, b.marked, earliest);
	return unlessSame(a, { ...(reached !== undefined && { reached }), ...(marked !== undefined && { marked }) });
}

function mergeAssessments(a: AssessmentRecord, b: AssessmentRecord): AssessmentRecord {
	const sent = either(a.sent, b.sent, (x, y) => {
		if (x.at !== y.at) return x.at < y.at ? x : y;
		return stableText(x) <= stableText(y) ? x : y;
	});
	return unlessSame(a, {
		startedAt: Math.min(a.startedAt, b.startedAt),
		responses: mergeMaps(a.responses, b.responses, latest),
		...(sent && { sent })
	});
}
