import { saveFile } from '$lib/adapters/files/save-file';
import { planTimes } from '$lib/core/trainer/plan-times';
import { formatSessionCode, SESSION_QUERY } from '$lib/core/trainer/session-code';
import type { SessionPlan } from '$lib/core/trainer/session-plan';
import { kept, planSheet as words, timeOf } from '$lib/messages/builder';
import { duration } from '$lib/messages/course';
import { partTitle, type PartNames } from '$lib/ui/builder/part-view';

/** More than the longest session weighs, in bytes. */
export const LARGEST_SESSION_FILE = 100_000;

/** A session as a file of plain text: who has no program of ours reads the plan, and its last line opens it. */
export function sessionFile(plan: SessionPlan, names: PartNames): string {
	const lines = planTimes(plan).map(
		(timed) => `${timeOf(timed)}	${duration(timed.part.minutes)}	${partTitle(timed.part, names)}`
	);
	return [
		words.file(plan.name.trim() || kept.unnamed),
		'',
		...lines,
		'',
		words.fileHelp,
		`${SESSION_QUERY}=${formatSessionCode(plan)}`,
		''
	].join('\r\n');
}

/** Saves it, and gives its name. */
export function saveSession(plan: SessionPlan, names: PartNames): string {
	const name = words.fileName(plan.name);
	saveFile(name, 'text/plain;charset=utf-8', sessionFile(plan, names));
	return name;
}
