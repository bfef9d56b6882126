import * as v from 'valibot';
import { SESSION_LENGTHS } from '../../core/trainer/session-plan';
import { TRAINING_LEVELS } from '../../core/training/series-code';
import { id, minutes, plain, prose, reviewBy, sourceIds } from './text';

const objectives = v.pipe(v.array(v.strictObject({ id, text: plain })), v.minLength(1));

/** Front matter of `module.md`. A module's duration is the sum of its pages: it is not written. */
export const moduleFrontMatter = v.strictObject({
	id,
	slug: id,
	title: plain,
	/** Ids of the modules that help to understand this one; nothing is ever locked. */
	prerequisites: v.optional(v.array(id)),
	objectives
});

/** Front matter of a lesson. */
export const lessonFrontMatter = v.strictObject({
	id,
	slug: id,
	title: plain,
	duration: minutes,
	objectives: v.pipe(v.array(id), v.minLength(1)),
	sources: sourceIds,
	reviewBy: v.optional(reviewBy)
});

/** Front matter of `scenario.md`. */
export const scenarioFrontMatter = v.strictObject({
	id,
	slug: id,
	title: plain,
	shortTitle: plain,
	duration: minutes,
	structures: v.array(id),
	roles: v.array(id),
	objectives,
	sources: sourceIds,
	/** What the 2021 deck showed and what is a reconstruction. */
	status: prose,
	reviewBy
});

/** Front matter of `trainer.md`: the guide of a module or of a situation. */
export const trainerFrontMatter = v.strictObject({
	id,
	module: v.optional(id),
	scenario: v.optional(id),
	duration: v.pipe(v.number(), v.integer(), v.minValue(1))
});

/** Front matter of a page of `content/pages/`. */
export const pageFrontMatter = v.strictObject({ id, title: plain });

const part = v.strictObject({ ref: id, minutes, focus: v.optional(plain) });
const session = v.strictObject({ minutes: v.number(), items: v.array(part) });

/** Longer sessions, whose situations are those of the public. */
export const sessionPlans = v.array(
	v.strictObject({
		minutes: v.picklist(SESSION_LENGTHS),
		items: v.array(
			v.union([
				part,
				v.strictObject({ situation: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
				v.strictObject({ naming: v.picklist(TRAINING_LEVELS), minutes }),
				v.strictObject({ talk: plain, minutes })
			])
		),
		rest: plain
	})
);

/** `course.yaml`. */
export const courseFile = v.strictObject({
	id,
	title: plain,
	subtitle: plain,
	language: v.literal('fr'),
	version: plain,
	status: plain,
	modules: v.array(id),
	scenarioModule: id,
	assessment: v.strictObject({
		modules: v.array(id),
		cases: v.pipe(v.number(), v.integer(), v.minValue(0)),
		minutes,
		masteryScore: v.pipe(v.number(), v.minValue(0), v.maxValue(1))
	}),
	situationOrders: v.record(id, v.strictObject({ label: plain, items: v.array(id) })),
	/** A path takes whole modules, or chosen pages. */
	paths: v.array(
		v.strictObject({
			id,
			label: plain,
			minutes: v.number(),
			modules: v.optional(v.array(id)),
			pages: v.optional(v.array(id)),
			situations: v.optional(v.array(id)),
			situationCount: v.optional(v.number()),
			note: v.optional(plain)
		})
	),
	sessionPlans,
	profiles: v.strictObject({
		structures: v.array(
			v.strictObject({
				id,
				label: plain,
				situations: v.array(id),
				short: v.strictObject({ situations: v.array(id), minutes: v.number() }),
				session
			})
		),
		roles: v.array(v.strictObject({ id, label: plain, situations: v.array(id) })),
		rule: plain
	})
});

/** `sources.yaml`: one entry a document. */
export const sourcesFile = v.array(
	v.strictObject({
		id,
		title: plain,
		publisher: plain,
		date: v.optional(plain),
		url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s{}<>"]+$/, 'url'))),
		more: v.optional(v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s{}<>"]+$/, 'url')))),
		kind: v.picklist(['official', 'law', 'operator', 'press', 'other']),
		note: v.optional(plain)
	})
);

/** `glossary.yaml`. */
export const glossaryFile = v.array(
	v.strictObject({
		id,
		term: plain,
		expansion: v.optional(plain),
		definition: prose,
		status: v.optional(prose),
		synonyms: v.optional(v.array(plain)),
		sources: v.optional(sourceIds, [])
	})
);
