import { createRequire } from 'node:module';
import type validate from '@learninglocker/xapi-validation';
import * as v from 'valibot';

const activities = v.array(v.looseObject({ id: v.string() }));
const statementShape = v.looseObject({
	id: v.optional(v.string()),
	actor: v.looseObject({ objectType: v.optional(v.string()), account: v.optional(v.unknown()) }),
	verb: v.looseObject({ id: v.string() }),
	object: v.looseObject({ id: v.string(), definition: v.optional(v.looseObject({})) }),
	result: v.optional(
		v.looseObject({
			success: v.optional(v.boolean()),
			completion: v.optional(v.boolean()),
			duration: v.optional(v.string()),
			response: v.optional(v.string()),
			score: v.optional(
				v.looseObject({
					scaled: v.optional(v.number()),
					raw: v.optional(v.number()),
					min: v.optional(v.number()),
					max: v.optional(v.number())
				})
			)
		})
	),
	context: v.optional(
		v.looseObject({
			registration: v.optional(v.string()),
			contextActivities: v.optional(v.record(v.string(), activities)),
			extensions: v.optional(v.record(v.string(), v.unknown()))
		})
	),
	timestamp: v.optional(v.string())
});

/** A statement as a LMS reads it. */
export type Recorded = v.InferOutput<typeof statementShape>;

export const verb = (name: string): string => `http://adlnet.gov/expapi/verbs/${name}`;
export const verbsOf = (statements: readonly Recorded[]): string[] =>
	statements.map((statement) => statement.verb.id.replace(verb(''), ''));

const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
export const isDefined = (statement: Recorded): boolean =>
	statement.context?.contextActivities?.['category']?.some(({ id }) => id === CATEGORY) === true;

export const readStatement = (statement: unknown): Recorded => v.parse(statementShape, statement);

/** The package is CommonJS: each loader gives its default export another shape, `require` alone always the same. */
const xapi = createRequire(import.meta.url)('@learninglocker/xapi-validation') as { default: typeof validate };

/** What an independent validator has against a statement (xAPI 1.0.3). */
export const warningsOf = (statement: unknown): readonly unknown[] => xapi.default(statement);
