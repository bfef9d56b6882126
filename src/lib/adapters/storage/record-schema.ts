import * as v from 'valibot';
import { fail, ok, type Result } from '../../core/shared/result';
import type { LearnerRecord } from '../../core/progress/learner-record';
import { asItemRecord } from '../../core/progress/merge-items';
import { migrate, RECORD_VERSION, type RecordFault } from '../../core/progress/migrations';
import { LATEST } from '../../core/progress/record-event';

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const ids = v.array(v.string());
const byId = <Part extends v.GenericSchema>(part: Part) => v.record(v.string(), part);
const stamped = <Part extends v.GenericSchema>(value: Part) => v.object({ at: time, value });

const response = v.variant('kind', [
	v.object({ kind: v.literal('chosen'), choices: ids }),
	v.object({ kind: v.literal('ordered'), parts: ids }),
	v.object({ kind: v.literal('placed'), targets: byId(v.string()) }),
	v.object({ kind: v.literal('marked'), segments: ids }),
	v.object({ kind: v.literal('composed'), address: v.string() })
]);

const entryBase = { at: time, round: count };
const entry = v.variant('kind', [
	v.object({
		...entryBase,
		kind: v.literal('response'),
		response,
		right: v.boolean(),
		revision: count,
		unsure: v.exactOptional(v.literal(true))
	}),
	v.object({ ...entryBase, kind: v.literal('reveal') }),
	v.object({ ...entryBase, kind: v.literal('again') }),
	v.object({ ...entryBase, kind: v.literal('recall'), right: v.boolean() })
]);

/** A record of the present version. What it does not know is left out: nothing of ours writes it. */
export const learnerRecord = v.object({
	version: v.literal(RECORD_VERSION),
	epoch: count,
	clock: time,
	pages: byId(v.object({ reached: v.exactOptional(time), marked: v.exactOptional(time) })),
	items: byId(
		v.pipe(
			v.array(entry),
			v.transform((entries) => asItemRecord(entries))
		)
	),
	notes: byId(stamped(v.string())),
	place: v.exactOptional(stamped(v.string())),
	profile: v.exactOptional(
		stamped(
			v.object({
				structure: v.exactOptional(v.string()),
				role: v.exactOptional(v.string()),
				path: v.exactOptional(v.string())
			})
		)
	),
	assessments: byId(
		v.object({
			startedAt: time,
			responses: byId(stamped(response)),
			sent: v.exactOptional(v.object({ at: time, right: ids, asked: ids }))
		})
	)
});

/** A record out of anything: what a browser kept, what a file holds. Nothing of it is trusted. */
export function readRecord(value: unknown): Result<LearnerRecord, RecordFault> {
	const present = migrate(value);
	if (!present.ok) return present;

	const parsed = v.safeParse(learnerRecord, present.value, { abortEarly: true });
	if (parsed.success) return ok(parsed.output);
	return fail({ code: 'unreadable', where: v.getDotPath(parsed.issues[0]) ?? '' });
}
