import { describe, expect, test } from 'vitest';
import { minutesOf, pathStops, proposedSituations, situationsInOrder } from '../../src/lib/core/course/personal-path';
import { courseIndex } from '../../src/lib/content/course-index';
import { loadContent } from '../../src/lib/content/load-content';
import { askedItems } from '../../src/lib/content/asked-items';
import { pathChoices } from '../../src/lib/content/path-choices';
import { readFolder } from '../../src/lib/content/read-folder';

const { content } = loadContent(readFolder('content'));
if (!content) throw new Error('The content does not load');
const course = courseIndex(content);
const { structures, roles, paths } = pathChoices(content);
const planned = new Map(content.course.value.paths.map(({ id, minutes }) => [id, minutes]));
const profiles = [undefined, ...structures].flatMap((structure) => [undefined, ...roles].map((role) => ({ structure, role })));

describe('the paths of the course', () => {
	test.each(paths.map((path) => [path.id, path] as const))('%s takes no more than its minutes, whatever the profile', (id, path) => {
		for (const profile of profiles) {
			const minutes = minutesOf(pathStops(course, path, profile));
			expect(minutes).toBeLessThanOrEqual(planned.get(id) ?? 0);
			expect(minutes).toBeGreaterThan((planned.get(id) ?? 0) * 0.8);
		}
	});

	test('the short ones hold as many situations as they say, all proposed to the structure', () => {
		for (const path of paths.filter(({ situationCount }) => situationCount !== undefined)) {
			for (const structure of structures) {
				const situations = pathStops(course, path, { structure }).flatMap((stop) => (stop.kind === 'scenario' ? [stop.scenario.id] : []));
				expect(situations).toHaveLength(path.situationCount ?? 0);
				expect(structure.situations).toEqual(expect.arrayContaining(situations));
			}
		}
	});
});

describe('every profile', () => {
	test('meets first the situations of its structure, then all the others', () => {
		for (const { structure, role } of profiles) {
			const order = situationsInOrder(course, { structure, role }).map(({ id }) => id);
			const proposed = proposedSituations({ structure, role });

			expect(new Set(order)).toEqual(new Set(course.scenarios.map(({ id }) => id)));
			expect(order).toHaveLength(7);
			expect(order.slice(0, proposed.length)).toEqual(proposed);
			if (structure) expect(new Set(proposed)).toEqual(new Set(structure.situations));
		}
	});

	test('sees the situations of its role ahead among those of its structure', () => {
		const structure = structures.find(({ id }) => id === 'sad');
		const role = roles.find(({ id }) => id === 'coordination');

		expect(structure?.situations).toEqual(['sc2', 'sc6', 'sc5']);
		expect(proposedSituations({ structure, role: roles.find(({ id }) => id === 'aide-soignant') })).toEqual(['sc2', 'sc5', 'sc6']);
		expect(proposedSituations({ role })).toEqual(['sc2', 'sc6', 'sc5', 'sc3']);
	});
});

test('every page knows its questions, each with its objective', () => {
	const asked = askedItems(content);

	expect(Object.keys(asked)).toHaveLength(39);
	expect(asked['m1-p1']).toMatchObject({ 'm1-q1': 'm1-o1' });
	expect(Object.values(asked).flatMap((items) => Object.keys(items)).length).toBeGreaterThan(90);
});
