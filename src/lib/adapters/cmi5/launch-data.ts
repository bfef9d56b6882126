import * as v from 'valibot';
import { isWebAddress } from './launch-params';

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** What the LMS decided for this session (cmi5 10, `LMS.LaunchData`). */
export interface LaunchData {
	/** The context that every statement starts from (cmi5 10.2.1). */
	readonly contextTemplate: Readonly<Record<string, Json>>;
	/** `Normal` alone records what the learner achieves. */
	readonly recording: boolean;
	/** 0 to 1. It wins over that of the course: who runs the LMS may have changed it. */
	readonly masteryScore?: number | undefined;
	/** Where the LMS wants the learner to go on leaving. */
	readonly returnUrl?: string | undefined;
}

/** What was granted for a registration already. */
export interface Granted {
	readonly completed: boolean;
	readonly passed: boolean;
	/** The score of the last `failed`. */
	readonly failed?: number | undefined;
}

/** Our own document in the State API. */
export interface StateDocument extends Granted {
	/** The record, as the port gives it. */
	readonly state: string;
}

const json: v.GenericSchema<Json> = v.lazy(() =>
	v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(json), v.record(v.string(), json)])
);
const scaled = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** A part that may be left out: when it is wrong, it is as if it were. */
const optional = <Part extends v.GenericSchema>(part: Part) => v.fallback(v.optional(part), undefined);

const token = v.object({ 'auth-token': v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/)) });

const launchData = v.object({
	contextTemplate: v.record(v.string(), json),
	launchMode: v.fallback(v.string(), 'Normal'),
	masteryScore: optional(scaled),
	returnURL: optional(v.pipe(v.string(), v.check(isWebAddress)))
});

const stateDocument = v.object({
	state: v.string(),
	completed: v.fallback(v.boolean(), false),
	passed: v.fallback(v.boolean(), false),
	failed: optional(scaled)
});

const found = v.object({
	statements: v.array(
		v.object({ result: optional(v.object({ score: optional(v.object({ scaled: optional(scaled) })) })) })
	)
});

function read<Part extends v.GenericSchema>(schema: Part, value: unknown): v.InferOutput<Part> | undefined {
	const parsed = v.safeParse(schema, value);
	return parsed.success ? parsed.output : undefined;
}

/** The answer of the fetch address (cmi5 8.2): a word that fits in a header. An error comes with the status 200 too. */
export function readToken(value: unknown): string | undefined {
	return read(token, value)?.['auth-token'];
}

export function readLaunchData(value: unknown): LaunchData | undefined {
	const data = read(launchData, value);
	return (
		data && {
			contextTemplate: data.contextTemplate,
			recording: !/^(browse|review)$/i.test(data.launchMode),
			masteryScore: data.masteryScore,
			returnUrl: data.returnURL
		}
	);
}

export function readStateDocument(value: unknown): StateDocument | undefined {
	return read(stateDocument, value);
}

/** The scores of the statements that a query found, the latest first. */
export function readFound(value: unknown): readonly (number | undefined)[] {
	return read(found, value)?.statements.map(({ result }) => result?.score?.scaled) ?? [];
}
