import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { closed, FAILED, launched, PASSED, response } from './cmi5-launch';
import { broken, CHECKS, NOT_CHECKED_HERE, type Achieved } from './cmi5-requirements';
import { startLrs, type Exchange, type Trace } from './lrs';
import { verb, type Recorded } from './recorded-statement';

const REQUIRED = Object.entries(
	createRequire(import.meta.url)('@cmi5/requirements') as Record<string, { txt: string }> // the package is this table
);

async function session(report: typeof PASSED): Promise<Trace> {
	const lrs = await startLrs();
	const { trace, session } = await launched(lrs, { masteryScore: 0.7 });
	session.add(response('q1'));
	session.write(report);
	await closed(session, trace, report);
	await lrs.stop();
	return trace;
}

const every = (trace: Trace, change: (statement: Recorded) => Recorded): Trace => ({
	...trace,
	statements: trace.statements.map(change)
});
const exchanges = (trace: Trace, change: (exchange: Exchange) => Exchange): Trace => ({
	...trace,
	exchanges: trace.exchanges.map(change)
});
const swapped = ({ result, ...statement }: Recorded): Recorded => ({
	...statement,
	result: {
		completion: result?.completion !== true,
		success: result?.success !== true,
		score: { raw: 3, scaled: 0.65 }
	}
});
const without = ({ context, ...statement }: Recorded): Recorded => ({
	...statement,
	context: { contextActivities: context?.contextActivities }
});
const moved = ({ context, ...statement }: Recorded): Recorded => {
	const [grouping] = context?.contextActivities?.['grouping'] ?? [];
	const category = [...(context?.contextActivities?.['category'] ?? []), { id: 'moveon' }];
	return { ...statement, context: { ...context, contextActivities: { category, ...(!grouping && { grouping: [] }) } } };
};
const MOVE_ON = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const counted = ({ context, ...statement }: Recorded, yes: boolean): Recorded => {
	const given = (context?.contextActivities?.['category'] ?? []).filter(({ id }) => id !== MOVE_ON.id);
	const category = yes ? [...given, MOVE_ON] : given;
	return { ...statement, context: { ...context, contextActivities: { ...context?.contextActivities, category } } };
};

/** Sessions gone wrong, each in a way of its own. */
const WRONGS: readonly ((trace: Trace) => Trace)[] = [
	(trace) => ({ ...trace, statements: [], exchanges: [] }),
	(trace) => ({ ...trace, mode: 'Browse' }),
	(trace) => ({ ...trace, mode: 'Browse', statements: [] }),
	(trace) => ({ ...trace, mode: 'Review' }),
	(trace) => ({ ...trace, mode: 'Review', statements: [] }),
	(trace) => ({ ...trace, before: trace.statements }),
	(trace) => ({
		...trace,
		before: every(trace, (statement) => ({ ...statement, verb: { id: verb('passed') } })).statements
	}),
	(trace) => ({ ...trace, masteryScore: 0.1 }),
	(trace) => ({ ...trace, masteryScore: 0.9 }),
	(trace) => ({ ...trace, statements: trace.statements.toReversed() }),
	(trace) => ({ ...trace, statements: [...trace.statements, ...trace.statements] }),
	(trace) => ({ ...trace, exchanges: trace.exchanges.toReversed() }),
	(trace) => every(trace, (statement) => ({ ...statement, id: 'x', verb: { id: 'did' }, object: { id: 'it' } })),
	(trace) =>
		every(trace, (statement) => ({
			...statement,
			actor: { objectType: 'Group' },
			timestamp: '2026-03-01T09:00+01:00'
		})),
	(trace) => every(trace, ({ id, actor, verb, object }) => ({ id, actor, verb, object })),
	(trace) => every(trace, swapped),
	(trace) => every(trace, without),
	(trace) => every(trace, moved),
	(trace) => every(trace, (statement) => counted(statement, true)),
	(trace) => every(trace, (statement) => counted(statement, false)),
	(trace) => exchanges(trace, (exchange) => ({ ...exchange, method: 'DELETE', headers: {} })),
	(trace) => exchanges(trace, (exchange) => ({ ...exchange, headers: {} })),
	(trace) => exchanges(trace, (exchange) => ({ ...exchange, query: new URLSearchParams({ agent: '{}' }) })),
	(trace) => exchanges(trace, (exchange) => ({ ...exchange, resource: `/elsewhere/${exchange.resource}` })),
	(trace) =>
		exchanges(trace, (exchange) => ({
			...exchange,
			query: new URLSearchParams({ ...Object.fromEntries(exchange.query), agent: '{}' })
		}))
];

describe('the numbered requirements of cmi5', () => {
	test('each of those that are checked exists', () => {
		const ids = REQUIRED.map(([id]) => id);
		expect([...Object.keys(CHECKS), ...Object.keys(NOT_CHECKED_HERE)].filter((id) => !ids.includes(id))).toEqual([]);
	});

	test('each of those that bind an assignable unit is checked, or it is said why not', () => {
		const ours = REQUIRED.filter(([id, { txt }]) => /AUs? MUST/.test(txt) && !id.includes('(d')).map(([id]) => id);
		expect(ours.filter((id) => !(id in CHECKS) && !(id in NOT_CHECKED_HERE))).toEqual([]);
	});

	test('each check finds a session that broke its requirement', async () => {
		const sessions: [Trace, Achieved][] = [
			[await session(PASSED), { completed: true, verdict: 'passed' }],
			[await session(FAILED), { completed: true, verdict: 'failed' }]
		];
		for (const [trace, achieved] of sessions) expect(broken(trace, achieved)).toEqual([]);

		const found = new Set(
			sessions.flatMap(([trace, achieved]) => WRONGS.flatMap((wrong) => broken(wrong(trace), achieved)))
		);
		expect(Object.keys(CHECKS).filter((id) => !found.has(id))).toEqual([]);
	});
});
