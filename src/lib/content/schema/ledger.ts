import * as v from 'valibot';
import { address, id } from './text';

const line = {
	/** From 1, one after the other: a line put between two others shows. */
	rank: v.pipe(v.number(), v.integer('rank'), v.minValue(1, 'rank')),
	id,
	/** What it names is no longer in the course; its id stays taken. */
	retired: v.optional(v.literal(true))
};
const question = {
	...line,
	revision: v.optional(v.pipe(v.number(), v.integer('revision'), v.minValue(2, 'revision'))),
	fingerprint: v.pipe(v.string(), v.regex(/^[b-df-hj-np-tv-xz]{6}$/, 'fingerprint'))
};
const ids = v.array(id);
const tiles = v.array(address);

/** `reperes.yaml`: the ledger (core/progress/ledger.ts), with the fingerprint of what each question asks. */
export const ledgerFile = v.array(
	v.variant('kind', [
		v.strictObject({ ...line, kind: v.picklist(['module', 'page', 'structure', 'role', 'path']) }),
		v.strictObject({
			...question,
			kind: v.picklist(['single-choice', 'multiple-choice', 'ordering', 'matching', 'find-faults']),
			parts: ids
		}),
		v.strictObject({ ...question, kind: v.literal('classify'), parts: ids, targets: ids }),
		v.strictObject({
			...question,
			kind: v.literal('compose-address'),
			tiles: v.strictObject({ local: tiles, structure: tiles, ending: tiles })
		})
	])
);
