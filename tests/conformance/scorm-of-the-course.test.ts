import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openScormSession } from '../../src/lib/adapters/scorm/scorm-session';
import { allItems } from '../../src/lib/content/content';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';
import type { LearningReport } from '../../src/lib/core/progress/learning-report';
import { interactionOf } from '../../src/lib/core/quiz/interaction';
import { keyOf } from '../../src/lib/core/quiz/key';
import { anyResponse } from '../fixtures/any-response';
import { fakeLms, type Standard } from './fake-lms';
import { runTime } from './run-time';
import { strictLms } from './strict-lms';

function courseItems() {
	const { content } = loadContent(readFolder('content'));
	if (!content) throw new Error('The content has faults');
	return allItems(content).map(({ item }) => item);
}
const items = courseItems();

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const code = fc.string({ unit: fc.constantFrom('A', 'z', '0', '-', '_'), maxLength: 4096 });
const anyReport: fc.Arbitrary<LearningReport> = fc
	.record({
		completed: fc.boolean(),
		success: fc.constantFrom('unknown', 'passed', 'failed'),
		scaled: share,
		progress: share,
		place: fc.option(fc.stringMatching(/^[a-z0-9-]{1,60}$/), { nil: undefined }),
		state: code
	})
	.map(({ scaled, ...report }) => (report.success === 'unknown' ? report : { ...report, scaled }));

describe.each<Standard>(['scorm-1.2', 'scorm-2004'])('within what %s allows', (standard) => {
	function opened(api = fakeLms(standard).api, now: () => number = () => 0) {
		const strict = strictLms(api, standard);
		const session = openScormSession(strict.api, standard, now);
		if (!session.ok) throw new Error('The session did not open');
		return { ...strict, session: session.value };
	}
	const nothing: LearningReport = { completed: false, success: 'unknown', progress: 0, state: '' };

	test('every report is written', () => {
		const times = fc.array(fc.oneof(fc.integer(), fc.double({ noNaN: true })), { minLength: 1 });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(anyReport, fc.boolean()), { minLength: 1, maxLength: 4 }),
				times,
				(reports, clock) => {
					const readings = [...clock];
					const { session, faults } = opened(undefined, () => readings.pop() ?? 0);
					const outcomes = reports.map(([report]) => session.write(report));
					const [last] = reports;
					if (last) session.close(last[0], { finished: last[1] });
					expect(outcomes.filter(Boolean)).toEqual([]);
					expect(faults).toEqual([]);
				}
			),
			{ seed: 5, numRuns: 300 }
		);
	});

	test.each([
		['a strict LMS', () => fakeLms(standard).api],
		['scorm-again', () => runTime(standard).api]
	])('every question of the course is told to %s with its key and its right patterns', (_name, api) => {
		const { session, faults, calls } = opened(api());
		for (const item of items) {
			session.add({
				interaction: interactionOf(item, keyOf(item)),
				right: true,
				at: Date.UTC(2026, 10, 2),
				latency: 1
			});
		}
		expect(session.write(nothing)).toBeUndefined();
		expect(faults).toEqual([]);
		const told = (part: string) => calls.filter((call) => call.includes(`${part},`));
		expect(told('.id')).toHaveLength(items.length);
		expect(told('_response')).toHaveLength(items.length);
		expect(told('.0.pattern')).toHaveLength(items.length);
		expect(items.length).toBeGreaterThan(130);
	});

	test('every response that a learner can give to them is told', () => {
		const latency = fc.option(fc.oneof(fc.nat(), fc.double()), { nil: undefined });
		const given = fc
			.constantFrom(...items)
			.chain((item) => anyResponse(item).map((value) => interactionOf(item, value)));
		const typed = fc.string({ unit: 'binary', maxLength: 300 });
		fc.assert(
			fc.property(given, fc.option(typed), latency, fc.double(), (interaction, text, latency, at) => {
				const { session, faults, calls } = opened();
				const learnerResponse = text !== null && interaction.type === 'fill-in' ? text : interaction.learnerResponse;
				session.add({ interaction: { ...interaction, learnerResponse }, right: false, at, latency });
				expect(session.write(nothing)).toBeUndefined();
				expect(faults).toEqual([]);
				expect(calls.some((call) => call.includes('cmi.interactions.0.result'))).toBe(true);
			}),
			{ seed: 6, numRuns: 400 }
		);
	});
});
