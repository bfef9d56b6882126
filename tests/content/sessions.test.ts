import { describe, expect, test } from 'vitest';
import { courseIndex } from '../../src/lib/content/course-index';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';
import { sessionCatalogue } from '../../src/lib/content/session-catalogue';
import { seededRandom } from '../../src/lib/core/shared/random';
import { planBalance } from '../../src/lib/core/trainer/plan-times';
import { proposePlan, situationsFor } from '../../src/lib/core/trainer/propose-plan';
import { formatSessionCode, parseSessionCode } from '../../src/lib/core/trainer/session-code';
import { missingParts } from '../../src/lib/core/trainer/session-edits';
import { SESSION_LENGTHS } from '../../src/lib/core/trainer/session-plan';

const { content } = loadContent(readFolder('content'));
if (!content) throw new Error('The content does not load');
const { scenarios, modules } = courseIndex(content);
const catalogue = sessionCatalogue(content);
const ids = catalogue.structures.map(({ id }) => id);
const publics = [[], ...ids.map((id) => [id]), ['ehpad', 'ime'], ['dac', 'mdph', 'pmi'], ids];
const propose = (length: 45 | 120 | 210 | undefined, structures: readonly string[]) =>
	proposePlan(catalogue, scenarios, { name: 'Essai', length, structures }, seededRandom(1));
const shown = (plan: ReturnType<typeof propose>) =>
	plan.parts.flatMap((part) => (part.kind === 'scenario' ? [part.scenario] : []));

describe('the proposed sessions', () => {
	test.each(SESSION_LENGTHS)('of %d minutes take exactly their time, whoever comes', (length) => {
		for (const structures of publics) {
			expect(planBalance(propose(length, structures)), structures.join()).toEqual({ kind: 'exact', total: length });
		}
	});

	test('show only what the course has, and each thing once', () => {
		const known = {
			lessons: modules.flatMap(({ lessons }) => lessons.map(({ id }) => id)),
			scenarios: scenarios.map(({ id }) => id),
			items: catalogue.questions.map(({ id }) => id)
		};
		for (const plan of SESSION_LENGTHS.flatMap((length) => publics.map((structures) => propose(length, structures)))) {
			expect(missingParts(plan, known)).toEqual([]);
			const pages = plan.parts.flatMap((part) =>
				part.kind === 'lesson' ? [part.lesson] : part.kind === 'scenario' ? [part.scenario] : []
			);
			expect(new Set(pages).size).toBe(pages.length);
		}
	});

	test('begin with the first situation of each structure that comes', () => {
		expect(shown(propose(45, ['ehpad']))).toEqual(['sc1']);
		expect(shown(propose(120, ['ehpad', 'ime']))).toEqual(['sc1', 'sc3']);
		expect(shown(propose(210, ['dac']))).toEqual(['sc2', 'sc6', 'sc5']);
		expect(situationsFor(catalogue, ['ehpad', 'ime'], scenarios).slice(0, 4)).toEqual(['sc1', 'sc3', 'sc5', 'sc4']);
	});

	test('put a question of each situation to the vote, right after it', () => {
		const { parts } = propose(210, ['mdph']);
		for (const [index, part] of parts.entries()) {
			if (part.kind !== 'scenario') continue;
			const next = parts[index + 1];
			expect(next?.kind === 'vote' && next.item.startsWith(`${part.scenario}-`)).toBe(true);
		}
	});

	test('propose nothing for a length of one’s own', () => {
		expect(propose(undefined, ['ehpad']).parts).toEqual([]);
	});

	test('fit in a link and in a line of a file', () => {
		for (const plan of SESSION_LENGTHS.map((length) => propose(length, ids))) {
			const code = formatSessionCode(plan);
			expect(code.length).toBeLessThan(1500);
			expect(parseSessionCode(code)).toEqual({ ok: true, value: plan });
		}
		expect(formatSessionCode(propose(45, ['ehpad'])).length).toBeLessThan(700);
	});
});
