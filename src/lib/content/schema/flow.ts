import * as v from 'valibot';
import { FACADE_IDS } from '../../core/flow/flow';
import { LINE_FAMILIES, type Channel } from '../../core/flow/channel';
import { address, id, plain, sourceIds } from './text';

const exchange = v.strictObject({
	id,
	moment: id,
	from: id,
	to: id,
	channels: v.pipe(v.array(id), v.minLength(1)),
	text: plain,
	document: plain,
	sensitive: v.boolean(),
	exposed: v.boolean(),
	retyped: v.boolean(),
	untraced: v.boolean(),
	note: plain,
	outside: v.optional(plain),
	basis: v.picklist(['sourced', 'reconstruction']),
	sources: sourceIds
});

/** Moment → sentence. A key left without anything under it is an empty list of reasons. */
const reasons = v.pipe(
	v.nullable(v.record(id, plain)),
	v.transform((found) => found ?? {})
);

const point = v.strictTuple([v.number(), v.number()]);
const places = v.optional(v.record(id, point));

/** `flow.yaml` of a situation (core/flow/flow.ts). */
export const flowFile = v.strictObject({
	actors: v.pipe(
		v.array(
			v.strictObject({
				id,
				name: plain,
				short: plain,
				role: plain,
				facade: v.picklist(FACADE_IDS),
				mailboxes: v.optional(
					v.array(v.strictObject({ kind: v.picklist(['PER', 'CAB', 'ORG', 'APP', 'USG']), address })),
					[]
				)
			})
		),
		v.minLength(2)
	),
	map: v.array(id),
	mapPlaces: v.optional(v.strictObject({ wide: places, tall: places, projection: places })),
	moments: v.pipe(v.array(v.strictObject({ id, title: plain })), v.minLength(1)),
	without: v.pipe(v.array(exchange), v.minLength(1)),
	with: v.pipe(v.array(exchange), v.minLength(1)),
	avoided: reasons,
	missing: reasons
});

/** `channels.yaml`. The pattern of a line is for its readers; the drawing knows the family. */
export const channelsFile = v.array(
	v.pipe(
		v.strictObject({
			id,
			label: plain,
			short: plain,
			secured: v.picklist(['yes', 'no', 'depends']),
			why: plain,
			sources: sourceIds,
			sends: v.boolean(),
			line: v.looseObject({ family: v.picklist(LINE_FAMILIES) }),
			icon: id
		}),
		v.transform(({ line, ...channel }): Channel => ({ ...channel, line: line.family }))
	)
);
