import { describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { allProse } from '../../src/lib/content/content';
import { courseIndex } from '../../src/lib/content/course-index';
import { loadContent } from '../../src/lib/content/load-content';
import { readFolder } from '../../src/lib/content/read-folder';
import { assessedObjectives } from '../../src/lib/core/course/assessment-plan';
import { drawAssessment, DRAWS } from '../../src/lib/core/quiz/draw-assessment';
import { plainText } from '../../src/lib/core/shared/inline-text';

const { content } = loadContent(readFolder('content'));
if (!content) throw new Error('The content has faults: see real-content.test.ts');
const course = courseIndex(content);
const bank = content.assessment.value;
const objectives = assessedObjectives(course).map(({ id }) => id);

/** The questions that the draft marks « cas » in words. */
const CASES =
	'1 2 3 4 5 6 7 8 10 12 14 15 17 19 21 22 24 25 27 28 32 36 37 38 40 41 42 45 46'.split(' ').map((number) => `b-q${number.padStart(2, '0')}`);

describe('the final assessment', () => {
	test('for 10,000 seeds asks twelve questions, one an objective, of which at least five are cases', () => {
		for (let seed = 1; seed <= 10_000; seed += 1) {
			const drawn = drawAssessment({ bank, objectives, cases: course.assessment.cases, seed });
			if (
				drawn.length !== 12 ||
				new Set(drawn.map(({ id }) => id)).size !== 12 ||
				drawn.some(({ objective }, place) => objective !== objectives[place]) ||
				drawn.filter((item) => item.case).length < 5
			) {
				expect.unreachable(`draw ${seed}: ${drawn.map(({ id }) => id).join(' ')}`);
			}
		}
	});

	test('asks every question of the bank sooner or later, and seldom the same draw', () => {
		const draws = Array.from({ length: DRAWS }, (_, index) =>
			drawAssessment({ bank, objectives, cases: course.assessment.cases, seed: index + 1 }).map(({ id }) => id)
		);
		expect(new Set(draws.flat()).size).toBe(bank.length);
		expect(new Set(draws.map((ids) => ids.join(' '))).size).toBeGreaterThan(0.95 * DRAWS);
	});

	test('has questions that no page asks, neither by id nor by words', () => {
		const asked = new Set(allProse(content).flatMap(({ references }) => references.components.map(({ tag }) => tag.attributes['id'])));
		const others = [...content.modules.flatMap(({ items }) => items), ...content.scenarios.map(({ items }) => items)];
		const stems = new Set(others.flatMap(({ value }) => value.map(({ stem }) => plainText(stem))));
		expect(bank.filter(({ id, stem }) => asked.has(id) || stems.has(plainText(stem)))).toEqual([]);
	});

	test('has the cases that its authors marked', () => {
		expect(bank.filter((item) => item.case).map(({ id }) => id)).toEqual(CASES);
	});
});

test('the version that attestations carry is the version of the package', () => {
	expect(course.version).toBe(packageFile.version);
});
